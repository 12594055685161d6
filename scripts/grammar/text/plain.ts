import { countLeading } from '../../lib/sorted.ts'
import { trimSpan } from '../../lib/text.ts'
import type { Article, Span } from '../../lib/draft.ts'

/** An article as its page shows it, and where in it each place of the seed stands. */
export interface Plain {
  readonly article: Article
  readonly place: <S extends Span | null>(span: S) => S
}

const tag = String.raw`</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s[^<>]{0,2000})?/?>`
const escaped = String.raw`&lt;/?[a-z][a-z0-9]{0,9}(?:(?:\s|&nbsp;)(?:(?!&[lg]t;)[^<>]){0,2000})?/?&gt;`
const opening = String.raw`\[(?=[^\[\]\n]{1,300}\]\([^\s()]{1,1000}\))` // of “[the navy](https://…)”
const closing = String.raw`(?<=\[[^\[\]\n]{1,300})\]\([^\s()]{1,1000}\)`
const bold = String.raw`\*\*|__`
const stroke = String.raw`\\(?=[!-/:-@\[-\x60{-~])` // Markdown’s own: “29\.6 million \(of them …\)”
const shapes = [tag, escaped, opening, closing, bold, stroke].join('|')
const blanks = String.raw`(?<= ) +` // what the clocks of captions have left
const markup = new RegExp(`${shapes}|${blanks}`, 'g')
const breaks = /^(?:<|&lt;)\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|t[dr])\b/iu

/** Leave out the tags, links and stars amid words, so that “<a href=…>according to</a> <b>the navy</b>” reads as it is seen. */
export function plainOf(article: Article): Plain {
  const cuts = cutsIn(article.text)
  const text = withoutCuts(article.text, cuts)
  const at = placeIn(cuts)
  const shown = ({ start, end }: Span): Span => trimSpan(text, { start: at(start), end: at(end) })
  const place = <S extends Span | null>(span: S): S =>
    span === null ? span : { ...span, ...withoutBullet(text, shown(span)) }
  const passages = article.passages.map((passage) => ({
    ...passage,
    ...shown(passage),
    sentences: passage.sentences.map(place),
  }))
  const lines = article.lines.map((line) => ({ ...line, start: at(line.start), end: at(line.end) }))
  return { article: { ...article, text, passages, lines }, place }
}

const ofMarkup = new RegExp(shapes, 'g')

/** Put blanks in the place of the tags, links and stars of a text; offsets and line ends stay. */
export function maskMarkup(text: string): string {
  if (!/[<*_\\]|&lt;|\]\(/u.test(text)) return text
  return text.replace(ofMarkup, (found) => found.replace(/[^\r\n]/g, ' '))
}

/** Leave out the bullet that opens a sentence. */
function withoutBullet(text: string, { start, end }: Span): Span {
  const bullet = /^(?:[*•>–-]+ )+/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0
  return { start: start + bullet, end }
}

/** Give where in the plain text a place of the seed stands. */
function placeIn(cuts: readonly Cut[]): (offset: number) => number {
  const ends = cuts.map(({ end }) => end)
  return (offset) => {
    const index = countLeading(ends, (end) => end <= offset)
    const [last, next] = [cuts[index - 1], cuts[index]]
    const from = last ? last.to + (offset - last.end) : offset
    return next && next.start < offset ? from - (offset - next.start) : from
  }
}

/** A run of markup, and where in the plain text the words behind it begin. */
interface Cut extends Span {
  readonly to: number
  readonly stands: string
}

function cutsIn(text: string): readonly Cut[] {
  if (!/[<*_\\]|&lt;|\]\(|  /u.test(text)) return []
  let gone = 0
  return [...text.matchAll(markup)].map(({ index, 0: found }): Cut => {
    const stands = breaks.test(found) ? ' ' : ''
    gone += found.length - stands.length
    const end = index + found.length
    return { start: index, end, to: end - gone, stands }
  })
}

function withoutCuts(text: string, cuts: readonly Cut[]): string {
  const pieces = cuts.map(({ start, stands }, index) => text.slice(cuts[index - 1]?.end ?? 0, start) + stands)
  return pieces.join('') + text.slice(cuts.at(-1)?.end ?? 0)
}
