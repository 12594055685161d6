/** A number that somebody typed into the prose, with its place in the text it was found in. */
export interface TypedNumber {
  readonly text: string
  readonly line: number
  readonly column: number
}

const smallest = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const large = 'dozens?|scores?|hundreds?|thousands?|millions?|billions?'
const typed = new RegExp(String.raw`\p{N}[\p{N}.,]*\p{N}|\p{N}|\b(?:${smallest}|${tens}|${large})\b`, 'giu')
const markup = /<\/?[A-Za-z][^>]*>|\]\([^)]*\)|\{\/\*[\s\S]*?\*\/\}/g

/**
 * Find every figure typed into the prose of a step: digits of any script, and number words from ten upwards.
 * Tags, addresses of links and comments are no prose. Lines and columns count from 1 within `prose`.
 */
export function findTypedNumbers(prose: string): readonly TypedNumber[] {
  const words = prose.replace(markup, (tag) => tag.replace(/[^\n]/g, ' '))
  return [...words.matchAll(typed)].map(({ 0: text, index }) => ({ text, ...findPlace(prose, index) }))
}

/** Give the prose back; throws one error that lists every number typed into it or into its title. */
export function requireUntyped(step: { readonly id: string; readonly title: string; readonly body: string }): string {
  const found = [
    ...findTypedNumbers(step.title).map(({ text }) => `title: \`${text}\``),
    ...findTypedNumbers(step.body).map(({ text, line, column }) => `${line}:${column} of the prose: \`${text}\``),
  ]
  if (found.length === 0) return step.body
  const where = found.join('; ')
  throw new Error(`Unexpected number in content/story/${step.id}.mdx, expected <N of="…"/> or <Day of="…"/> (${where})`)
}

function findPlace(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
