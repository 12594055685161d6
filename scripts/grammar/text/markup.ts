import type { Span } from '../../lib/draft.ts'

/** Find the runs of tags between which a page sets its paragraphs, “</p> <p>”; tags that set words alone, “<em>”, are none. */
export function findBreaks(text: string): readonly Span[] {
  if (!text.includes('</')) return []
  const runs: { start: number; end: number; isBlock: boolean }[] = []
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(tag)) {
    const last = runs.at(-1)
    const isBlock = isBlockName.test(name)
    const end = index + whole.length
    if (last && text.slice(last.end, index).trim() === '')
      runs[runs.length - 1] = { start: last.start, end, isBlock: last.isBlock || isBlock } // prettier-ignore
    else runs.push({ start: index, end, isBlock })
  }
  return runs.filter(({ isBlock }) => isBlock)
}

/** Cut a line at the tags that end a paragraph on a page, where words stand on either side: what a feed puts on one line are many. */
export function splitParagraphs(text: string, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end)
  if (!line.includes('<')) return [{ start, end }]
  const ends = [...line.matchAll(closing)].map((found) => found.index + found[0].length)
  const pieces = [0, ...ends].map((from, index) => ({ from, isTold: hasWords(line.slice(from, ends[index])) }))
  const told = pieces.filter(({ isTold }) => isTold).slice(1)
  const cuts = told.map(({ from }) => start + from)
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }))
}

function hasWords(markup: string): boolean {
  return /[\p{L}\p{N}]/u.test(markup.replace(known, ''))
}

/** Put blanks in the place of the tags before and behind a paragraph; offsets stay. */
export function maskOuterTags(words: string): string {
  if (!words.includes('<')) return words
  const tags = [...words.matchAll(known)].map((found) => ({ from: found.index, to: found.index + found[0].length }))
  const isFilled = (from: number, to: number): boolean => words.slice(from, to).trim() !== ''
  const first = tags.findIndex(({ from }, index) => isFilled(tags[index - 1]?.to ?? 0, from))
  const last = tags.findLastIndex(({ to }, index) => isFilled(to, tags[index + 1]?.from ?? words.length))
  const opening = (first === -1 ? tags.at(-1) : tags[first - 1])?.to ?? 0
  const closing = Math.max(opening, tags[last + 1]?.from ?? words.length)
  return blank(words.slice(0, opening)) + words.slice(opening, closing) + blank(words.slice(closing))
}

function blank(words: string): string {
  return words.replace(/\S/gu, ' ')
}

const tag = /<\/?([a-z][a-z0-9]{0,9})\b[^<>]{0,2000}>/giu
const blockNames = ['p', 'div', 'br', 'h[1-6]', 'li', 'ul', 'ol', 'blockquote', 'td', 'tr', 'table', 'figure', 'figcaption', 'section', 'article'] // prettier-ignore
const inlineNames = ['a', 'b', 'i', 'em', 'strong', 'span', 'hr']
const isBlockName = new RegExp(`^(?:${blockNames.join('|')})$`, 'iu')
const known = new RegExp(`</?(?:${[...blockNames, ...inlineNames].join('|')})(?:\\s[^<>]{0,2000})?/?>`, 'giu')
const closing = new RegExp(`(?:<(?:/(?:${blockNames.join('|')})|[bh]r ?/?)>\\s*)+`, 'giu')
