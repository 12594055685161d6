import type { Article, Passage, Span } from '../../lib/draft.ts'
import { countLeading } from '../../lib/sorted.ts'
import type { Actor } from './actor.ts'
import { findQuotations, type Quotation } from './quotation.ts'
import { findReports, sentenceSubject, type Report } from './report.ts'
import { isCapital, isTitle, tokenise } from './word.ts'

/** A named person of the article with the titles that stand before the name. */
export interface Person {
  readonly at: number
  readonly name: string
  readonly titles: readonly string[] // lower case, short forms spelled out
}

/** One sentence in its place. */
export interface Place {
  readonly index: number // among the article’s sentences
  readonly passage: number
  readonly sentence: Span
  readonly reports: readonly Report[]
  readonly subject: Actor | undefined // whom the sentence is about, when it names nobody who reports
}

/** What an article’s sentences say about who speaks: every act of saying, quotation and titled name, in order. */
export interface Discourse {
  readonly article: Article
  readonly places: readonly Place[]
  readonly byPassage: ReadonlyMap<number, readonly Place[]>
  readonly reports: readonly Report[] // of all places, in order
  readonly quotations: readonly (readonly Quotation[])[]
  readonly people: readonly Person[]
}

/** Read an article once for everything that speakers and days are found by. */
export function readDiscourse(article: Article): Discourse {
  const places = withoutIdleLabels(
    article.passages
      .flatMap((passage, index) => passage.sentences.map((sentence) => placeOf(article, passage, index, sentence)))
      .map((place, index) => ({ ...place, index })),
  )
  return {
    article,
    places,
    byPassage: Map.groupBy(places, ({ passage }) => passage),
    reports: places.flatMap(({ reports }) => reports),
    quotations: findQuotations(article.text, article.passages),
    people: findPeople(article, places),
  }
}

/** Keep “Norland: 40 lost” as a report only where Norland is heard to speak elsewhere. */
function withoutIdleLabels(places: readonly Place[]): readonly Place[] {
  const all = places.flatMap(({ reports }) => reports)
  if (!all.some(({ isLabel }) => isLabel)) return places
  const fold = (name: string): string => name.toLowerCase().replace(/^the /u, '')
  const heard = new Set(all.flatMap(({ isLabel, actor }) => (isLabel ? [] : [fold(actor.name)])))
  return places.map((place) => ({
    ...place,
    reports: place.reports.filter(({ isLabel, actor }) => !isLabel || heard.has(fold(actor.name))),
  }))
}

/** Find the sentence that a quote starts in. */
export function findPlace({ places }: Discourse, { start }: Span): Place | undefined {
  const place = places[countLeading(places, ({ sentence }) => sentence.start <= start) - 1]
  return place !== undefined && place.sentence.end > start ? place : undefined
}

const longest = 3000 // characters of prose that a sentence can have; a longer run is no prose and reports nobody

function placeOf({ text }: Article, passage: Passage, index: number, sentence: Span): Omit<Place, 'index'> {
  if (sentence.end - sentence.start > longest) return { passage: index, sentence, reports: [], subject: undefined }
  const reports = findReports(text, passage, index, sentence)
  const isUnnamed = reports.every(({ actor }) => actor.kind === 'pronoun')
  const subject = isUnnamed ? sentenceSubject(text.slice(sentence.start, sentence.end)) : undefined
  return { passage: index, sentence, reports, subject }
}

function findPeople({ text }: Article, places: readonly Place[]): readonly Person[] {
  return places.flatMap(({ sentence, reports }) => {
    const words = text.slice(sentence.start, sentence.end)
    const titled = titledNames(words).map((person) => ({ ...person, at: sentence.start + person.at }))
    const speaking = reports.flatMap(({ actor, actorSpan, isInverted, verb }) => {
      if (actor.kind !== 'person' || !actor.name.includes(' ')) return []
      const apposed = isInverted ? text.slice(actorSpan.end, sentence.end) : text.slice(actorSpan.end, verb.start)
      return [{ at: actorSpan.start, name: actor.name, titles: titlesIn(/^,[^,“”"]*/u.exec(apposed)?.[0] ?? '') }]
    })
    return [...titled, ...speaking]
  })
}

function titledNames(words: string): readonly Person[] {
  const tokens = tokenise(words)
  return tokens.flatMap(({ word, start }, index) => {
    const next = tokens[index + 1]
    if (
      !next ||
      !isCapital(next.word) ||
      !isTitle(word) ||
      isTitle(next.word) ||
      !/^\.?\s+$/u.test(words.slice(start + word.length, next.start))
    )
      return []
    const run = [next]
    for (let at = index + 2; at < tokens.length && run.length < 4; at++) {
      const token = tokens[at]
      const last = run.at(-1)
      if (!token || !last || !isCapital(token.word) || words.slice(last.end, token.start).trim() !== '') break
      run.push(token)
    }
    const end = run.at(-1)?.end ?? next.end
    return [
      {
        at: start,
        name: words.slice(next.start, end).replace(/[’']s$/u, ''),
        titles: titlesIn(words.slice(tokens[Math.max(0, index - 3)]?.start ?? start, next.start)),
      },
    ]
  })
}

const spelledOut: Readonly<Record<string, string>> = { gen: 'general', gov: 'governor', lt: 'lieutenant', col: 'colonel', maj: 'major', capt: 'captain', adm: 'admiral', sgt: 'sergeant', sen: 'senator', rep: 'representative', prof: 'professor', dr: 'doctor', spokeswoman: 'spokesman', spokesperson: 'spokesman', advisor: 'adviser' } // prettier-ignore

/** Spell out a title’s short form, lower case: “Gen.” → “general”. */
export function spellTitle(word: string): string {
  const plain = word.toLowerCase().replace(/\.$/u, '')
  return spelledOut[plain] ?? plain
}

function titlesIn(words: string): readonly string[] {
  return tokenise(words).filter(({ word }) => isTitle(word)).flatMap(({ word }) => word.split('-')).map(spellTitle) // prettier-ignore
}
