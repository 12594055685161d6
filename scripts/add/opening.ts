import type { Article, Line } from '../lib/draft.ts'
import type { Clue, Confidence } from './clue.ts'
import { findPlace } from '../lib/text.ts'
import { findOutletClues, readMasthead, type Known } from './outlet.ts'
import { findTitleClues } from './title.ts'

/** Find what the words of an article say of its title, outlet and address. */
export function findOpeningClues(article: Article, known: Known): readonly Clue[] {
  const headline = findHeadline(article)
  const title =
    headline === undefined
      ? []
      : findTitleClues(headline.words, {
          from: `the heading in line ${String(headline.line)}`,
          confidence: headline.confidence,
        })
  return [...title, ...findOutletClues(article, known), ...findAddress(article)]
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

function findAddress({ lines, text }: Article): readonly Clue[] {
  const pattern =
    /^(?:[-*#\s]*(?:source |original )?(?:url|link|address|permalink)\s?:\s*)?<?(https?:\/\/[^\s<>"]+)>?$/i
  const found = lines.flatMap((line): Clue[] => {
    const value = line.kind === 'front-matter' ? undefined : pattern.exec(lineText(text, line))?.[1]
    return value === undefined
      ? []
      : [
          {
            field: 'url',
            value,
            from: `line ${String(findPlace(text, line.start).line)} is an address`,
            confidence: 'medium',
          },
        ]
  })
  return found.length === 1 ? found : [] // several are links of the page
}
