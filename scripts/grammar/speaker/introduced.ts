import type { Span } from '../../lib/draft.ts'
import { readActor } from './actor.ts'
import type { Discourse, Place } from './discourse.ts'
import type { Voice } from './heard.ts'

/** Find who has been introduced, or has introduced himself, a few sentences before, and goes on as “we” without a label. */
export function findIntroduced({ article, places }: Discourse, place: Place): Guest | undefined {
  for (const { passage, sentence } of places.slice(Math.max(0, place.index - reach), place.index).reverse()) {
    const words = article.text.slice(sentence.start, sentence.end)
    if (handsBack.test(words)) return undefined
    const name = nameOf(words, passage < place.passage)
    if (name !== undefined)
      return { name, words: name, kind: 'person', isLookedUp: true, isLive: !recorded.test(words) }
  }
  return undefined
}

/** Find who has been introduced on air by his office just before somebody begins with “we”, and goes on: “Ann Lee is the mayor of Holm. *We are* sad to say it. *40* have died.” */
export function findGoingOn({ article, places }: Discourse, { index }: Place): Guest | undefined {
  const [intro, self] = places
    .slice(Math.max(0, index - 2), index)
    .map(({ sentence }) => article.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' '))
  if (intro === undefined || self === undefined || !ownWords.test(self) || ofAnother.test(self)) return undefined
  const name = officeOf.exec(intro)?.groups?.name
  return name === undefined || !article.captions
    ? undefined
    : { name, words: name, kind: 'person', isLookedUp: true, isLive: true }
}

const ownWords = /^(?:We|I)(?:[’'](?:re|ve|m)| \p{Ll}+) /u
const ofAnother = /\b(?:he|she|him|her|his|they|them|their)\b/iu // the reporter’s “we spoke to her”

/** Somebody introduced, who speaks there and then unless what is heard of him is older. */
export interface Guest extends Voice {
  readonly isLive: boolean
}

const recorded =
  /\b(?:earlier|yesterday|last (?:night|week|month|year)|(?:on|late|early) \p{Lu}\p{Ll}+day|recorded|\d{4})\b/u

const reach = 8 // sentences that a guest speaks on

/** Tell “We are here with *300* people” and “over *200* of us”, which one of them says. */
export function isOfUs(text: string, { sentence }: Place, number: Span): boolean {
  const lead = text.slice(sentence.start, number.start)
  return ofOurs.test(lead) || /^(?: \p{L}+){0,2} of us\b/u.test(text.slice(number.end, sentence.end))
}

const ofOurs =
  /(?:^|[\s“"])(?:[Ww]e|I)(?:[’'](?:re|ve|m|d))? (?:(?!(?:where|when|after|as|that|which|who|because|while|if|begin|start|turn)\b)[\p{L}’'-]+ ){0,8}$/u

function nameOf(words: string, isApart: boolean): string | undefined {
  const held = isApart ? officeOf.exec(words)?.groups?.name : undefined
  if (held !== undefined) return held
  const found = introductions.map((each) => each.exec(words)).find((each) => each !== null)
  const who = found?.groups?.who
  if (who === undefined || /[’']s |\b(?:correspondent|reporter|anchor|co-?host)\b/iu.test(who)) return undefined
  const actor = readActor(who, { start: 0, end: who.length })
  return actor?.kind === 'person' && / \p{Lu}/u.test(actor.name) ? actor.name : undefined
}

const officeOf =
  /^(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}) is (?:the |a |an )?(?:[^,.;“”"]{1,60} )?(?:representative|spokes\p{Ll}+|director|head|chief|coordinator|manager|president|secretary|commissioner|doctor|analyst|researcher|professor|officer|co-?founder|founder|leader|expert|economist|historian|minister|mayor|governor|senator|sheriff|envoy|ambassador|correspondent)\b[^,.;“”"]*\.$/u
const name = String.raw`(?:(?:the )?[\p{L}.’'-]+ ){0,5}?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+`
const introductions = [
  `\\b[Mm]y name(?:[’']s| is) (?<who>${name})`,
  `\\bI(?:[’']m| am) (?<who>\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}’'-]+)(?=[,.]| (?:with|from|of|and)\\b)`,
  `^(?:(?:But|And|So|Now),? )?(?<who>${name})(?:, [^,.;]{2,60},)? (?:also )?(?:had this to say|has this to say|had this (?:message|response|warning|reaction)|put it this way)\\b`,
  `^(?:Here[’']s|Here is|(?:Take a )?[Ll]isten to|Let[’']s (?:listen to|hear from)) (?<who>${name})(?=[,.:]| (?:speaking|talking|earlier|yesterday|on \\p{Lu}\\p{Ll}+day)\\b)`,
  `^This is (?<who>${name})(?=, (?:an?|the|who) )`,
  `\\b[Jj]oin(?:ing|s) (?:us|me)(?: (?:now|live|today|tonight|here))*(?:,? from [^,.;]{2,40},?)? is (?<who>${name})`,
  `\\bjoined (?:now |live |today |tonight |here )?by (?<who>${name})`,
  `^(?:(?:And|So|Now),? )?(?<who>${name})(?:, [^,.;]{2,60},)? (?:now )?joins (?:us|me)\\b`,
].map((pattern) => new RegExp(pattern, 'u'))

/** What ends what somebody was heard to say: “That was Ann Lee.” */
const handsBack =
  /^(?:That was|You were listening to|That[’']s) (?:the )?(?:[\p{L}.’'-]+ ){0,5}?\p{Lu}[\p{L}’'-]+ \p{Lu}/u
