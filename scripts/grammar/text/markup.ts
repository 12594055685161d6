import type { Span } from '../../lib/draft.ts'

/** Find the runs of tags between which a page sets its paragraphs, “</p> <p>”; tags that set words alone, “<em>”, are none. */
export function findBreaks(text: string): readonly Span[] {
  if (!text.includes('</')) return []
  const runs: { start: number; end: number; isBlock: boolean }[] = []
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(tag)) {
    const last = runs.at(-1)
    const isBlock = blocks.has(name.toLowerCase())
    const end = index + whole.length
    if (last && text.slice(last.end, index).trim() === '')
      runs[runs.length - 1] = { start: last.start, end, isBlock: last.isBlock || isBlock } // prettier-ignore
    else runs.push({ start: index, end, isBlock })
  }
  return runs.filter(({ isBlock }) => isBlock)
}

const tag = /<\/?([a-z][a-z0-9]{0,9})\b[^<>]{0,2000}>/giu
const blocks = new Set(['p', 'div', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'blockquote', 'td', 'tr', 'table', 'figure', 'figcaption', 'section', 'article']) // prettier-ignore
