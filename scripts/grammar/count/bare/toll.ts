import { linkVerbs } from '../../../lexicon/function.ts'
import { findOf, lowerAt } from '../other/look.ts'
import { growing, manyOf } from '../noun/many.ts'
import { numberOf } from './numberof.ts'
import { nextInRow, rowBefore, rowReported } from './row.ts'
import { tollBefore } from './tollnoun.ts'
import type { Context, Stand } from '../reading.ts'
import { matchPhrase, pluralOf } from '../vocabulary.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Read a figure told of a subject before it: “the death toll rose to 41”, “the number of soldiers sent is about 300”, “deaths: 112”. */
export function figureOfToll(context: Context, lead: number, after: number): Stand | null {
  const { tokens } = context
  const reported = rowReported(context, lead, after)
  if (reported) return reported
  const from = behindPeak(tokens, lead - 1)
  let at = from
  while (at >= 0 && (linkVerbs.has(lowerAt(tokens, at)) || /ly$|^reads?$/u.test(lowerAt(tokens, at)))) at -= 1
  if (at < from || linkVerbs.has(lowerAt(tokens, lead)) || lowerAt(tokens, lead) === 'as')
    return (
      numberOf(context, at) ??
      numberIn(context, behindAside(tokens, behindLow(tokens, at)), lead) ??
      tollBefore(context, at, 40) ??
      numbering(context, at, lead) ??
      deployed(context, at, lead)
    )
  const dashed = behindDash(context, lead)
  if (dashed) return dashed
  const row = nextInRow(context, at)
  if (row) return row
  const given = isGiven(tokens, at) ? numberOf(context, at) : null
  if (given) return given
  if (isOnTop(tokens, lead)) return tollBefore(context, lead - 4, 10)
  const high = skipHigh(tokens, at)
  if (high < at) return tollBefore(context, high, 3)
  if (!/^(?:of|:)$/u.test(lowerAt(tokens, at))) return null
  return lowerAt(tokens, at) === ':' ? rowBefore(context, at, after) : tollBefore(context, at - 1, 1)
}

/** Read a number told at last behind a dash: “the number of hikers lost since May *– 900*”, “the amount who drowned *-- 40*”. */
function behindDash(context: Context, lead: number): Stand | null {
  const { tokens } = context
  let at = lead - 1
  while (/^[-–—]$/u.test(lowerAt(tokens, at))) at -= 1
  const glued = tokens[at]?.end === tokens[at + 1]?.start
  if (at === lead - 1 || glued) return null
  const from = tokens.findLastIndex(
    ({ lower, kind, numeral }, index) =>
      index <= at && (kind === 'mark' || numeral !== null || /^(?:numbers?|amount|total)$/u.test(lower)),
  )
  if (!/^(?:numbers?|amount|total)$/u.test(lowerAt(tokens, from))) return null
  if (lowerAt(tokens, from + 1) === 'of') return numberOf(context, at)
  const who = lowerAt(tokens, from + 1) === 'who' && context.vocabulary.people
  return who ? { ...plain, unit: 'people', from } : null
}

/** Tell a figure that another comes on top of: “Thursday’s toll comes on top of five on Wednesday”. */
function isOnTop(tokens: Context['tokens'], lead: number): boolean {
  return ['on', 'top', 'of'].every((word, step) => lowerAt(tokens, lead - 3 + step) === word)
}

const giving = /^(?:puts?|putting|places?|placed|estimates?|estimated|pegs?|pegged|sets?)$/u

/** Tell whether somebody gives the number that is named before a place: “police put the number of deaths around 40”. */
function isGiven(tokens: Context['tokens'], before: number): boolean {
  if (isMost(tokens, before)) return true
  const of = findOf(tokens, before, 9)
  const the = /^(?:the|its|their)$/u.test(lowerAt(tokens, of - 2)) ? of - 3 : of - 4
  return of > 2 && /^(?:numbers?|count|total)$/u.test(lowerAt(tokens, of - 1)) && giving.test(lowerAt(tokens, the))
}

/** Tell whether the largest number is told with its size: “Holm had the largest number of deaths with 32”. */
function isMost(tokens: Context['tokens'], before: number): boolean {
  if (lowerAt(tokens, before) !== 'with') return false
  const of = findOf(tokens, before - 1, 5)
  return (
    of > 2 &&
    lowerAt(tokens, of - 1) === 'number' &&
    /^(?:largest|highest|biggest|greatest)$/u.test(lowerAt(tokens, of - 2))
  )
}

/** Skip “is already high at”, as in “the toll is high enough, at well over 100”. */
function skipHigh(tokens: Context['tokens'], before: number): number {
  let at = before
  while (/^(?:of|at|with|,|enough|already|very|so|far)$/u.test(lowerAt(tokens, at))) at -= 1
  if (!/^(?:high|higher|terrible|staggering|huge|heavy)$/u.test(lowerAt(tokens, at))) return before
  while (
    /^(?:high|higher|terrible|staggering|huge|heavy|is|was|already|very|so|stands|remains)$/u.test(lowerAt(tokens, at))
  )
    at -= 1
  return at
}

