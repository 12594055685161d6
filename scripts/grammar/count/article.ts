import type { NumeralReason } from '../../../src/schema/ledger.ts'
import type { Topic } from '../../../src/schema/topic.ts'
import type { Article, Passage, Span } from '../../lib/draft.ts'
import { once } from '../../lib/once.ts'
import { readFigure } from './count.ts'
import { readFigures, type Figure } from '../number/figure.ts'
import type { ReadNumeral } from '../number/form.ts'
import { blank, remember } from './memory.ts'
import { isAmongThem } from './noun/partitive.ts'
import { isForeign, namesPopulation } from './noun/population.ts'
import type { Context, Reading, PlacedCount, ReadArticle } from './reading.ts'
import { dropRepeats } from './repeat.ts'
import { maskMarkup } from '../text/plain.ts'
import { maskArticle } from '../text/stamp.ts'
import { tokenize } from '../text/token.ts'
import { buildVocabulary } from './vocabulary.ts'

/** Read an article sentence by sentence, remembering what was counted last and how long ago the population was named. */
export function readArticle(article: Article, topic: Topic, numerals: readonly ReadNumeral[]): ReadArticle {
  const vocabulary = buildVocabulary(topic)
  const spoken = maskArticle(article)
  const plain = maskMarkup(spoken)
  const counts: PlacedCount[] = []
  const reasons = new Map<number, NumeralReason>()
  let memory = blank
  const before: Told[] = [] // of whom each of the last sentences tells
  let next = 0
  let last: Span | null = null
  let told = Infinity // sentences since ours were last counted
  for (const { passage, sentence } of sentencesOf(article)) {
    const previous = last
    last = sentence
    while ((numerals[next]?.start ?? Infinity) < sentence.start) next += 1
    const from = next
    while ((numerals[next]?.start ?? Infinity) < sentence.end) next += 1
    const here = numerals.slice(from, next).filter(({ start }) => plain[start] !== ' ')
    for (const { start } of numerals.slice(from, next))
      if (plain[start] === ' ') reasons.set(start, spoken[start] === ' ' ? 'time' : 'address')
    const words = once(() => tokenize(plain, sentence, here))
    before.unshift({
      start: sentence.start,
      isNamed: once(() => namesPopulation(words(), vocabulary)),
      isOfOthers: () => words().some((token) => isForeign(token, vocabulary)),
    })
    before.splice(1 + wide)
    told += 1
    memory = { ...memory, here: false, near: told <= recent }
    if (here.length === 0) continue
    const tokens = words()
    const context = {
      text: plain,
      sentence,
      previous,
      tokens,
      figures: readFigures(tokens),
      vocabulary,
      nearPopulation: isNear([...before], sentence.start),
      oncePopulation: isNamedIn([...before]),
      justNamed: isNamedIn(before.slice(0, 2)),
      memory,
    }
    const readings = settle(context, readAll(context))
    for (const reading of readings) {
      if (reading.count) counts.push({ count: reading.count, sentence, passage })
      else for (const numeral of reading.figure.numerals) reasons.set(numeral.start, reading.reason)
    }
    memory = remember(
      memory,
      readings.filter(({ count }) => !count || !isAmongThem(tokens, count.to)),
    ) // those are told of only in passing
    if (memory.here) told = 0
  }
  return dropRepeats({ counts, reasons }, article.text)
}

/** Of whom a sentence tells. */
interface Told {
  readonly start: number
  readonly isNamed: () => boolean // the population
  readonly isOfOthers: () => boolean // the people of another country
}

/** Tell whether the population is named in one of the last sentences, or some short ones further back with nobody else named since. */
function isNear(sentences: readonly Told[], at: number): () => boolean {
  return once(() => {
    if (sentences.slice(0, 1 + reach).some(({ isNamed }) => isNamed())) return true
    const close = sentences.filter(({ start }) => at - start < near)
    const named = close.findIndex(({ isNamed }) => isNamed())
    return named >= 0 && !close.slice(0, named).some(({ isOfOthers }) => isOfOthers())
  })
}

function isNamedIn(sentences: readonly Told[]): () => boolean {
  return once(() => sentences.some(({ isNamed }) => isNamed()))
}

const longest = 2_000
const recent = 2
const reach = 3 // sentences back in which the population may have been named
const near = 900 // characters that short sentences, as of speech, may reach back instead
const wide = 16 // … for a share of people told of before

/** Give every sentence in order; one of more than 2,000 characters is no sentence and is read in pieces, so that reading stays linear. */
function* sentencesOf({ passages, text }: Article): Generator<{ readonly passage: Passage; readonly sentence: Span }> {
  for (const passage of passages) {
    for (const { start, end } of passage.sentences) {
      let from = start
      while (end - from > longest) {
        const space = text.lastIndexOf(' ', from + longest)
        const cut = space > from ? space + 1 : from + longest
        yield { passage, sentence: { start: from, end: cut } }
        from = cut
      }
      yield { passage, sentence: { start: from, end } }
    }
  }
}

function readAll(context: Context): readonly Reading[] {
  const readings: Reading[] = []
  let current = context
  for (const figure of context.figures) {
    if (isTaken(readings, figure)) continue
    const reading = readFigure(current, figure, lastBefore(context, readings, figure))
    readings.push(reading)
    current = { ...current, memory: remember(current.memory, [reading]) }
  }
  return readings
}

/** Give the reading before a figure, one in brackets that counts nobody passed over: “90 cooks *(six a day)*, 40 nurses”. */
function lastBefore({ tokens }: Context, readings: readonly Reading[], { from }: Figure): Reading | undefined {
  return readings.findLast(({ count, figure }) => {
    const isOpen = tokens[figure.from - 1]?.text === '('
    return count !== null || !isOpen || !tokens.slice(figure.to, from).some(({ text }) => text === ')')
  })
}

/** Tell whether a product has already used a figure. */
function isTaken(readings: readonly Reading[], figure: Figure): boolean {
  const last = readings.at(-1)
  return last !== undefined && last.figure.to > figure.from
}

const coupled: readonly NumeralReason[] = [
  'money',
  'date',
  'time',
  'duration',
  'age',
  'percentage',
  'distance',
  'measurement',
  'rate',
  'rank',
]

/** Give a bare number the role of the one it is coupled with: “two, three a.m.”, “October 16 and 17”. */
function settle({ tokens }: Context, readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading, index) => {
    if (
      reading.count ||
      reading.unit !== null ||
      (reading.reason !== 'thing-count' && reading.reason !== 'other-count' && reading.reason !== 'pronoun')
    )
      return reading
    const beside = [readings[index + 1], readings[index - 1]].find(
      (other) => other && isCoupled(tokens, reading, other),
    )
    return beside && !beside.count && coupled.includes(beside.reason) ? { ...reading, reason: beside.reason } : reading
  })
}

function isCoupled(tokens: Context['tokens'], a: Reading, b: Reading): boolean {
  const [first, second] = a.figure.from < b.figure.from ? [a, b] : [b, a]
  const between = tokens.slice(first.figure.to, second.figure.from)
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ lower }) => /^(?:,|or|and|to|[-–‐]|[$€£]|even)$/u.test(lower))
  )
}
