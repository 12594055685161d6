import type { Attribution } from '../../../src/schema/ledger.ts'
import type { Speaker } from '../../../src/schema/speaker.ts'
import type { Proposal, Span } from '../../lib/draft.ts'
import { nameVoices } from './antecedent.ts'
import { dropFillers } from '../text/entity.ts'
import { findAuthor } from './author.ts'
import { escapePattern } from '../../lib/text.ts'
import { findHolder } from '../../lib/sorted.ts'
import { findPlace, withoutReports, type Discourse, type Place } from './discourse.ts'
import { findGoingOn, findIntroduced, isOfUs, type Guest } from './introduced.ts'
import { findSpeaker } from './gazetteer.ts'
import { findGovernor, type Governor } from './govern.ts'
import { subjectBefore } from './subject.ts'
import type { Voice } from './heard.ts'
import type { Report } from './report.ts'
import { respectiveVoice } from './respective.ts'
import { voiceOfLabel, voiceOfTurn } from './turn.ts'

/** Who is said to have said a proposal’s words, with the report that says so. */
export interface Attributed {
  readonly speaker: Attribution
  readonly governor: Governor | undefined
  readonly isGuest?: boolean | undefined // who speaks there and then, introduced or by himself
  readonly frame?: Span | undefined // the sentence that says whose words the whole article hands on
}

/** An article’s discourse with everybody who reports named. */
export interface Hearing {
  readonly discourse: Discourse
  readonly voices: ReadonlyMap<Report, Voice>
}

/** Hear an article: name all who report in it. */
export function hear(discourse: Discourse): Hearing {
  const voices = nameVoices(discourse)
  return { discourse: withoutReports(discourse, (each) => each.actor.kind === 'piece' && !voices.has(each)), voices }
}

/** Find who is said to have said a proposal’s words; all null where the text names nobody. */
export function attribute(hearing: Hearing, proposal: Proposal, speakers: readonly Speaker[]): Attributed {
  const { discourse } = hearing
  const place = findPlace(discourse, proposal.quote)
  const passage = place && discourse.article.passages[place.passage]
  if (!place || !passage) return { speaker: nobody, governor: undefined }
  if (passage.post)
    return { speaker: written(voiceOfLabel(passage.post.author), 'noun of saying', speakers), governor: undefined }
  const isEstimate = proposal.stance === 'estimates'
  const governor = isEstimate
    ? findGovernor(discourse, place, proposal.number ?? proposal.quote)
    : findDenier(discourse, place, proposal)
  const voice = governor && voiceOf(hearing, place, governor, proposal.number)
  if (passage.turn !== null && !(voice && tellsOf(governor)))
    return { speaker: writtenTurn(discourse, place, proposal, speakers), governor }
  if (governor && voice)
    return {
      speaker: written(
        { ...voice, isLookedUp: voice.isLookedUp || governor.by !== 'own sentence' },
        ruleOf(governor, voice),
        speakers,
      ),
      governor,
      isGuest: isGuest(hearing, place, governor),
    }
  const subject = governor ? undefined : subjectOf(discourse, place, proposal)
  if (subject)
    return {
      speaker: written(subject, subject.isLookedUp ? 'pronoun or title' : 'passive or belief', speakers),
      governor,
    }
  const guest = governor ? undefined : ofUs(discourse, place, proposal)
  return guest
    ? { speaker: written(guest, 'pronoun or title', speakers), governor, isGuest: guest.isLive }
    : handOn(discourse, governor, speakers)
}

/** Tell “I” and “we” of a guest just introduced, whom nothing else names. */
function isGuest({ discourse, voices }: Hearing, place: Place, { report }: Governor): boolean {
  const isSelf = report.actor.kind === 'self' && report.form !== null && !voices.has(report)
  return isSelf && findIntroduced(discourse, place)?.isLive === true
}

/** Find who counts himself among those counted: “We are here with 300 people.” */
function ofUs(discourse: Discourse, place: Place, { number }: Proposal): Guest | undefined {
  if (!number) return undefined
  const isOurs = isOfUs(discourse.article.text, place, number)
  return isOurs ? findIntroduced(discourse, place) : findGoingOn(discourse, place)
}

/** Attribute what nobody in the text is said to say, or “we” outside any quotation, to whoever’s words the whole article hands on. */
function handOn(discourse: Discourse, governor: Governor | undefined, speakers: readonly Speaker[]): Attributed {
  const author = governor && governor.report.actor.kind !== 'self' ? undefined : findAuthor(discourse)
  if (author?.voice === undefined) return { speaker: nobody, governor }
  return { speaker: written(author.voice, 'noun of saying', speakers), governor, frame: author.sentence }
}

