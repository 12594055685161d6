/** One sentence of a source as the site shows it, and the mentions whose words begin in it. */
export interface Sentence {
  readonly source: string
  readonly text: string
  readonly mentions: readonly string[]
}

/** A generated source text, as `content/sources` holds it. */
export interface GeneratedText {
  readonly source: string
  readonly rights: 'excerpt' | 'full'
  readonly body: string
}

/** Reads the sentences that a source’s page shows out of its generated text: headings stay out, and what an excerpt leaves out. */
export function readSentences({ source, rights, body }: GeneratedText): readonly Sentence[] {
  const shown = rights === 'full' ? body : body.replace(/<Elided>[\s\S]*?<\/Elided>/g, '\n')
  return shown
    .split(/\n+/)
    .filter((line) => !/^\s*(#|$)/.test(line))
    .flatMap((line) => readLine(line, source))
}

function readLine(line: string, source: string): readonly Sentence[] {
  const marks: { readonly ids: readonly string[]; readonly at: number }[] = []
  let text = ''
  for (const [piece, ids] of line.matchAll(/<Mention ids?="([^"]*)">|<[^>]*>|\{"(?:[^"\\]|\\.)*"\}|[^<{]+|[<{]/g)) {
    if (ids !== undefined) marks.push({ ids: ids.split(' '), at: text.length })
    text += readPiece(piece)
  }
  return cutSentences(text)
    .map(({ start, end }) => ({
      source,
      text: text.slice(start, end).trim(),
      mentions: marks.filter(({ at }) => at >= start && at < end).flatMap(({ ids }) => ids),
    }))
    .filter((sentence) => sentence.text !== '')
}

function readPiece(piece: string): string {
  if (piece.startsWith('<') && piece !== '<') return ''
  if (piece.startsWith('{"')) return String(JSON.parse(piece.slice(1, -1)))
  return piece
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
}

const abbreviated = /(?:^|[\s.(“"])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Prof|No|vs)\.$/u

function cutSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ends = [...text.matchAll(/[.!?…]["”’')]*(?=\s+["“‘'(]?\p{Lu})/gu)]
    .map(({ 0: stop, index }) => index + stop.length)
    .filter((end) => !abbreviated.test(text.slice(0, end)))
  const starts = [0, ...ends]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}
