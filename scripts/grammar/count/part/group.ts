import type { Rule } from './place.ts'
import { isNation } from './told.ts'

const beforeRest =
  /^ (?:\p{L}+ ){0,3}?(?:in|from|at|to) (?:the )?\p{Lu}[^.;“”]{0,160}\b(?:and|while|with) the (?:rest|remainder|others)\b(?! of)/u
/** “Norland has 900 soldiers. Some 300 are in Holm, 200 in Ellen *and the rest* in Lund”. */
export const isBeforeRest: Rule = ({ before, between, after, last, since }) => {
  if (!last || !beforeRest.test(after)) return null
  const goesOn = between !== null && last.count.partOf !== null && last.count.partOf !== 'next'
  return goesOn || (between === null && before.length < 24 && since !== '') ? 'last' : null
}

const some = '(?:about |some |around |roughly |nearly |almost |another |at least |estimated |total of )*'
const rest = new RegExp(
  String.raw`\b[Tt]he (?:rest|remainder|others?)(?: of (?:the|those|these|its|their|them) ?[^;:“”]{0,90})? (?:are|were|is|was|includes?|included|comprises?|comprised) ${some}$`,
  'u',
)
/** Tell words that lead to the rest of a whole: “The remainder of those taken in are”. */
export function leadsToRest(words: string): boolean {
  return rest.test(words)
}

const restOfNext = new RegExp(
  String.raw`\bthe (?:rest|remainder|others) of (?:the|its|their|an?|those|these) ${some}$`,
  'u',
)
/** “80 are in Holm and *the rest of the 300* in Ellen”. */
export const isBesideRest: Rule = ({ toNext }) => (toNext !== null && restOfNext.test(toNext) ? 'next' : null)

const household = /\b(?:families|households)$/iu
/** “40 families *or 190 people* are in halls”: the families of a share again, head by head. */
export const isHeadByHead: Rule = ({ between, last }) =>
  last && last.count.partOf !== null && household.test(last.count.unit) && /^ ?(?:or|\/|\() ?$/u.test(between ?? '')
    ? last.count.partOf
    : null

const link = /^ (as|with|for|over) /u
const toNextOf = /(?:,|\band|;)(?: and)? (?:a further |another |an additional )?$/u
/** “40 were listed *as* cooks and a further *20 as* sailors”. */
export const isSameVerb: Rule = ({ between, after, last }) => {
  const word = link.exec(after)?.[1]
  const partOf = last?.count.partOf ?? null
  if (word === undefined || between === null || partOf === null || partOf === 'next') return null
  return toNextOf.test(between) && between.includes(` ${word} `) && !/[.;:!?“”]/u.test(between) ? partOf : null
}

const bare = /^[\p{L}\d,.-]+$/u
const described = /^ (?:were|are) (?:(?!\b(?:while|but|when|who)\b)[^.;:!?“”\d]){2,160}(?:,|,? and) $/u
/** “Of the dead, 16 were Norlanders, one was a Valdorian and *three were* Ellenians”. */
export const isNextDescribed: Rule = ({ between, words, after, last }) => {
  const partOf = last?.count.partOf ?? null
  if (between === null || partOf === null || partOf === 'next') return null
  return described.test(between) && bare.test(words) && /^ (?:were|are|from|in|on|of) /u.test(after) ? partOf : null
}

const undone = /^ (?:have|had|are|were|did)(?:n['’]t| not)(?: been| yet)*(?=[.,;:”"]|$| and\b)/u
/** “40 of them have been named *and 20 haven’t been*”: those of whom the same cannot be told. */
export const isNextUndone: Rule = ({ between, words, after, last }) => {
  const partOf = last?.count.partOf ?? null
  if (between === null || partOf === null || partOf === 'next') return null
  return /[^.;:!?“”]{4,}(?:,|,? and|,? but|,? while) $/u.test(between) && bare.test(words) && undone.test(after)
    ? partOf
    : null
}

const ofNation = /(?:nationals|citizens|\p{Lu}\p{L}+(?:ns|ese|ers|is|rds))$/u
const onBoard =
  /^[^.;:“”\d]{0,40}?\b(?:aboard|on (?:board|(?:the|its) (?:flight|plane|aircraft|jet|boat|ship|ferry|bus|train))\b)/u

/** “67 nationals are thought to be on board”, “72 Norlanders on its plane that crashed, killing all 150”. */
export const isOfNation: Rule = ({ words, after, toNext, between, last }) => {
  if (!ofNation.test(words) || !onBoard.test(after)) return null
  if (between !== null && last?.count.partOf === null && isNation(last.count.unit)) return null // the first of their list is a share of nobody
  return toNext !== null && / all (?:of the |the )?$/u.test(toNext) ? 'next' : 'whole'
}

const those = /(?:^|[,;:“"] ?|\b(?:that|and|but|said) )those (\p{L}{3,})ed (?:were|are) (?:about |some |at least )*$/iu
/** “The tug rescued 163 people. *Those rescued were* 121 Norlanders”: the same was done to both. */
export const isThose: Rule = ({ before, lead, since, last }) => {
  const done = those.exec(before)?.[1]?.toLowerCase()
  const told = `${lead}${last?.count.unit}${since.split(/\bthose\b/iu)[0]}`
  return last && done !== undefined && told.toLowerCase().includes(done) ? 'last' : null
}

const batch =
  /\b(?:first|initial|second) (?:\p{L}+ )?(?:batch|group|unit|wave|tranche|contingent|detachment|deployment|phase) of (?:about |around |some |up to )*$/u

/** “The first unit of 600 soldiers”, of more told before. */
export const isBatch: Rule = ({ before, words }) => (batch.test(before) && !fatedWord.test(words) ? 'whole' : null)

const fatedWord = /\b(?:killed|dead|wounded|injured|hurt|missing|rescued|survivors|bodies)\b/u
