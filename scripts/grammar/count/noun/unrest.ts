import { isEnd, lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

const auxiliary =
  /^(?:who|was|were|is|are|has|have|had|been|being|also|later|each|all|now|already|since|reportedly|slightly|lightly|seriously|badly)$/u
const sued = /^(?:charged|indicted|prosecuted|booked|jailed)$/u
const harmed = /^(?:injured|hurt|wounded|hospitalised|hospitalized|bitten|concussed)$/u
const duties = /^(?:keeping|guarding|protecting|overseeing|running|finding|leading|securing|making|ensuring)$/u
const lawmen = /^(?:officers?|police|policem[ae]n|policewom[ae]n|cops?|troopers?|guards?|soldiers?|agents?)$/u

/** Tell whether people of any trade were hurt or brought before the law where a topic counts those arrested: “five officers were injured”, “eight men aged 20 to 32 were charged”. */
export function isDealtWith(context: Context, { lead, to }: { readonly lead: number; readonly to: number }): boolean {
  const { tokens, vocabulary } = context
  if (!vocabulary.people || !vocabulary.anyone || vocabulary.plight || !vocabulary.counted.has('arrested')) return false
  if (hasInjuries(tokens, lead)) return true
  const from = behindAges(tokens, to)
  let at = from
  while (auxiliary.test(lowerAt(tokens, at))) at += 1
  const word = lowerAt(tokens, at)
  if (harmed.test(word)) return at > from || endsAt(tokens, at + 1)
  if (isWounded(tokens, at)) return true
  const told = at > from && !lawmen.test(lowerAt(tokens, to - 1))
  return told && (isSued(tokens, at) || (word === 'taken' && isPhrase(tokens, at + 1, 'into custody')))
}

function isSued(tokens: Context['tokens'], at: number): boolean {
  const duty = lowerAt(tokens, at + 1) === 'with' && duties.test(lowerAt(tokens, at + 2))
  const price = lowerAt(tokens, at + 1) === 'for' || tokens[at + 1]?.numeral || /^[$€£]/u.test(lowerAt(tokens, at + 1))
  return sued.test(lowerAt(tokens, at)) && !duty && !price
}

/** Tell whose injuries are told of: “*injuries suffered by* two officers”, “*injuries to* three officers”. */
function hasInjuries(tokens: Context['tokens'], lead: number): boolean {
  const injuries = /^(?:injur(?:y|ies)|wounds|burns)$/u
  const before = lowerAt(tokens, lead - 1)
  if (before === 'to') return injuries.test(lowerAt(tokens, lead - 2))
  return (
    before === 'by' &&
    /^(?:suffered|sustained|received)$/u.test(lowerAt(tokens, lead - 2)) &&
    injuries.test(lowerAt(tokens, lead - 3))
  )
}

const harm =
  /^(?:injur(?:y|ies)|wounds?|burns?|concussions?|fractures?|bruis(?:es|ing)|lacerations?|cuts?|gash|blows?)$/u
const limbs = /^(?:head|face|eyes?|neck|hands?|arms?|legs?|foot|feet|knees?|shoulders?|back|chest|nose|jaw|fingers?)$/u

/** Tell a wound that was got: “had suffered a cut to the head”; “suffered a cut to their pay” is none. */
function isWounded(tokens: Context['tokens'], verb: number): boolean {
  if (!/^(?:suffered|sustained|received)$/u.test(lowerAt(tokens, verb))) return false
  for (let at = verb + 1; at <= verb + 5 && tokens[at]?.kind === 'word'; at += 1) {
    const word = lowerAt(tokens, at)
    if (/^(?:cuts?|blows?)$/u.test(word)) return [2, 3, 4].some((step) => limbs.test(lowerAt(tokens, at + step)))
    if (harm.test(word)) return true
  }
  return false
}

const aging =
  /^(?:,|ranging|range|in|age|ages|aged|between|from|about|around|the|of|to|and|[-–]|years?|old|mid|early|late|teens)$/u

/** Step over how old people are: “men | ranging in age from about 20 to 32 | were charged”. */
function behindAges(tokens: Context['tokens'], to: number): number {
  let at = to
  while (at < to + 14 && (aging.test(lowerAt(tokens, at)) || tokens[at]?.numeral)) at += 1
  return tokens.slice(to, at).some(({ lower }) => /^age[sd]?$/u.test(lower)) ? at : to
}

function endsAt(tokens: Context['tokens'], at: number): boolean {
  return isEnd(tokens[at]) || /^(?:in|at|by|during|after|when|as|and|on|while)$/u.test(lowerAt(tokens, at))
}

function isPhrase(tokens: Context['tokens'], at: number, words: string): boolean {
  return words.split(' ').every((word, step) => lowerAt(tokens, at + step) === word)
}
