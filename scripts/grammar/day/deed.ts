import type { Span } from '../../lib/draft.ts'
import { sayingNouns } from '../../lexicon/saying.ts'
import { findPlace, type Discourse, type Place } from '../speaker/discourse.ts'
import type { Report } from '../speaker/report.ts'
import { namesOneDay } from './dating.ts'
import { findDays, type DayExpression } from './day.ts'

/** Find the day in “Lee made the announcement on Friday.” and “He was speaking on Friday.” right after the sentence. */
export function announcedNext(discourse: Discourse, words: Span): DayExpression | undefined {
  const place = findPlace(discourse, words)
  const next = place && discourse.places[place.index + 1]
  if (!next || next.passage > place.passage + 1) return undefined
  const { start, end } = next.sentence
  const opening = discourse.article.text.slice(start, Math.min(end, start + 140))
  if (!hinted.test(opening)) return undefined
  const day = findDays(opening)[0]
  return day && announced.test(opening.slice(0, day.start)) ? shift(day, start) : undefined
}

const hinted =
  /^[^,]{2,50} (?:(?:announcement|remark|comment|statement|disclosure|assessment|figure|estimate|claim)|(?:was|were) (?:speaking|addressing|talking)\b)/u
const announced =
  /^(?:[\p{Lu}\p{Ll}.’' -]{2,50} (?:made|gave|delivered|issued|released) (?:the|this|these|those|his|her|their|its) (?:announcement|remarks?|comments?|statement|disclosure|assessment|figures?|estimates?|claims?)|(?:He|She|They|The \p{Ll}+|(?:\p{Lu}[\p{L}.’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+) (?:was|were) (?:speaking|addressing|talking)(?: (?!(?:of|about|that|which|who|when)\b)[^\s,;:“”"]+){0,10}|The (?:announcement|statement|remarks|comments|figures|estimate|claim)s? (?:came|was made|were made|was issued|were issued|was released|were released))(?: (?:on|late|early|in an? \p{Ll}+ (?:\p{Ll}+ )?on))* $/u

/** Find the day on which who speaks is told, in the sentence before, to have spoken: “Lee held a news conference on Friday. She said”. */
export function spokenBefore(discourse: Discourse, report: Report): DayExpression | undefined {
  const place = findPlace(discourse, report.sentence)
  const before = place && discourse.places[place.index - 1]
  if (!before || before.passage < place.passage - 1 || report.form?.voice !== 'active' || report.form.belief) return undefined // prettier-ignore
  const told = spokenIn(discourse.article.text, before)
  return told && isSameSpeaker(told.who, report) ? told.day : undefined
}

interface Deed {
  readonly who: string
  readonly day: DayExpression
}

function spokenIn(text: string, { sentence: { start, end } }: Place): Deed | undefined {
  const words = text.slice(start, Math.min(end, start + longest))
  const who = deed.exec(words)?.groups?.who
  if (who === undefined) return messageIn(words, start)
  const day = findDays(words).find(
    (each) => namesOneDay(each) && (leading.test(words.slice(0, each.start)) || deedThen.test(words.slice(0, each.start))),
  ) // prettier-ignore
  return day && { who, day: shift(day, start) }
}

/** Find “… a video message on Friday from Ann Lee.” at the end of a sentence. */
function messageIn(words: string, start: number): Deed | undefined {
  for (const day of findDays(words)) {
    const who = by.exec(words.slice(day.end))?.groups?.who
    if (who !== undefined && namesOneDay(day) && message.test(words.slice(0, day.start)))
      return { who, day: shift(day, start) }
  }
  return undefined
}

const message =
  /\b(?:message|statement|address|speech|briefing|announcement|interview|post|update) (?:on |late |early )*$/u
const by = /^(?: (?:morning|afternoon|evening|night))? (?:from|by) (?<who>[^\s,;:“”"]+(?: [^\s,;:“”"]+){0,8})\s*$/u
const longest = 240 // characters of a sentence that tells of one deed

/** Tell “she” and “Lee” after “Ann Lee held …” from somebody else. */
function isSameSpeaker(who: string, { actor }: Report): boolean {
  const name = actor.name.toLowerCase().split(/\s+/u).at(-1) ?? ''
  return (
    actor.kind === 'pronoun' ||
    who
      .toLowerCase()
      .split(/[^\p{L}’'-]+/u)
      .includes(name)
  )
}

const piece = `(?:an?|the|its|their|his|her|new|some) (?:[\\p{L}-]+ ){0,4}?(?:conference|interview|speech|address|briefing|article|${sayingNouns.join('|')})`
const deedOf = `(?<who>\\p{Lu}[^;:“”"]{1,80}?),? (?:(?:also|later|then|has|have) )?(?:addressed|briefed|spoke|testified|appeared|took questions|(?:held|gave|issued|released|published|posted|delivered|made) ${piece})\\b`
const deed = new RegExp(
  `^(?:(?:On|Late|Early|Late on|Early on|Also|Earlier|Later on|Later) [^,;:]{1,40}, )?${deedOf}`,
  'u',
)
const deedThen = new RegExp(
  `^${deedOf}(?: (?!(?:after|before|when|while|since|about|over|until)\\b)[^\\s,;:“”"]+){0,10} $`,
  'u',
)
const leading = /^(?:On|Late|Early|Late on|Early on|Later on|Later|Earlier on|Earlier)? ?$/u

function shift(day: DayExpression, by: number): DayExpression {
  return { ...day, start: day.start + by, end: day.end + by }
}
