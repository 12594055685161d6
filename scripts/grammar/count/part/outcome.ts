import { gravely } from '../../../lexicon/whole.ts'
import type { Rule } from './place.ts'

const state = new RegExp(
  String.raw`^[^.;:,“”\d]{0,25}?\b(?:${gravely})\b|^[^.;:,“”\d]{0,40}?\bin (?:an? |the |very )?(?:(?:critical|serious|grave|severe|stable|fair|good|poor|guarded|satisfactory)(?! (?:spirits|health|time|mood|shape|faith|hands))\b|intensive care|coma\b)|^ (?:people |patients? )?(?:(?:are|were|is|was|remain(?:s|ed)?) (?:now |still |listed as |said to be )?)?(?:critical|serious|stable)(?=[,.;]| and\b| but\b| or\b|$)|^(?:,[^.;,]{3,60},)? (?:suffered|sustained|received) (?:very )?(?:serious|severe|critical|grave|life-threatening) (?:injur|wound|burn)`,
  'u',
)
const hurt = /\b(?:injur|wound|hurt|hospital|treat|admit|discharg|patients?\b|victims?\b)/iu
const calm = /\bin (?:an? |the )?(?:stable|fair|good|satisfactory)\b/u
const dire = /\bin (?:an? |the )?(?:critical|serious|grave|severe)\b/u
const harmed = /\b(?:injured|wounded|hurt)\b/iu
const apart = /\b(?:another|further|additional) $/u
const others = /\b(?:others?|another|more(?! than)|additional|further)\b/iu

/** “wounded 56, with 35 people in serious condition”: how some of the hurt are. */
export const isGrave: Rule = ({ before, between, lead, since, words, after, last }) => {
  if (!last) return null
  const shared = last.count.partOf !== null && last.count.partOf !== 'next'
  if (others.test(words + after.slice(0, 8)) || apart.test(before))
    return shared && between !== null && state.test(after) ? last.count.partOf : null
  const graveWords = new RegExp(String.raw`\b(?:${gravely})\b`, 'u')
  if ((!state.test(after) && !graveWords.test(words)) || (!shared && dire.test(since) && calm.test(after))) return null
  return (shared && state.test(since)) ||
    hurt.test(last.count.unit) ||
    hurt.test(since) ||
    harmed.test(lead) ||
    /\bwere rescued\b/u.test(since)
    ? 'last'
    : null
}

const already =
  /^ (?:of (?:them|whom) )?(?:already|now|currently|so far|still)\b(?![^.;]{0,30}\b(?:missing|unaccounted|trapped|injured|wounded|hurt|dead|killed))/u

/** “another 6,000 soldiers, with about 1,000 already believed to have arrived”. */
export const isAlready: Rule = ({ between, after }) =>
  between !== null && /, with (?:about |some )?$/u.test(between) && already.test(after) ? 'last' : null

const losses = /^(?:casualt(?:y|ies)|losses)$/iu
const fates = /\b(?:killed|dead|deaths|died|fatalities|wounded|injured|injuries|hurt|missing|captured)$/iu

