import type { Rule } from './place.ts'

const bare =
  /^(?:(?:at least|more than|over|about|some|nearly|around|almost|only|just) )*(?:[\d,.]+|\p{L}+(?:-\p{L}+)?)$/iu
const others = /\b(?:others?|another|more(?! than)|additional|further)\b/iu

const arrests = /\b(?:arrest|detain|charged|held)/iu
const charge = /^ (?:for|on (?:suspicion|charges|allegations)|over|under) \p{L}/u
const someOf = /(?:,|\(|–|—|\bincluding) (?:at least |about |some |nearly |almost |around )*$/u

/** “90 people were arrested, *40 for trespass*”: what some of those held are held for. */
export const isCharged: Rule = ({ between, lead, words, after, last }) =>
  last !== undefined &&
  between !== null &&
  someOf.test(between) &&
  bare.test(words) &&
  charge.test(after) &&
  !charge.test(between) &&
  arrests.test(`${lead}${last.count.unit}${between}`)
    ? 'last'
    : null

const fraction =
  /\b(?:half|third|quarter|fifth|tenth|two-thirds|most|majority|\d+(?:\.\d+)? ?(?:%|per ?cent)) of (?:the |its |their |those |these |all )*$/iu

/** “A third of its 900 soldiers, *or 300 men*”: how many a share of a number is. */
export const isFraction: Rule = ({ opening, between }) =>
  opening !== null &&
  between !== null &&
  fraction.test(opening) &&
  /^[^.;:“”\d]{0,40}(?:, or|,|\(| [–—-]|\bor) (?:or |about |some |around )*$/u.test(between)
    ? 'last'
    : null

const first = /\b[Tt]he first (?:(?:group|batch|wave) of )?(?:about |some |around )?$/u
const comes =
  /^ (?:[\p{L}-]+ ){0,3}?(?:(?:will|would|are to|were to|are due to|have|had|has|were|are) (?:be |been )?(?:already )?)?(?:arrived?|sent|leave|left|come|came|flown|fly|return(?:ed)?|resettled|deployed?|freed|released|relocated|moved|landed?|set off|disembarked)\b/u

/** “Norland takes in 900 refugees. *The first 300* arrived on Monday”. */
export const isFirst: Rule = ({ before, after, last }) =>
  last && first.test(before) && comes.test(after) && !/\b(?:this|last) (?:year|week|month)\b/u.test(after)
    ? 'last'
    : null

const opensOf =
  /^["“]?(?:Of|Among|Out of) (?:the |these |those |its |their |all )?(?:more than |about |some |nearly |almost )*$/u

/** “*Of the 957 people killed since May 119 were women*”, where no comma parts the share from its whole. */
export const isRunOn: Rule = ({ opening, between, words, after }) =>
  opening !== null &&
  between !== null &&
  opensOf.test(opening) &&
  /^[^.,;:!?“”\d]{3,80} $/u.test(between) &&
  bare.test(words) &&
  /^ (?:were|are|have|had|was|is)\b/u.test(after)
    ? 'last'
    : null

const cue = /\b(?:includ|compris)(?:es?|ed|ing) (?:[^.;]*, )?(?:at least |about |some )*$/u
const doneTo =
  /^(?: \p{L}+(?:ed|t|n|ck|ot))? (?:by|in|when|after|during|from|at|on|near) (?:(?!\b(?:said|says|told|were|was|are|is|while|but|injured|wounded|hurt)\b)[^.;:!?“”\d]){2,90}(?:,|,? and) $/u

/** “The dead included two people *hit by trees* and *three* drowned in a flood”: the next of a list that tells what befell each. */
export const isNextHeld: Rule = ({ opening, between, words, last }) => {
  const partOf = last?.count.partOf ?? null
  if (partOf === null || partOf === 'next' || opening === null || between === null || others.test(words)) return null
  return cue.test(opening) && doneTo.test(between) ? partOf : null
}

const fromNamed =
  /^["“]?(?:And |But )?[Ff]rom (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?: alone)? (?:came|come|arrived|were) (?:about |some |nearly |almost |around )*$/u

/** “Norland took in 900 refugees. *From Valdoria came* 400”. */
export const isFromNamed: Rule = ({ before, last }) => (last && fromNamed.test(before) ? 'last' : null)

/** Say how what is told of some of those just counted makes them a share of these. */
export const holds: readonly Rule[] = [isCharged, isFraction, isFirst, isRunOn, isNextHeld, isFromNamed]
