import type { Article, Line } from '../lib/draft.ts'
import type { Clue, Confidence } from './clue.ts'
import { findOutletClues, readMasthead, type Known } from './outlet.ts'

/** Find what the words of an article say of its title, outlet and address. */
export function findOpeningClues(article: Article, known: Known): readonly Clue[] {
  const headline = findHeadline(article)
  const shown = headline === undefined ? undefined : splitHeadline(headline.words)
  const title: readonly Clue[] =
    headline === undefined || shown === undefined
      ? []
      : [
          {
            field: 'title',
            value: shown.title,
            from: `the heading in line ${String(headline.line)}`,
            confidence: headline.confidence,
          },
        ]
  const signed: readonly Clue[] =
    shown?.outlet === undefined
      ? []
      : [
          {
            field: 'outlet',
            value: shown.outlet,
            from: `the headline ends in “${shown.mark} ${shown.outlet}”`,
            confidence: 'medium',
          },
        ]
  return [...title, ...signed, ...findOutletClues(article, known), ...findAddress(article)]
}

interface Headline {
  readonly words: string
  readonly line: number
  readonly confidence: Confidence
}

/** The headline is the last heading before the first paragraph, or a heading that another line repeats. */
function findHeadline(article: Article): Headline | undefined {
  const { passages, text, lines } = article
  const body = passages.findIndex(({ kind, sentences }) => kind !== 'heading' || sentences.length > 1)
  const headings = passages.slice(0, body === -1 ? 1 : body)
  const words = headings
    .map(({ start, end }) => ({ words: cut(text, start, end), start }))
    .filter((each) => readMasthead(each.words) === undefined)
  const repeated = words.find((each) => lines.filter((line) => lineText(text, line) === each.words).length > 1)
  const longest = [...words].sort((a, b) => b.words.length - a.words.length)[0]
  const found = repeated ?? longest
  if (found === undefined || found.words.split(' ').length < 3) return undefined
  const line = text.slice(0, found.start).split(/\r\n|\n|\r/).length
  return { words: found.words, line, confidence: repeated === undefined ? 'medium' : 'high' }
}

function lineText(text: string, line: Line): string {
  return cut(text, line.start, line.end)
}

function cut(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#{1,6} /, '')
}

/** Part “Headline | Outlet”; a dash parts only before a short name in capitals. */
export function splitHeadline(words: string): {
  readonly title: string
  readonly outlet?: string
  readonly mark?: string
} {
  const match =
    /^(.{12,}?) ?([|»]) ?([^|»]{2,40})$/u.exec(words) ??
    /^(.{12,}) ([-–—]) ((?:The )?\p{Lu}[^-–—,:?!]{1,30})$/u.exec(words)
  const [, title = '', mark = '', outlet = ''] = match ?? []
  const isName = outlet.split(' ').every((word) => /^[\p{Lu}\p{N}&]|^(?:of|and|the)$|\.\p{L}{2,}$/u.test(word))
  return match && isName ? { title: title.trim(), outlet: outlet.trim(), mark } : { title: words }
}

function findAddress({ lines, text }: Article): readonly Clue[] {
  const pattern =
    /^(?:[-*#\s]*(?:source |original )?(?:url|link|address|permalink)\s?:\s*)?<?(https?:\/\/[^\s<>"]+)>?$/i
  const found = lines.flatMap((line, index): Clue[] => {
    const value = line.kind === 'front-matter' ? undefined : pattern.exec(lineText(text, line))?.[1]
    return value === undefined
      ? []
      : [{ field: 'url', value, from: `line ${String(index + 1)} is an address`, confidence: 'medium' }]
  })
  return found.length === 1 ? found : [] // several are links of the page
}
