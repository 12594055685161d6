import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../lib/draft.ts'
import { listNames } from '../lib/files.ts'
import { Obstacle } from '../lib/report.ts'
import type { Topic } from '../../src/schema/topic.ts'
import { clean } from '../steps/clean.ts'
import { extract } from '../steps/extract.ts'
import { dateExpression, findDays, type DayExpression } from '../grammar/day/day.ts'
import { makeSeed } from './stages.ts'
import { splitSentences } from '../grammar/text/sentence.ts'
import type { Say } from './figure.ts'
import { readGum, readTimeMl, type DatedText } from './timex.ts'
import { readParagraphs } from './conllu.ts'

/** Score sentence splitting against CoNLL-U files: boundaries inside paragraphs of prose. */
export function measureSentences(folder: string, say: Say, list: (line: string) => void): void {
  const paragraphs = readSuite(folder, '.conllu').flatMap(([, text]) => readParagraphs(text))
  let [both, extra, missed, whole] = [0, 0, 0, 0]
  for (const sentences of paragraphs) {
    const text = sentences.join(' ')
    const gold = new Set(sentences.slice(1).map((_sentence, index) => sentences.slice(0, index + 1).join(' ').length + 1)) // prettier-ignore
    const found = splitSentences(text, { start: 0, end: text.length }).slice(1).map(({ start }) => start) // prettier-ignore
    const wrong = found.filter((at) => !gold.has(at))
    const lost = [...gold].filter((at) => !found.includes(at))
    both += gold.size - lost.length
    extra += wrong.length
    missed += lost.length
    if (wrong.length + lost.length === 0) whole += 1
    for (const at of lost) list(`missed  …${text.slice(Math.max(0, at - 60), at)}| ${text.slice(at, at + 40)}…`)
    for (const at of wrong) list(`extra   …${text.slice(Math.max(0, at - 60), at)}| ${text.slice(at, at + 40)}…`)
  }
  const f1 = (200 * both) / (2 * both + extra + missed)
  const exact = `${String(whole)} of ${String(paragraphs.length)} paragraphs`
  say({
    part: 'sentences',
    name: `${String(both + missed)} boundaries`,
    figures: { '% F1': f1, 'wholly right': exact },
  })
}

/** Score calendar values (days, months, years) against TimeML or GUM files: found where the suite marks one, with the suite's value. */
export function measureDays(folder: string, say: Say, list: (line: string) => void): void {
  const texts = [
    ...readSuite(folder, '.tml', true).map(([, text]) => readTimeMl(text)),
    ...readSuite(folder, '.xml', true).map(([, text]) => readGum(text)),
  ]
  if (texts.length === 0) throw new Obstacle(`Cannot score days without *.tml or *.xml files in ${folder}`)
  let [right, all] = [0, 0]
  for (const { text, published, dates } of texts) {
    for (const date of dates) {
      const read = readValue({ text, published, dates }, date)
      all += 1
      if (read === date.value) right += 1
      else list(`${date.value.padEnd(11)}${read.padEnd(11)}…${text.slice(Math.max(0, date.start - 50), date.start)}[${text.slice(date.start, date.end)}]${text.slice(date.end, date.end + 25)}… (${published})`) // prettier-ignore
    }
  }
  const name = `${String(all)} calendar values in ${String(texts.length)} texts`
  say({ part: 'days', name, figures: { '% right': (100 * right) / all, right: `${String(right)} of ${String(all)}` } })
}

/** Read the value of what stands where the suite marks a date, in the suite's form: a day, a month or a year. */
function readValue({ text, published }: DatedText, place: Span): string {
  const from = Math.max(text.lastIndexOf('\n', place.start) + 1, place.start - 200)
  const line = text.slice(from, text.indexOf('\n', place.end) + 1 || text.length)
  const found = findDays(line).filter(({ start, end }) => start + from < place.end && end + from > place.start)
  const [expression] = found.sort((a, b) => b.words.length - a.words.length)
  return expression === undefined ? readYear(text, place) : valueOf(expression, published)
}

function valueOf(expression: DayExpression, published: string): string {
  const { earliest, rule } = dateExpression(expression, { earliest: published, latest: published })
  if (earliest === null) return '?'
  if (rule === 'year on or before published') return earliest.slice(0, 4)
  return rule === 'month on or before published' ? earliest.slice(0, 7) : earliest
}

/** Read a bare year, as in “the 2019 season”: it dates no saying, but the engine takes the numeral for a date. */
function readYear(text: string, { start, end }: Span): string {
  const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(text.slice(start, end))
  if (year === null) return '-'
  const { numerals } = extract(clean(makeSeed(text)), anything)
  const isDate = numerals.some((numeral) => numeral.start === start + year.index && numeral.reason === 'date')
  return isDate ? year[0] : '-'
}

const anything: Topic = { id: 'bench', title: '', question: '', language: 'en', timezone: 'UTC', counted: ['person'], groups: [], population: [], measures: [], sides: [] } // prettier-ignore

function readSuite(
  folder: string,
  ending: string,
  optional = false,
): readonly (readonly [name: string, text: string])[] {
  const names = listNames(folder).filter((name) => name.endsWith(ending))
  if (names.length === 0 && !optional) throw new Obstacle(`Cannot score without a *${ending} file in ${folder}`)
  return names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])
}
