import { makeUps, wholeWords } from '../../../lexicon/whole.ts'
import {
  isBatch,
  isBeforeRest,
  isBesideRest,
  isHeadByHead,
  isNextDescribed,
  isNextUndone,
  isOfNation,
  isThose,
  isSameVerb,
  leadsToRest,
} from './group.ts'
import { isAftermath, isAlready, isGrave, isHandled, isOfLosses, isStill, isTreated, isWith } from './outcome.ts'
import { isAlone } from './alone.ts'
import { anaphors } from './anaphor.ts'
import { isIncludedIn, isNextNamed, isNextOfWhom, isOfWhom, isOfNamed, isOfThat, isOutOf } from './cue.ts'
import { holds } from './held.ts'
import { findPlace, plain, reach, type Rule } from './place.ts'
import type { PartOf, PlacedCount } from '../reading.ts'

/** Mark the counts that the words around them make a share of another one: “Among the dead were six children”, “1,000 out of 9,000”. */
export function markBreakdowns(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked: PlacedCount[] = []
  for (const [index, placed] of counts.entries()) {
    const place = placed.count.partOf === null ? findPlace(text, marked, placed, counts[index + 1]) : null
    const partOf = place && rules.reduce<PartOf | null>((found, rule) => found ?? rule(place), null)
    marked.push(partOf ? { ...placed, count: { ...placed.count, partOf } } : placed)
  }
  return marked
}

const more = '(?:(?:about|some|just|only|another|also|currently|now|a|an|the) )*' // what may stand between the cue and the number
const listed = String.raw`(?:[^.;:“”\d]{0,120}(?:,|,? and|,? as well as) )?` // others named first: “a nurse and”
const subject = String.raw`(?:(?:the|those|these|that|this|their|its) )?(?:[\p{L}-]+ ){0,4}?(?:(?:${wholeWords})|(?<=\b(?:the|those|these) )\p{Lu}\p{L}+(?:ns|ese|ers|is)|(?<=\bthose )(?:\p{L}+ed|who (?:died|drowned|perished|survived|fled|escaped)))`

const holding = new RegExp(
  String.raw`(?:^|[,;:“"—–(] ?|\b(?:that|and|but|said|told \p{L}+) )${subject}(?:(?: [\p{L}’'-]+){0,9}?|, [^.;:“”\d]{3,80},|(?: [\p{L}’'-]+){2,9}?, (?:but|and))(?: [\p{L}’'-]+){0,2}? (?<!\bnot )(?:includ|compris)(?:es?|ed)(?: also| both)? ${listed}${more}$`,
  'iu',
)
const among = new RegExp(
  String.raw`\bamong(?:st)? (?:(?:the|those|these|its|their) )?(?:\d[\d,]* )?(?!(?:first|last|worst)\b)(?:[\p{L}’'-]+ ){0,3}?(?:(?:${wholeWords})\b[^.;:“”\d]{0,50}?|\p{L}+(?:ns|ese|ers|is)(?: [\p{L}-]+){0,5}?)(?:,(?: there)?(?: (?:are|is|were|was))?| (?:are|is|were|was)|(?<=(?:${wholeWords})) ?[–—:-]) ${listed}${more}$`,
  'iu',
)

