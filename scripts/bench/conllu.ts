/** Read the paragraphs of prose of a CoNLL-U file with GUM's block comments, each as its sentences; a caption inside one stands apart. */
export function readParagraphs(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = []
  let isProse = false
  let apart = 0 // sentences of a caption that still go before the paragraph's own
  for (const block of text.split('\n\n')) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1]
    if (sentence === undefined) continue
    const opens = /^# newpar_block = (.*)$/m.exec(block)?.[1]
    const [kind = '', ...inner] = opens?.split(' | ') ?? []
    if (/^# newpar/m.test(block)) {
      isProse = kind.startsWith('p ')
      apart = Math.max(0, ...inner.map((each) => Number(/\((\d+) s\)/.exec(each)?.[1] ?? 0)))
      paragraphs.push([])
    }
    if (!isProse) continue
    paragraphs.at(-1)?.push(sentence)
    apart -= 1
    if (apart === 0) paragraphs.push([])
  }
  return paragraphs.filter((sentences) => sentences.length > 0)
}