/** Name who reports; of two who give two figures in order, the one whose figure it is. */
function voiceOf(
  { discourse, voices }: Hearing,
  place: Place,
  governor: Governor,
  number: Proposal['number'],
): Voice | undefined {
  const voice = voices.get(governor.report) ?? voiceOfSelf(discourse, place, governor)
  return voice && respectiveVoice(voice, discourse.article.text, place.sentence, number)
}

/** Find who “we” are outside quotations and turns: the guest just introduced, or the outlet by whose own count it is. */
function voiceOfSelf(discourse: Discourse, place: Place, { report }: Governor): Voice | undefined {
  const { article, quotations } = discourse
  const isQuoted = findHolder(quotations[place.passage] ?? [], report.verb) !== undefined
  if (report.actor.kind !== 'self' || isQuoted || article.passages[place.passage]?.turn !== null) return undefined
  if (report.form === null) return ofOutlet(article)
  return findIntroduced(discourse, place)
}

/** Name the outlet as its own text writes it: “BBC News” where it stands so, else “BBC”; a name that stands nowhere is none to quote. */
function ofOutlet({ sidecar, text }: Discourse['article']): Voice | undefined {
  const full = sidecar.outlet.replace(/ \([^()]*\)$/u, '').trim()
  const name = [full, full.replace(/ (?:News|Online|TV|Radio|Media|News Agency)$/u, '')].find((each) =>
    isWritten(each, text),
  )
  return name === undefined ? undefined : { name, words: name, kind: 'body', isLookedUp: true }
}

function isWritten(name: string, text: string): boolean {
  return name !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

const nobody: Attribution = { id: null, asWritten: null, certainty: 'implied', rule: 'none' }

/** Tell whether whoever has the turn passes on the words of others, named: “port officials put it at 900”. */
function tellsOf({ report: { actor, isLabel }, by }: Governor): boolean {
  return by === 'own sentence' && !isLabel && !/^(?:pronoun|piece|self)$/u.test(actor.kind) && !actor.isBare
}

/** Attribute what is said in a transcript’s turn; whoever only asks is no speaker. */
function writtenTurn(
  discourse: Discourse,
  place: Place,
  { number }: Proposal,
  speakers: readonly Speaker[],
): Attribution {
  const voice = voiceOfTurn(discourse, place, number)
  return voice ? written(voice, 'transcript turn', speakers) : nobody
}

function written(voice: Voice, rule: Attribution['rule'], speakers: readonly Speaker[]): Attribution {
  const asWritten = dropFillers(voice.name).replace(/\s+/gu, ' ').trim()
  const known = findSpeaker(asWritten, speakers) ?? findSpeaker(voice.words, speakers)
  return { id: known?.id ?? null, asWritten, certainty: voice.isLookedUp ? 'implied' : 'stated', rule }
}

function ruleOf({ report, by }: Governor, voice: Voice): Attribution['rule'] {
  if (by === 'sentence before') return 'carried from the sentence before'
  if (voice.isLookedUp) return 'pronoun or title'
  return by === 'quotation' ? 'carried inside a quotation' : report.rule
}

/** A denial’s own verb can be the report (“has described … as groundless”); else it is governed like any other words. */
function findDenier(discourse: Discourse, place: Place, { quote }: Proposal): Governor | undefined {
  const governor = findGovernor(discourse, place, quote)
  if (governor) return governor
  const inside = place.reports.find(
    ({ verb, form }) =>
      form !== null &&
      form.voice !== 'passive' &&
      verb.start >= quote.start &&
      verb.end <= quote.end &&
      /^(?:deny|describe|dismiss|reject|call|confirm)$/u.test(form.verb),
  )
  return inside && { report: inside, by: 'own sentence' }
}

/** Give the subject of a denial or refusal that nobody reports: “He neither confirmed nor denied that …”. */
function subjectOf(discourse: Discourse, place: Place, { quote, stance, unit }: Proposal): Voice | undefined {
  if (stance === 'estimates') return undefined
  const { text } = discourse.article
  const sentence = text.slice(place.sentence.start, place.sentence.end)
  const from = quote.start - place.sentence.start
  const verb =
    /\b(?:has|have|had|did|does|do|can|could|would|will|is|are|was|were|neither|declin\w+|refus\w+|cannot)\b|\b\p{L}+n[’']t\b/u.exec(
      sentence.slice(from, quote.end - place.sentence.start),
    )
  const actor = verb ? subjectBefore(sentence, from + verb.index) : undefined
  if (!actor || (stance === 'denies' && actor.head === unit?.toLowerCase())) return undefined // “No soldiers were sent”: nobody says so
  if (actor.kind !== 'pronoun') return { name: actor.name, words: actor.words, kind: 'body', isLookedUp: false }
  const subject = discourse.places[place.index - 1]?.subject()
  return subject && subject.kind !== 'pronoun'
    ? { name: subject.name, words: subject.words, kind: 'person', isLookedUp: true }
    : undefined
}