/** “4,700 casualties among those sent, with around 600 confirmed dead”. */
export const isOfLosses: Rule = ({ between, words, after, last }) => {
  if (!last || between === null || !losses.test(last.count.unit)) return null
  if (!fates.test(words) && !/^ (?:killed|dead|wounded|injured|captured)\b/u.test(after)) return null
  return /(?:,|—|–|\(|:|\bwith)(?: with| or| that is| about| some)* ?$/u.test(between) && !others.test(words)
    ? 'last'
    : null
}

const placedBehind =
  /^(?: people| of (?:them|those|these))? (?:in|at|from|on|aboard|near|outside) (?!(?:an? )?(?:hospital|critical|serious|custody|danger|need|addition)\b)|^ (?:cross|liv|stay|flee|arriv|head|seek)ing\b/u

/** “900 arrests, with 40 in Holm”: some of those counted, told with where they are. */
export const isWith: Rule = ({ between, words, after }) =>
  between !== null &&
  /(?:,|\() ?with (?:about |some |only |just |nearly |almost |at least |more than |over )*$/u.test(between) &&
  /^(?:[\d,.]+|\p{L}+|(?:at least|more than|over|about|some|nearly|around) [\d,.]+)$/u.test(words) &&
  placedBehind.test(after)
    ? 'last'
    : null

const still =
  /^ (?:people |hostages )?(?:are|were|is) (?:thought |believed |known |said )?(?:to be )?still (?:being |thought to be )?(?:held|captive|detained|in (?:captivity|custody|prison|jail|camps|shelters|detention|the (?:hands|camps?|shelters))|at large|sheltering|living)|^ remain(?:ed|s)? (?:captive|in (?:captivity|custody|prison|jail|shelters|camps)|at large)/u

/** “250 were taken hostage, around 130 *are still being held*”: those for whom nothing has changed. */
export const isStill: Rule = ({ words, after, last }) =>
  last !== undefined && bare.test(words) && still.test(after) && !others.test(after.slice(0, 12)) ? 'last' : null

const handled =
  /^(?: \p{L}+){0,2} (?:(?:had|have|has) (?:now |already |since |so far )?been|were|was|are) (?:now |already |since )?(?:\p{L}+ly )?(?:identified|discharged|handed over|released from (?:the )?hospitals?|(?:yet|still) to be (?:identified|named|claimed|recovered))\b|^(?: \p{L}+){0,2} (?:remain(?:s|ed)?|are|were) (?:still )?un(?:identified|claimed)\b/u

/** “203 of the dead *have been identified*”, “900 were discharged”: how many have been seen to. */
export const isHandled: Rule = ({ words, after }) =>
  (handled.test(after) || unknown.test(words)) && !others.test(words) ? 'whole' : null

const unknown = /\bun(?:identified|claimed) (?:bodies|dead|corpses)$/u

const treated =
  /^(?: \p{L}+){0,4}? (?:are|were|remain|remained|(?:have|had) been) (?:now |still |since |later )?(?:being treated|undergoing treatment|receiving (?:\p{L}+ ){0,2}treatment|in surgery|under treatment|in hospital|hospitali[sz]ed|(?:sent|allowed(?: to (?:go|return))?) home|released|discharged)\b/u

/** “1,100 were injured, 900 were discharged. Some 200 *are being treated*”: those of the hurt still looked after. */
export const isTreated: Rule = ({ since, words, after, last }) =>
  last !== undefined && treated.test(after) && !others.test(words) && hurt.test(`${last.count.unit} ${since}`)
    ? 'whole'
    : null

const bare =
  /^(?:(?:at least|more than|over|about|some|nearly|around|almost|only|just) )*(?:[\d,.]+|\p{L}+(?:-\p{L}+)?)$/iu
const opens =
  /^(?:["“‘]|one [^.;:“”\d]{3,140},? and |so far,? |since then,? |by \p{Lu}\p{L}+,? |on \p{Lu}\p{L}+,? |only |just |but |and )*$/iu
const held =
  /\b(?:arrest|detain|captur|held|hostage|kidnap|abduct|trapped|stranded|injur|hurt|wound|hospital|treat|admit|evacuat|displac|fled|freed|released|took in|taken in|rescu|missing|aboard|on board|underground|patients?\b)/iu
const lost = /\b(?:kill|dead\b|die[ds]?\b|death|drown|bod(?:y|ies)\b|corpses?\b|lives\b)/iu
const after =
  /^ (?:(?:have|had|has|were|are|was|been|since|now|later|already|also|then|still) )*(?:released|freed|rescued|saved|let go|set free|bailed|discharged|returned|sent home|repatriated|pulled (?:out|alive|from)|dug out|brought (?:out|home|to)|flown (?:home|to|out)|taken (?:to|home|out|in)|airlifted|housed|rehoused|resettled|transferred|moved (?:to|into)|operated on|in (?:intensive care|custody|hospital|shelters|tents)|escaped|survived|charged|remain(?:ed)?|gone home|went home)\b/u

const bodies = /\b(?:bodies|corpses)\b/iu
const retrieved =
  /^ (?:(?:have|had|has|were|are|was|been|since|now|later|already|also|then|still) )+(?:flown|brought|taken|carried|moved|recovered|retrieved|found|spotted|sent|transferred|airlifted|transported)\b/u

/** “Police arrested 40 marchers. *Twelve were released*”: what came next for some of those just told of, who are named by their number only; of bodies where they were found or taken. */
export const isAftermath: Rule = ({ before, lead, since, words, after: behind, last, between }) => {
  if (!last || !bare.test(words) || others.test(behind.slice(0, 8))) return null
  if (
    between === null
      ? !opens.test(before.replace(/^[^.:“”\d]{3,80}; /u, ''))
      : !/[;,] (?:of whom |and |but )?(?:only |just )?$/u.test(between)
  )
    return null
  const told = `${lead}${last.count.unit}${since}`
  if (bodies.test(told)) return retrieved.test(behind) ? 'last' : null
  return after.test(behind) && held.test(told) && !lost.test(told) ? 'last' : null
}
