import type { Span } from '../../lib/draft.ts'
import { once, oncePer } from '../../lib/once.ts'
import { countLeading } from '../../lib/sorted.ts'
import type { Actor } from './actor.ts'
import { findBody } from './body.ts'
import type { Discourse } from './discourse.ts'
import { Heard, isProper, type Voice } from './heard.ts'
import { findPieceOwner } from './maker.ts'
import { findNamedAfter } from './later.ts'
import { findRuler, isVice, spellTitle, type Person } from './people.ts'
import { findMaker, findPronoun } from './pronoun.ts'
import type { Report } from './report.ts'

/** Name everybody who reports, in reading order; pronouns and bare titles take the name they stand for. */
export function nameVoices(discourse: Discourse): ReadonlyMap<Report, Voice> {
  const voices = new Map<Report, Voice>()
  const heard = new Heard()
  for (const { passage, subject, reports } of discourse.places) {
    const own = once(() => voiceOfSubject(subject(), discourse))
    const mention = (): void => {
      if (!isAside(discourse, passage)) heard.mention(own, passage)
    }
    const isLast = reports.some(
      ({ actor, coversBefore, form }) => actor.kind === 'pronoun' && coversBefore && form !== null,
    ) // “The fleet sank, it said.”
    if (!isLast) mention()
    for (const report of reports) {
      const base = report.base ? voices.get(report.base) : undefined
      const voice =
        base ??
        (report.actor.kind === 'piece'
          ? findPieceOwner(report, voices, discourse)
          : (ownOf(report, discourse, subject, own) ?? voiceOf(report, heard, discourse) ?? itself(report, own)))
      if (voice === undefined) continue
      voices.set(report, voice)
      if (!isConceded(report, discourse)) heard.hear(voice, report.actor.head, passage)
    }
    if (isLast) mention()
  }
  return voices
}

/** Find the body that “it” or “they” stands for in a clause of its own sentence: “The port gave none since May, when *they* said …”. */
function ownOf(
  { actor, actorSpan, sentence }: Report,
  { article }: Discourse,
  subject: () => Actor | undefined,
  own: () => Voice | undefined,
): Voice | undefined {
  if (!/^(?:it|they)$/u.test(actor.words)) return undefined
  const lead = article.text.slice(Math.max(sentence.start, actorSpan.start - 12), actorSpan.start)
  if (!/ (?:when|where|while|after|before|since|as|because|that|which) $/u.test(lead)) return undefined
  const named = subject()
  const voice = named && sentence.start + named.end < actorSpan.start ? own() : undefined
  return voice && voice.kind !== 'person' ? { ...voice, isLookedUp: true } : undefined
}

/** Tell somebody without a name in a clause beside the main one: “the mayor said, though *a sailor* said”; what follows is about the mayor. */
function isConceded({ actor, actorSpan, sentence }: Report, { article: { text } }: Discourse): boolean {
  return (
    /^an? /u.test(actor.words) &&
    /,? (?:although|though|while|whereas) $/u.test(text.slice(sentence.start, actorSpan.start))
  )
}

/** Find the body that its own sentence opens with in “The Harbour Fund has sent 40, it said”, where nobody was heard before. */
function itself({ actor, form, coversBefore }: Report, own: () => Voice | undefined): Voice | undefined {
  const voice = actor.words === 'it' && coversBefore && form !== null ? own() : undefined
  return voice?.kind === 'body' && isProper(voice) ? { ...voice, isLookedUp: true } : undefined
}

/** Name one actor by what has been heard before it; undefined when nobody fits. */
function voiceOf(report: Report, heard: Heard, discourse: Discourse): Voice | undefined {
  const { actor, passage } = report
  if (actor.kind === 'self') return undefined
  if (actor.kind === 'pronoun') {
    const maker = findMaker(report, discourse.article.text)
    return maker ? voiceNamed(maker, discourse) : findPronoun(actor, passage, heard)
  }
  const based = isBased.test(actor.words) ? heard.findBody(passage) : undefined
  if (based) return { ...based, isLookedUp: true }
  const ruler = findRuler(discourse.article.text, discourse.people(), actor.words, report.sentence.start)
  if (ruler) return { name: ruler.name, words: ruler.name, kind: 'person', isLookedUp: true }
  return (actor.isBare ? findTitle(report, heard, discourse) : undefined) ?? voiceNamed(actor, discourse, report)
}

/** What an article calls a body again that it has named: “the Holm-based watchdog”. */
const isBased = /^[Tt]he \p{Lu}[\p{L} ]{1,30}-based (?:\p{Ll}+ )*\p{Ll}+$/u

/** Find the name behind “the general”, “the agency”: the nearest before it with the same noun, else the first after it. */
function findTitle({ actor, actorSpan, passage }: Report, heard: Heard, discourse: Discourse): Voice | undefined {
  const titled = actor.kind === 'person' ? findTitled(actor, actorSpan, discourse) : undefined
  if (titled) return { name: titled.name, words: titled.name, kind: 'person', isLookedUp: true }
  const same = heard.findNamed(actor.head, actor.name)
  if (same && isProper(same)) return { ...same, isLookedUp: true }
  const called = heard.findNear(passage, (voice) => isCalled(voice, actor))
  if (called) return { ...called, isLookedUp: true }
  const body = actor.kind === 'body' ? findBody(discourse.article, actor, actorSpan.start) : undefined
  if (body !== undefined) return { name: body, words: body, kind: 'body', isLookedUp: true }
  const last = anyBody.test(actor.name) ? heard.findBody(passage) : groupJustHeard(actor, passage, heard)
  const found =
    last ??
    same ??
    (isAnybody(actor) ? heard.findNear(passage, isNamedPerson, 2) : findNamedAfter(actor, passage, discourse))
  return found && { ...found, isLookedUp: true }
}

