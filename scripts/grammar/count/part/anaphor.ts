import { fateOf } from './kin.ts'
import type { Rule } from './place.ts'

const ofGroup = /^(?:[\p{L}-]+ ){0,3}?[\p{L}\d,.-]+ of (?:the|these|those) (?!\p{L}+[’'])/iu
const ofThose = /^ of (?:these|those) \p{L}/u

/** “*Three of the bodies* were found in Holm”: some of a group that is named again without its number. */
const isOfGroup: Rule = ({ words, after }) => {
  if (!ofGroup.test(words) && !ofThose.test(after)) return null
  if (/ of the total /u.test(words)) return 'whole'
  return fateOf(words) >= 0 ? 'alike' : 'last'
}

const amongNext =
  /^(?:(?!,)[^.;:!?“”]{0,60}?|, who) (?:was|were|is|are)(?: (?:(?:confirmed|reported|believed|said|known|feared|thought|listed)(?: by (?:the )?\p{L}+)?|to be|later|also)){0,3} among(?:st)? (?:(?:the|those|about|around|some|at least|nearly|almost|more than|over) )*$/u

const amongFar =
  /^ (?:and|,) [\p{L}\d-]+(?: (?!and\b)[\p{L}-]+){1,3}(?: and [\p{L}\d-]+(?: [\p{L}-]+){1,3})? (?:was|were|is|are)(?: (?:confirmed|reported|believed|said|known|feared|thought|listed)(?: by (?:the )?\p{L}+)?| to be)* among(?:st)? (?:the|those) (?:[\d,]|people|dead|killed|victims|injured|wounded|missing)/u

/** “Seven members of one family *were among the* 23 killed”, “*Two* cooks and two girls *were among the 23*”. */
const isAmongCounted: Rule = ({ toNext, after }) => {
  if (toNext !== null && amongNext.test(toNext)) return 'next'
  return toNext !== null && amongFar.test(after)
    ? / among(?:st)? (?:the|those) \d/u.test(after)
      ? 'ahead'
      : 'last'
    : null
}

const subgroup = /\b(?:those|the ones) (?:who|that|from|in|at) [^.;:()“”\d]{3,80} \((?:about |some |around )*$/iu

/** “900 crossed the river. *Those who went to Holm* (400 people) …”. */
const isBracketed: Rule = ({ before }) => (subgroup.test(before) ? 'last' : null)

const beside = /,? including (?:\p{L}+ )?(?!\d)[^.;:,“”\d]{3,80}(?: and|,)(?: the)? $/u

/** “215 fighters, including their commander *and 107 cooks*”: the second of those held, one person being the first. */
const isBesidePerson: Rule = ({ between, words, after }) =>
  between !== null &&
  beside.test(between) &&
  !others.test(words) &&
  (!between.endsWith(', ') || /^[^.;]{0,40},? and /u.test(after))
    ? 'last'
    : null

const others = /\b(?:others?|another)\b/iu

const underDeal =
  /^[^.;:“”\d]{0,60}\b(?:were|was|are) also (?:released|freed|exchanged|swapped|returned|handed over)\b[^.;\d]{0,30} (?:under|in|as part of|during) (?:the|this|that) (?:same )?(?:swap|exchange|deal)\b/u

/** “900 prisoners were released. … 10 foreigners *were also released under the swap*”. */
const isOfDeal: Rule = ({ after, before }) => (underDeal.test(after) && !others.test(before.slice(-12)) ? 'last' : null)

const aged =
  /^ (?:are|were) (?:still )?in their (?:teens|\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/u

/** “900 passengers were on board; 90 *are in their 80s*”: how old some of those counted are. */
const isAged: Rule = ({ words, after, last }) => (last && aged.test(after) && !others.test(words) ? 'last' : null)

/** Say how words that point back at a group just told of, or ahead at one, make a count a share of it. */
export const anaphors: readonly Rule[] = [isAmongCounted, isOfGroup, isBracketed, isBesidePerson, isOfDeal, isAged]
