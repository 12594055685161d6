import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { getCollection, getEntry, render } from 'astro:content'
import { openLedger } from '../data/open.ts'
import { orderEditions } from '../schema/edition.ts'
import type { Front } from '../schema/front.ts'
import type { Ledger } from '../schema/ledger.ts'
import type { Place } from '../schema/place.ts'
import type { Sidecar } from '../schema/sidecar.ts'
import type { Speaker } from '../schema/speaker.ts'
import type { Step } from '../schema/step.ts'
import type { Topic } from '../schema/topic.ts'
import { hasMdx } from './loader.ts'
import type { History } from '../views/changes/editions.ts'
import type { Sentence } from '../views/passages.ts'
import { readSentences } from '../views/passages.ts'
import { publish } from '../views/published.ts'

declare const SHOWS_PROPOSED: boolean // set by astro.config.mjs: true while developing

/** Everything a page or a chart shows: the topic, the gazetteers, the published part of the ledger and of its sources' texts. */
export interface Story {
  readonly topic: Topic
  readonly ledger: Ledger
  readonly speakers: readonly Speaker[]
  readonly places: readonly Place[]
  readonly sentences: readonly Sentence[]
}

/** One step of the story: its file's name, its front matter, and its prose as written and as a component. */
export interface StoryStep extends Step {
  readonly id: string
  readonly body: string
  readonly Content: AstroComponentFactory
}

/** One generated source text: its front matter and its marked passages as a component. */
export interface SourceText extends Front {
  readonly Content: AstroComponentFactory
}

let loaded: Promise<Story> | undefined

/** Loads what the site publishes; proposed mentions come along only while developing, when nothing is kept between pages. */
export function loadStory(): Promise<Story> {
  if (SHOWS_PROPOSED) return readStory()
  loaded ??= readStory()
  return loaded
}

async function readStory(): Promise<Story> {
  const [ledger, topic, speakers, places, sentences] = await Promise.all([
    loadLedger(),
    getEntry('topic', 'main'),
    getEntry('speakers', 'main'),
    getEntry('places', 'main'),
    loadSentences(),
  ])
  if (!topic) throw new Error('Cannot show a story without `content/topic.yaml`')
  return {
    topic: topic.data,
    ledger: publish(ledger, { proposed: SHOWS_PROPOSED }),
    speakers: byId(speakers?.data.entries ?? []),
    places: byId(places?.data.entries ?? []),
    sentences,
  }
}

async function loadSentences(): Promise<readonly Sentence[]> {
  if (!hasMdx('content/sources')) return []
  const entries = (await getCollection('sources')).sort((a, b) => (a.id < b.id ? -1 : 1))
  return entries.flatMap(({ data, body = '' }) => readSentences({ ...data, body }))
}

/** Loads the whole ledger as it stands in the file, proposed and rejected mentions included. */
export async function loadLedger(): Promise<Ledger> {
  const entry = await getEntry('ledger', 'main')
  if (!entry) throw new Error('Cannot show a story without `content/ledger.json`: run `npm run ingest` first')
  return entry.data
}

let history: Promise<History> | undefined

/** Loads every edition in its order, and what may be taken of the ledger as it stands. */
export function loadHistory(): Promise<History> {
  if (SHOWS_PROPOSED) return readHistory()
  history ??= readHistory()
  return history
}

async function readHistory(): Promise<History> {
  const entry = await getEntry('editions', 'main')
  const { topic, speakers } = await loadStory()
  return {
    editions: orderEditions(entry?.data.entries ?? []),
    live: { topic, speakers, ledger: openLedger(await loadLedger()) },
  }
}

/** Loads the steps of the story in their order. */
export async function loadSteps(): Promise<readonly StoryStep[]> {
  if (!hasMdx('content/story')) return []
  const entries = (await getCollection('story')).sort((a, b) => a.data.order - b.data.order)
  return Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      id: entry.id,
      body: entry.body ?? '',
      Content: (await render(entry)).Content,
    })),
  )
}

/** Loads what stands beside each seed, by source id. */
export async function loadSidecars(): Promise<ReadonlyMap<string, Sidecar>> {
  const entry = await getEntry('sidecars', 'main')
  return new Map((entry?.data.entries ?? []).map((sidecar) => [sidecar.id, sidecar]))
}

/** Loads the marked passages of one source; undefined where none were generated. */
export async function findSourceText(source: string): Promise<SourceText | undefined> {
  if (!hasMdx('content/sources')) return undefined
  const entry = await getEntry('sources', source)
  return entry && { ...entry.data, Content: (await render(entry)).Content }
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
