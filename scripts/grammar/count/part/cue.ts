import { wholeWords } from '../../../lexicon/whole.ts'
import type { Rule } from './place.ts'

const more = '(?:(?:about|some|just|only|another|also|currently|now|at least|a|an|the) )*'
const within = new RegExp(
  String.raw`\b[Ii]ncluded (?:in|among) (?:this|that|these|those|the|its|their) (?:\p{L}+ ){0,4}?(?:${wholeWords}|list)\b[^.;:“”\d]{0,50} (?:are|is|were|was) ${more}$`,
  'iu',
)

/** “*Included in this figure are* 400 sailors”. */
export const isIncludedIn: Rule = ({ before }) => (within.test(before) ? 'last' : null)

const outOf = new RegExp(
  String.raw`(?:^|[“"(] ?|[,;] )(?:[Ff]rom (?:these|those|them|which|whom|(?:this|that) (?:number|total|figure)), |out of (?:which|whom|these|those|them|this|that)(?: (?:number|total|figure|people|group))?(?:,?[”"]? (?:[\p{L}’' .]{2,50},? )?[“"]|,?[^.;:“”\d]{0,50}? )?)${more}$`,
  'iu',
)

/** “90 were hurt, *out of which the state of* 16 …”, “*‘Out of that number’, she said, ‘*16 …”. */
export const isOutOf: Rule = ({ before }) => (outOf.test(before) ? 'last' : null)

const ofThat = new RegExp(
  String.raw`\b(?:\d+(?:\.\d+)? ?(?:%|per ?cent)|half|a third|a quarter|two-thirds|most|the majority) of (?:that|this) (?:total|number|figure) ?(?:,|–|—|-|\(|\bor) ?(?:or )?${more}$`,
  'iu',
)

/** “900 came in all. Nearly half *of that total — 400 —* came in May”. */
export const isOfThat: Rule = ({ before }) => (ofThat.test(before) ? 'last' : null)

const opensWhom = /, (?:out )?of (?:whom|which),? [^.;:“”]*$/u
const whomSaid =
  /(?:,|\(|–|—) (?:out )?of (?:whom|which) \p{Lu}[^.;:“”\d]{2,60} (?:declared|confirmed|identified|listed|believed|said|says) (?:about |some |at least )*$/u

/** “62 are held, *of whom Norland has declared 35* dead”. */
export const isOfWhom: Rule = ({ between }) => (between !== null && whomSaid.test(between) ? 'last' : null)

const bareNumber = /^(?:(?:about|some|at least|nearly|almost|more than|over) )*[\p{L}\d,.-]+$/u

/** “900 were treated, *of whom* 500 went home, 300 stayed and *90 were* moved”: the next of those, told with a verb. */
export const isNextOfWhom: Rule = ({ before, between, words, after, last }) =>
  between !== null &&
  last?.count.partOf &&
  last.count.partOf !== 'next' &&
  opensWhom.test(before) &&
  /(?:,|[^,] and) (?:another )?$/u.test(between) &&
  bareNumber.test(words) &&
  /^ (?:still |also )?(?:were|are|have|had|remain|stay|left|went)\b/u.test(after)
    ? last.count.partOf
    : null

const ofOpening = /(?:^|[“"(] ?)(?:out )?of (?:(?:the|these|those|its|their|all|a|an|some|about|total|more|than) )*$/iu
const names = String.raw`(?:the )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}`
const named = new RegExp(
  String.raw`^[^.;:!?“”]{0,140}, ${names}(?: (?:alone|itself))? (?:has|have|had|(?:has |have |had )?(?:reported|recorded|registered|counted|lost|seen|taken)|saw|accounts for|accounted for) (?:about |some |at least |only )*$`,
  'u',
)

/** “Out of 110 injuries so far, *Norland has reported* 57”. */
export const isOfNamed: Rule = ({ opening, between }) =>
  opening !== null && between !== null && ofOpening.test(opening) && named.test(between) ? 'last' : null

const gapped = new RegExp(String.raw`^(?: \p{Ll}+)?(?:,|;|,? and) ${names} $`, 'u')

/** The next of such a list: “Norland has reported 57 injuries, *Valdoria* 24”. */
export const isNextNamed: Rule = ({ before, between, last }) =>
  between !== null &&
  last &&
  (last.count.partOf === 'last' || last.count.partOf === 'alike') &&
  gapped.test(between) &&
  /(?:^|[“"(] ?)(?:Out of|Of)\b/u.test(before)
    ? last.count.partOf
    : null
