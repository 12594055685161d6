import { pronouns } from '../../lexicon/actor.ts'
import type { Actor } from './actor.ts'
import { spellTitle, type Discourse } from './discourse.ts'
import type { Report } from './report.ts'
import { tokenise } from './word.ts'

/** Who a report’s words go back to: a name as written in the article, and whether it stood there or was looked up. */
export interface Voice {
  readonly name: string
  readonly words: string // the whole phrase the name was taken from
  readonly kind: 'person' | 'body' | 'group'
  readonly isLookedUp: boolean
}

/** Name everybody who reports, in reading order; pronouns and bare titles take the name they stand for. */
export function nameVoices(discourse: Discourse): ReadonlyMap<Report, Voice> {
  const voices = new Map<Report, Voice>()
  const heard: Heard[] = []
  for (const place of discourse.places) {
    const subject = place.subject && isNamed(place.subject) ? voiceNamed(place.subject, discourse) : undefined
    if (subject && !isAside(discourse, place.passage)) heard.push({ voice: subject, head: '', passage: place.passage })
    for (const report of place.reports) {
      const base = report.base ? voices.get(report.base) : undefined
      const voice = base ?? voiceOf(report, heard, discourse)
      if (voice === undefined) continue
      voices.set(report, voice)
      heard.push({ voice, head: report.actor.head, passage: place.passage })
    }
  }
  return voices
}

/** Name one actor by what has been heard before it; undefined when nobody fits. */
function voiceOf(
  { actor, actorSpan, passage }: Report,
  heard: readonly Heard[],
  discourse: Discourse,
): Voice | undefined {
  if (actor.kind === 'self') return undefined
  if (actor.kind === 'pronoun') return findPronoun(actor, passage, heard)
  const named = voiceNamed(actor, discourse)
  return actor.isBare ? (findTitle(actor, actorSpan.start, heard, discourse) ?? named) : named
}

interface Heard {
  readonly voice: Voice
  readonly head: string
  readonly passage: number
}

const reach = 6 // passages back that a pronoun looks

/** Find whom a pronoun stands for: the nearest of its kind before it; a lone surname will do for a person. */
function findPronoun(actor: Actor, passage: number, heard: readonly Heard[]): Voice | undefined {
  const near = heard.slice(-40).filter((each) => passage - each.passage <= reach)
  const nearest = (fits: (voice: Voice) => boolean): Voice | undefined =>
    near.findLast(({ voice }) => fits(voice))?.voice
  const found = findOfKind(pronouns[actor.words.toLowerCase()] ?? 'body', nearest)
  return found && { ...found, isLookedUp: true }
}

function findOfKind(
  wanted: Voice['kind'],
  nearest: (fits: (voice: Voice) => boolean) => Voice | undefined,
): Voice | undefined {
  switch (wanted) {
    case 'person':
      return nearest(({ kind }) => kind === 'person') ?? nearest(({ name }) => /^\p{Lu}\p{Ll}\S+$/u.test(name))
    case 'group':
      return nearest(({ kind }) => kind === 'group') ?? nearest(({ kind }) => kind === 'body')
    case 'body':
      return nearest(({ kind }) => kind !== 'person')
  }
}

/** Find the name behind “the general”, “the agency”: the nearest before it with the same noun, else the first after it. */
function findTitle(actor: Actor, at: number, heard: readonly Heard[], discourse: Discourse): Voice | undefined {
  if (actor.kind === 'person') {
    const title = spellTitle(actor.head)
    const fitting = discourse.people.filter(({ titles }) => titles.includes(title))
    const person = fitting.findLast((each) => each.at < at) ?? fitting[0]
    if (person) return { name: person.name, words: person.name, kind: 'person', isLookedUp: true }
  }
  const same = heard.findLast(
    ({ head, voice }) => head === actor.head && voice.name !== actor.name && !/^the /iu.test(voice.name),
  )?.voice
  if (same) return { ...same, isLookedUp: true }
  return actor.kind === 'body' ? findBody(actor, at, discourse) : undefined
}

const farthest = 20_000 // characters back that a full name is looked for

/** Find the full name of a body by its noun and the words before it: “The intelligence service” ← “Norway’s military intelligence service”. */
function findBody(actor: Actor, at: number, { article }: Discourse): Voice | undefined {
  const described = tokenise(actor.words).slice(1, -1).map(({ word }) => word.toLowerCase()) // prettier-ignore
  const pattern = new RegExp(
    `(?<![\\p{L}’'-])(?!The |This |Its )\\p{Lu}[\\p{L}.’'-]*(?: (?!of |the |in |on |at |to )[\\p{L}’'-]+){0,3}? ${actor.head}(?![\\p{L}’'-])`,
    'giu',
  )
  const before = article.text.slice(Math.max(0, at - farthest), at)
  if (!before.toLowerCase().includes(` ${actor.head}`)) return undefined
  const cased = [...before.matchAll(pattern)]
    .map(([words]) => words)
    .filter((words) => /^\p{Lu}/u.test(words) && described.every((word) => words.toLowerCase().includes(word)))
  const words = cased.at(-1)
  return words === undefined ? undefined : { name: words, words, kind: 'body', isLookedUp: true }
}

function voiceNamed(actor: Actor, { people }: Discourse): Voice {
  const kind = actor.kind === 'person' || actor.kind === 'group' ? actor.kind : 'body'
  const isSurname =
    kind === 'body' && !actor.name.includes(' ') && people.some(({ name }) => name.split(' ').at(-1) === actor.name)
  return { name: actor.name, words: actor.words, kind: isSurname ? 'person' : kind, isLookedUp: false }
}

function isNamed(actor: Actor): boolean {
  return !actor.isBare && actor.kind !== 'pronoun' && actor.kind !== 'self' && /\p{Lu}/u.test(actor.name)
}

function isAside({ article }: Discourse, passage: number): boolean {
  return article.passages[passage]?.kind === 'caption'
}