/** Skip the peak or the low that a figure is said to be, or how it looks: “from a high of 900 to 300”, “from a precise 911”. */
function behindPeak(tokens: Context['tokens'], at: number): number {
  if (looking.test(lowerAt(tokens, at)) && /^an?$/u.test(lowerAt(tokens, at - 1))) return at - 2
  const peak = lowerAt(tokens, at) === 'of' && /^(?:high|peak|low|record|total|maximum)$/u.test(lowerAt(tokens, at - 1))
  return peak ? at - (/^(?:an?|the)$/u.test(lowerAt(tokens, at - 2)) ? 3 : 2) : at
}

const looking =
  /^(?:precise|mere|modest|grim|staggering|whopping|shocking|horrific|provisional|preliminary|official|confirmed|reported|round|paltry)$/u

/** Skip the lower end of a rise: “the number on board *from 79* to 119”. */
function behindLow(tokens: Context['tokens'], at: number): number {
  return tokens[at]?.numeral && lowerAt(tokens, at - 1) === 'from' ? at - 2 : at
}

/** Skip what is said between commas: “the number killed*, reported from all sides,* is 900”. */
function behindAside(tokens: Context['tokens'], at: number): number {
  if (lowerAt(tokens, at) !== ',') return at
  const open = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'mark')
  return open > at - 9 && lowerAt(tokens, open) === ',' ? open - 1 : at
}

/** Read a fate that a figure is told of: “the number trapped is 50”, “the injured are approaching 900”, but no ages: “the injured are 40 and 41”. */
function numberIn({ tokens, vocabulary }: Context, at: number, lead: number): Stand | null {
  if (isAboard(tokens, at) && vocabulary.people) {
    const from = lowerAt(tokens, at) === 'board' ? at - 2 : at - 1
    return { ...plain, unit: 'people', from }
  }
  if (matchPhrase(vocabulary.counted, tokens, at)?.kind !== 'fate') return null
  const number = /^(?:number|numbers|total)$/u.test(lowerAt(tokens, at - 1))
  const grows = tokens.slice(at + 1, lead + 1).some(({ lower }) => !/^(?:is|are|was|were)$/u.test(lower))
  const the = grows && lowerAt(tokens, at - 1) === 'the' && tokens[lead]?.kind !== 'numeral'
  const put = [at - 2, at - 3, at - 4].find(
    (index) => giving.test(lowerAt(tokens, index)) && lowerAt(tokens, index + 1) === 'the',
  )
  const modifiers = put === undefined ? [] : tokens.slice(put + 1, at)
  return number || the || put !== undefined
    ? { ...plain, unit: tokens[at]?.text ?? null, from: at - 1, modifiers }
    : null
}

/** Tell “the number on board”, “the number aboard”. */
function isAboard(tokens: Context['tokens'], at: number): boolean {
  const from =
    lowerAt(tokens, at) === 'board' && lowerAt(tokens, at - 1) === 'on'
      ? at - 2
      : /^(?:aboard|onboard)$/u.test(lowerAt(tokens, at))
        ? at - 1
        : -1
  return from >= 0 && /^(?:numbers?|total)$/u.test(lowerAt(tokens, from))
}

/** Read “the troops number some 8,000”, “soldiers, numbering 300”. */
function numbering(context: Context, before: number, lead: number): Stand | null {
  const { tokens, vocabulary } = context
  if (
    !tokens.slice(before + 1, lead).some(({ lower }) => /^(?:number(?:s|ed|ing)?|total(?:s|l?ed|l?ing)?)$/u.test(lower))
  )
    return manyOf(context, before, lead)
  const at = tokens.findLastIndex(
    (_token, index) =>
      index <= before && index >= before - 6 && matchPhrase(vocabulary.counted, tokens, index)?.kind === 'plural',
  )
  return at < 0 ? null : { ...plain, unit: tokens[at]?.text ?? null, from: at }
}

/** Read how large those sent may become: “its dispatch of troops could grow to 900”. */
function deployed(context: Context, before: number, lead: number): Stand | null {
  const { tokens, vocabulary } = context
  const grows = tokens.slice(before, lead).some(({ lower }) => growing.test(lower))
  const sent = tokens.findLastIndex(({ lower }, at) => at <= before && at > before - 6 && sending.test(lower))
  if (sent < 0) return null
  if (!grows) return lowerAt(tokens, sent + 1) === 'of' ? lastNamed(context, before) : null
  const own = [sent + 2, sent + 3, sent - 1].find((at) => {
    const phrase = at <= before ? matchPhrase(vocabulary.counted, tokens, at) : null
    return phrase !== null && phrase.kind !== 'fate'
  })
  return own === undefined ? null : { ...plain, unit: pluralOf(lowerAt(tokens, own)), from: own }
}

/** Read people who end the subject of a figure: “the deployment of those *soldiers* could be up to 900”. */
function lastNamed({ tokens, vocabulary }: Context, before: number): Stand | null {
  const own = matchPhrase(vocabulary.counted, tokens, before)?.kind === 'plural'
  return own && /^(?:is|was|could|may|might|would|will)$/u.test(lowerAt(tokens, before + 1))
    ? { ...plain, unit: tokens[before]?.text ?? null, from: before }
    : null
}

const sending = /^(?:deployments?|dispatch|contingent|presence|commitment|numbers|levels|strength)$/u