/** Say how the words before a number lead to those held in a whole: “Among the injured were”, “The rest are”; for `people` also “made up of”. */
export function leadsToShare(before: string, people: boolean): 'last' | 'whole' | null {
  const words = plain(before.slice(-reach)).replace(/[“"]$/u, '')
  if (/\b(?:includ|compris)/u.test(words) && holding.test(words)) return 'last'
  if (leadsToRest(words)) return 'whole'
  const held = (/\b[Aa]mong/u.test(words) && among.test(words)) || (people && making.test(words))
  return held ? 'last' : null
}

/** “Those killed *include at least one* nurse”: one person led to as a share. */
const isOneHeld: Rule = ({ before, words }) => (oneOnly.test(words) && holding.test(before) ? 'last' : null)

const oneOnly = /^(?:at least |only |just )?(?:one|1)\b/iu

const amongBehind = new RegExp(
  String.raw`^(?: and [\d,]+ \p{L}+)?(?:,(?! among))?[^.;:,“”\d]{0,80}? among(?:st)? (?:them|these|those|the (?!first|last|worst|crowd|group)(?:\p{L}+ )?(?:${wholeWords}))\b`,
  'iu',
)

/** “67 nationals are thought to be among them”. */
const isAmong: Rule = ({ after, toNext }) =>
  amongBehind.test(after) && !amongBehind.test(toNext ?? '') ? 'whole' : null

const making = new RegExp(String.raw`\b(?:${makeUps}) ${more}$`, 'u')

const nextFated =
  /^(?: (?:have|had|has|were|are|was|been|already|also|since))* ?(?:killed|dead|died|deaths|wounded|injured|missing|captured|taken prisoner)?(?:,? and|,|;| or) (?:another |some |about |nearly |at least )*$/u
const fated =
  /^(?:(?:more than|over|at least|about|around|some|nearly|up to|another|almost) )*[\p{L}\d,. ]+ (?:killed|dead|deaths|wounded|injured|injuries|missing|captured)$/u
const nextInList =
  /^\)?(?:(?: killed| wounded| dead)? in action| aboard| on board| and \p{Ll}+s| (?:are|were) \p{L}+(?: \p{L}+)?(?= (?:of|from|in) (?:the )?\p{Lu}))?(?: – )?(?: ?(?:from|in|of|at|near|to) (?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:of |and |the |of the )?\p{Lu}[\p{L}’'.-]*){0,5})?(?: \([^()]{0,60}\))?(?:, \d[\d,]* \p{Lu}\p{L}+){0,4}(?:,? and|,|,? plus|,? as well as|; and|;) (?:another |also |some |about |between |from )*$/u
const hasVerb = /^ (?:(?!who|which|that)\p{L}+ )?(?:were|was|are|is|have|has|had|remain|remained)\b/u

/** “…, including 22 from Holm, 10 from Ellen and …”: the next of a list of shares. */
const isNextShare: Rule = ({ between, last, after, words }) => {
  const partOf = last?.count.partOf
  if (!partOf || partOf === 'next' || between === null) return null
  if (nextFated.test(between) && fated.test(words) && !hasVerb.test(after)) return partOf
  const plainly = between.replace(/, (?:where|which|who|whose) [^;.]{2,140}(?=;)/u, '')
  return (nextInList.test(plainly) && !hasVerb.test(after)) || isFarNext(between, after) ? partOf : null
}

const farNext =
  /^ (?:with|from|of|in|at|who|whose|whom|confirmed|listed|held|registered|counted)\b[^.;:!?“”\d]{2,150} and $/u
const closed = /^(?: (?:who|whose|whom|with|from|of)\b|[.,;]|$)/u

/** Tell the last of two shares, much being told of the first: “12 sailors with a pass issued by the Red Anchor *and 40* who had none”. */
function isFarNext(between: string, after: string): boolean {
  return (
    farNext.test(between) &&
    !/\b(?:while|but|as|when|said|says|told|people|others?)\b/u.test(between) &&
    closed.test(after)
  )
}

const opensOf =
  /(?:^|[,;:“"(—–-] ?|\b(?:that|and|said|says|but|out) )(?:of|among(?:st)?) (?:(?:the|these|those|its|their|all|a|an|some|about|around|total|estimated|initial|first|approximately|roughly|nearly|almost|over|more|than|at|least|total of) )*$/iu
const restOfWhole =
  /^[^.;!?“”]{0,160}, (?:only |just |some |about |an? (?:staggering|whopping|total of|record|estimated) |as many as )*$/u

/** “Of the 9,000 soldiers sent to join the march on Ellen, 3,800 were …”. */
const isOf: Rule = ({ opening, between }) =>
  opening !== null && between !== null && restOfWhole.test(between) && opensOf.test(opening) ? 'last' : null

const outOf =
  /^(?: [\p{L}-]+){0,2},? out of (?:(?:the|a|its|their|total|of|all|some|about|an|estimated) )*$|^ [^.;:“”\d]{2,100}, out of (?:(?:the|a|its|their|total|of|all|some|about|an|estimated) )*$|^ (?:died|drowned|were (?:killed|hurt|injured|wounded|arrested)) among (?:(?:the|a|some|about|total|of) )*$/u

/** “6,000 casualties out of the 11,000 it sent”. */
const isOfNext: Rule = ({ toNext }) => (toNext !== null && outOf.test(toNext) ? 'next' : null)

const partBehind =
  /^[^.;:“”\d]{0,60}\bpart of (?:the|a|an|that|this|its) (?:\p{L}+ ){0,3}?(?:\d|contingent|force|group)/u

/** “600 soldiers were in Holm, part of the 9,000 sent”. */
const isPartOf: Rule = ({ after }) => (partBehind.test(after) ? 'whole' : null)

const restated = new RegExp(
  String.raw`(?:\b\d+(?:\.\d+)? ?(?:%|per ?cent)|\b(?:half|a third|a quarter|two-thirds|most|the majority))(?: of (?:them|(?:those|these)(?: \p{L}+ed)?|whom|which|the (?:\p{L}+ )?(?:${wholeWords})(?: \p{L}+)?|the \p{Ll}+s))? ?(?:,|–|—|-|\(|\bor) ?(?:or )?${more}$`,
  'iu',
)
const named = new RegExp(
  String.raw`\b(?:half|most|many|the majority) of (?:those|them|these|the (?:\p{L}+ )?(?:${wholeWords})) (?:\[\p{L}+\] )?(?:are|were) [^.;:()\d]{2,50} \($`,
  'iu',
)
const accounting = new RegExp(String.raw`\baccount(?:s|ed|ing) for ${more}$`, 'u')
const alike = new RegExp(
  String.raw`\b(?:half|most|many|the majority) (?:of )?(?:those|the (?:\p{L}+ )?(?:${wholeWords}))\b[^.;“”\d]{0,40} (?:were|are) [^.;“”\d]{2,40},? and (?:at least )?${more}$`,
  'iu',
)
const kinds =
  /(?:child|children|women|men|girls|boys|babies|infants|teenagers|minors|students|crew|foreigners|nationals)$/iu

/** “88% – or 17,000 men –”, “Holm accounted for 22 deaths”, “Most of the dead were women, and 12 children were killed”. */
const isRestated: Rule = ({ before, words }) =>
  restated.test(before) || named.test(before) || accounting.test(before) || (alike.test(before) && kinds.test(words))
    ? 'whole'
    : null

const included = new RegExp(
  String.raw`^(?:(?: [\p{L}’'-]+){0,14}?|(?: [—–-] [^.;:—–]{2,60} [—–-])? who [^.;:“”]{2,140}?) (?<!\bnot )(?:includ|compris)(?:es?|ed) ${more}$`,
  'u',
)

/** “The toll of 36 in five states includes six people in Holm”. */
const isIncluded: Rule = ({ between }) => (included.test(between ?? '') ? 'last' : null)

const opened =
  /^["“]?(?:Of|Among|(?:So|And|But|Now),? (?:of|among)) (?:which|whom|them|these|those|the total),? [^.:“”]*$/u

/** “Of these, 300 families / 900 people are in tents while 90 people …”: all of a sentence that opens so. */
const isOpened: Rule = ({ before, words, last }) =>
  opened.test(before) && !/\b(?:another|others?)\b/u.test(`${before}${words}`) ? (last ? 'last' : 'whole') : null

const rules: readonly Rule[] = [
  isOfNext,
  isAmong,
  isPartOf,
  isNextShare,
  isOf,
  isRestated,
  isOfNation,
  isAlone,
  isGrave,
  isAlready,
  isOfLosses,
  isBatch,
  isWith,
  isHandled,
  isTreated,
  isStill,
  isIncluded,
  isBeforeRest,
  isBesideRest,
  isHeadByHead,
  isSameVerb,
  isNextDescribed,
  isNextUndone,
  isThose,
  isOpened,
  isAftermath,
  isIncludedIn,
  isOutOf,
  isOfThat,
  isOneHeld,
  isOfNamed,
  isNextNamed,
  isNextOfWhom,
  isOfWhom,
  ...holds,
  ...anaphors,
]
