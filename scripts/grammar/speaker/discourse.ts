import type { Article, Passage, Span } from '../../lib/draft.ts'
import { once } from '../../lib/once.ts'
import { countLeading } from '../../lib/sorted.ts'
import type { Actor } from './actor.ts'
import { findQuotations, type Quotation } from './quotation.ts'
import { findPeople, type Person } from './people.ts'
import { findReports, type Report } from './report.ts'
import { sentenceSubject } from './subject.ts'

/** One sentence in its place. */
export interface Place {
  readonly index: number // among the article’s sentences
  readonly passage: number
  readonly sentence: Span
  readonly reports: readonly Report[]
  readonly subject: () => Actor | undefined // whom the sentence is about, when it names nobody who reports
}

/** What an article’s sentences say about who speaks: every act of saying, quotation and titled name, in order. */
export interface Discourse {
  readonly article: Article
  readonly places: readonly Place[]
  readonly byPassage: ReadonlyMap<number, readonly Place[]>
  readonly reports: readonly Report[] // of all places, in order
  readonly quotations: readonly (readonly Quotation[])[]
  readonly people: () => readonly Person[]
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
    people: once(() => findPeople(article.text, places)),
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

/** Leave out reports that turn out to report nobody’s words. */
export function withoutReports(discourse: Discourse, isIdle: (report: Report) => boolean): Discourse {
  if (!discourse.reports.some(isIdle)) return discourse
  const places = discourse.places.map((place) => ({ ...place, reports: place.reports.filter((each) => !isIdle(each)) }))
  return { ...discourse, places, byPassage: Map.groupBy(places, ({ passage }) => passage), reports: places.flatMap(({ reports }) => reports) } // prettier-ignore
}

/** Find the sentence that a quote starts in. */
export function findPlace({ places }: Discourse, { start }: Span): Place | undefined {
  const place = places[countLeading(places, ({ sentence }) => sentence.start <= start) - 1]
  return place !== undefined && place.sentence.end > start ? place : undefined
}

const longest = 3000 // characters of prose that a sentence can have; a longer run is no prose and reports nobody

function placeOf({ text }: Article, passage: Passage, index: number, sentence: Span): Omit<Place, 'index'> {
  if (sentence.end - sentence.start > longest)
    return { passage: index, sentence, reports: [], subject: () => undefined }
  const reports = findReports(text, passage, index, sentence)
  const isUnnamed = reports.every(({ actor }) => actor.kind === 'pronoun')
  const subject = once(() => (isUnnamed ? sentenceSubject(text.slice(sentence.start, sentence.end)) : undefined))
  return { passage: index, sentence, reports, subject }
}
