import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

const carrying =
  /^(?:carr(?:y|ies|ied|ying)|transport(?:s|ed|ing)?|ferr(?:y|ies|ied|ying)|airlift(?:s|ed|ing)?|fl(?:y|ies|ew|own|ying)|evacuat(?:e|es|ed|ing)|t(?:ake|akes|ook|aken|aking)|br(?:ing|ings|ought|inging)|ship(?:s|ped|ping)?|bus(?:s?ed|s?ing)|mov(?:e|es|ed|ing)|extract(?:s|ed|ing)?|lift(?:s|ed|ing)?|rescu(?:e|es|ed|ing))$/u
const away = /^(?:evacuat(?:e|es|ed|ing)|extract(?:s|ed|ing)?|repatriat(?:e|es|ed|ing)|rescu(?:e|es|ed|ing))$/u // … which say of themselves that people leave
const goals = /^(?:safety|shores?|hospitals?|shelters?|mainland|camps?|land|ground|airports?|ports?|countr(?:y|ies))$/u
const reach = 9

/** Tell whether somebody carries people off from where they were: “carried 210 envoys *from Ellen to Holm*”, “took 320 *to safety*”. */
export function isCarriedOff(context: Context, lead: number, to: number): boolean {
  const verb = verbBefore(context, lead)
  return away.test(verb) || isPulledOut(context, lead) || (carrying.test(verb) && leads(context, to, false))
}

/** Tell whether people are said to be carried off: “300 clerks and their children *were flown home*”. */
export function areCarriedOff({ tokens, ...context }: Context, to: number): boolean {
  for (let at = to; at < to + reach && tokens[at]?.kind === 'word'; at += 1) {
    if (!/^(?:were|was|been|being|are)$/u.test(lowerAt(tokens, at))) continue
    const verb = /^(?:been|being|also|later|then|safely)$/u.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
    return carrying.test(lowerAt(tokens, verb)) && leads({ ...context, tokens }, verb + 1, true)
  }
  return false
}

/** Tell whether a bare number behind a verb of carrying is of people: “the navy carried 350 *from Ellen to Holm*”, “it flew 180 *home*”. */
export function carriesPeople(context: Context, lead: number, after: number): boolean {
  const { tokens, memory } = context
  if (isDrivenOut(context, lead, after)) return true
  if (!carrying.test(verbBefore(context, lead))) return false
  if (lowerAt(tokens, after) === 'home' || isSafe(tokens, after)) return memory.kind !== 'thing'
  return (
    memory.kind === 'own' &&
    /^(?:from|out|to|aboard|back|into)$/u.test(lowerAt(tokens, after)) &&
    leads(context, after, true)
  )
}

/** Tell whether people are driven out: “drove 900,000 *from their homes*”. */
function isDrivenOut({ tokens }: Context, lead: number, after: number): boolean {
  if (
    !/^(?:dr(?:ive[sn]?|ove|iving)|forc(?:e[sd]?|ing)|chas(?:ed|ing)|uproot(?:ed|ing)|displac(?:ed|ing))$/u.test(
      lowerAt(tokens, lead - 1),
    )
  )
    return false
  const of = lowerAt(tokens, after + 1) === 'of' ? 2 : 1
  return (
    /^(?:from|out)$/u.test(lowerAt(tokens, after)) &&
    lowerAt(tokens, after + of) === 'their' &&
    /^(?:homes?|houses|villages|towns|lands?)$/u.test(lowerAt(tokens, after + of + 1))
  )
}

function isPulledOut({ tokens }: Context, lead: number): boolean {
  return (
    lowerAt(tokens, lead - 1) === 'out' && /^(?:pull(?:s|ed|ing)?|got|get(?:s|ting)?)$/u.test(lowerAt(tokens, lead - 2))
  )
}

function verbBefore({ tokens }: Context, lead: number): string {
  const before = lowerAt(tokens, lead - 1)
  return /^(?:out|back|off|in)$/u.test(before) ? lowerAt(tokens, lead - 2) : before
}

function isSafe(tokens: Context['tokens'], at: number): boolean {
  return (
    /^(?:ashore|aboard)$/u.test(lowerAt(tokens, at)) ||
    (lowerAt(tokens, at) === 'to' && lowerAt(tokens, at + 1) === 'safety')
  )
}

/** Tell whether the words from an index on say whence or home, or for `anywhere` also where to. */
function leads({ tokens }: Context, from: number, anywhere: boolean): boolean {
  for (let at = from; at < from + reach && tokens[at]?.kind === 'word'; at += 1) {
    const word = lowerAt(tokens, at)
    const next = /^(?:the|a|an|of|dry|nearby|other|safer|higher)$/u.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
    const place = /^\p{Lu}/u.test(tokens[next]?.text ?? '') || goals.test(lowerAt(tokens, next))
    if (/^(?:home|abroad|ashore)$/u.test(word) || isSafe(tokens, at)) return true
    if (place && (word === 'from' || word === 'out' || (anywhere && /^(?:to|into|aboard)$/u.test(word)))) return true
    if (anywhere && word === 'out') return true
  }
  return false
}