/** Find who bears a title: in the sentence, the last before it, or the first after. */
function findTitled({ words, head }: Actor, at: Span, discourse: Discourse): Person | undefined {
  const isUnder = words.split(' ').some((word) => isVice.test(word))
  const fitting = namesOf(discourse).byTitle.get(`${isUnder ? 'vice ' : ''}${spellTitle(head)}`) ?? []
  const person = fitting[countLeading(fitting, (each) => each.at < at.start) - 1] ?? fitting[0]
  return person ?? (head === 'leader' ? leaderBefore(discourse, at.start) : undefined)
}

/** Tell “the rights activist”, as a text calls again whom it has named, from “the mayor”, who may be another. */
function isAnybody({ kind, words, head }: Actor): boolean {
  return kind === 'person' && /^the (?:\p{Ll}+ ){0,3}\p{Ll}+$/iu.test(words) && anybody.test(head)
}

const isNamedPerson = ({ kind, name }: Voice): boolean => kind === 'person' && /^\p{Lu}.*\s\p{Lu}/u.test(name)
const anybody =
  /^(?:activist|expert|analyst|politician|lawmaker|legislator|diplomat|scientist|historian|economist|journalist|lawyer|researcher|professor|campaigner|whistleblower|blogger|columnist|observer|founder|co-founder|rescuer|doctor)$/u

/** Tell “the company” and “the port company” that are called “the port company Deep Sea”. */
function isCalled({ kind, name }: Voice, { name: bare }: Actor): boolean {
  const words = name.toLowerCase().split(' ')
  const called = bare.toLowerCase().split(' ').slice(1)
  return kind === 'body' && name !== bare && called.every((word) => words.includes(word)) && /\p{Lu}\S*$/u.test(name)
}

/** Find which body “the group” is that spoke in the same passage; a ministry is none. */
function groupJustHeard({ name }: Actor, passage: number, heard: Heard): Voice | undefined {
  const body = /^the group$/iu.test(name) ? heard.findBody(passage, 0) : undefined
  return body && !ofState.test(body.name) ? body : undefined
}

const ofState =
  /\b(?:ministry|government|army|navy|military|police|office|department|court|council|state|presidency|parliament|guard|agency|news|times|post|tv)\b/iu

/** Bodies whose name need not tell their kind: “the agency” after “the Harbour Fund”. */
const anyBody =
  /^the (?:(?:international|aid|relief|rights|medical|humanitarian|monitoring|human|watchdog) )*(?:agency|organi[sz]ation|charity|watchdog|(?<=(?:aid|relief|rights|medical|humanitarian|monitoring|watchdog) )group)$/iu

/** Find who “the leader” is where nobody is called so: the last person before who heads a country, a party or a firm. */
function leaderBefore(discourse: Discourse, place: number): Person | undefined {
  const { byTitle } = namesOf(discourse)
  return leading
    .flatMap((title) => byTitle.get(title)?.findLast(({ at }) => at < place) ?? [])
    .reduce<Person | undefined>((last, each) => (last && last.at > each.at ? last : each), undefined)
}

const leading: readonly string[] = [
  'president',
  'premier',
  'chancellor',
  'chairman',
  'founder',
  'boss',
  'chief',
  'head',
]

/** The people of an article by their titles, and their surnames. */
const namesOf = oncePer((discourse: Discourse) => {
  const people = discourse.people()
  const byTitle = new Map<string, Person[]>()
  for (const person of people)
    for (const title of new Set(person.titles)) {
      const known = byTitle.get(title)
      if (known === undefined) byTitle.set(title, [person])
      else known.push(person)
    }
  return { byTitle, surnames: new Set(people.map(({ name }) => name.split(' ').at(-1))) }
})

function voiceOfSubject(subject: Actor | undefined, discourse: Discourse): Voice | undefined {
  return subject && isNamed(subject) ? voiceNamed(subject, discourse) : undefined
}

function voiceNamed(actor: Actor, discourse: Discourse, report?: Report): Voice {
  const isPaper = report?.form?.verb === 'report' && report.coversBefore && actor.name === actor.words // “…, Harbour Lists reported”
  const kind = (actor.kind === 'person' && !isPaper) || actor.kind === 'group' ? actor.kind : 'body'
  const isSurname = kind === 'body' && namesOf(discourse).surnames.has(actor.name)
  return { name: actor.name, words: actor.words, kind: isSurname ? 'person' : kind, isLookedUp: false }
}

function isNamed(actor: Actor): boolean {
  return !/^(?:both|neither|either)\b/iu.test(actor.words) && !actor.isBare
}

function isAside({ article }: Discourse, passage: number): boolean {
  return article.passages[passage]?.kind === 'caption'
}
