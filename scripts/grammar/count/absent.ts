import type { Figure } from '../number/figure.ts'
import { lowerAt } from './other/look.ts'
import type { Context } from './reading.ts'

/** People counted, from the bound before their figure to the word behind their noun. */
interface Counted {
  readonly figure: Figure
  readonly unit: string | null
  readonly lead: number
  readonly to: number
}

/** Tell people who ride, watch or vote, where the topic counts those who come: “9,000 people rode the tram”. */
export function isElsewhere({ tokens, vocabulary }: Context, { to }: Counted): boolean {
  let at = to
  while (/^(?:who|that|have|had|already|also|now)$/u.test(lowerAt(tokens, at))) at += 1
  if (!vocabulary.crowd) return false
  if (/^(?:rode|used|viewed|voted|tuned|signed|downloaded|subscribed)$/u.test(lowerAt(tokens, at))) return true
  return (
    /^(?:watch|watched|watching|saw|followed|listened)$/u.test(lowerAt(tokens, at)) &&
    tokens.slice(at + 1, at + 9).some(({ lower }) => screens.test(lower))
  )
}

const screens = /^(?:television|tv|tvs|screens?|online|radio|livestreams?|broadcasts?|youtube|facebook)$/u

/** Tell how deep people stand or by how many they are more than others: “10 to 15 people deep”, “900 more than last year”. */
export function isMeasured({ tokens }: Context, { figure, lead, to }: Counted): boolean {
  if (/^(?:deep|abreast)$/u.test(lowerAt(tokens, to)) && !/^(?:in|inside|within)$/u.test(lowerAt(tokens, to + 1)))
    return true
  if (isRoom(tokens, lead)) return true
  const more = /^(?:more|fewer|less)$/u
  if (more.test(lowerAt(tokens, figure.to)) && lowerAt(tokens, to) === 'than') return isThen(tokens, to + 1)
  return more.test(lowerAt(tokens, to)) && lowerAt(tokens, to + 1) === 'than' && isThen(tokens, to + 2)
}

/** Tell for how many there is room, or what they would weigh: “it may not bear the weight of 900 people”. */
function isRoom(tokens: Context['tokens'], lead: number): boolean {
  return (
    /^(?:of|for)$/u.test(lowerAt(tokens, lead - 1)) &&
    /^(?:weight|room|space|seats|seating)$/u.test(lowerAt(tokens, lead - 2))
  )
}

/** Tell an earlier time with which a number is compared: “than *last year*”, “than *in 2007*”. */
function isThen(tokens: Context['tokens'], at: number): boolean {
  const word = lowerAt(tokens, /^(?:in|at|the)$/u.test(lowerAt(tokens, at)) ? at + 1 : at)
  return /^(?:last|previous|previously|before|yesterday|(?:19|20)\d\d)$/u.test(word)
}

/** Tell people who left their homes or their country, where the topic counts soldiers of a population: “a million Valdorians fled”. */
export function isGone({ tokens, vocabulary }: Context, { to, unit }: Counted): boolean {
  if (vocabulary.anyone || vocabulary.plight || serving.test(unit ?? '')) return false
  let verb = /^(?:in|from|of)$/u.test(lowerAt(tokens, to)) && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') ? to + 2 : to
  while (/^(?:that|who|have|has|had|already|also|since|were|are|been|being|to)$/u.test(lowerAt(tokens, verb))) verb += 1
  const word = lowerAt(tokens, verb)
  if (/^(?:fled|flee|fleeing|emigrated|displaced|evacuated)$/u.test(word)) return true
  const goal = lowerAt(tokens, verb + 2)
  return (
    (/^(?:left|leaving|leave)$/u.test(word) && /^(?:country|homes?|homeland|region)$/u.test(goal)) ||
    (word === 'forced' && /^(?:flee|leave)$/u.test(goal))
  )
}

const serving =
  /(?:^| )(?:soldiers?|troops?|service ?(?:wo)?men|personnel|forces|fighters|officers|recruits|conscripts|prisoners|sailors|crew(?: ?members)?|crewmen|men)$/iu

/** Tell people only supposed: “if you have 900 people on the square”, “you’d expect 900 people at a small march”. */
export function isSupposed({ tokens }: Context, { lead }: Counted): boolean {
  const verb = lowerAt(tokens, lead - 1)
  const subject = lowerAt(tokens, lowerAt(tokens, lead - 2) === 'would' ? lead - 3 : lead - 2)
  if (verb === 'expect') return /^(?:you'd|you)$/u.test(subject)
  return (
    /^(?:have|had|get|got|put)$/u.test(verb) &&
    /^(?:you|they|we|he|she|i)$/u.test(lowerAt(tokens, lead - 2)) &&
    /^(?:if|when|whether|suppose)$/u.test(lowerAt(tokens, lead - 3))
  )
}
