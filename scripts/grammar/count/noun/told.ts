import { sayingVerbs } from '../../../lexicon/function.ts'
import { bystanders, harms, lawful, plightLeads, plights } from '../../../lexicon/plight.ts'
import type { Claim } from '../claim.ts'
import { areCarriedOff, isCarriedOff } from './carried.ts'
import { isHarmed, isLostOrAboard } from './lost.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Reading } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Tell whether the words around people of any kind say what became of them: “405 tourists, all unharmed”, “it had admitted four women”. */
export function isTold(context: Context, { noun, unit, lead, to }: Claim): boolean {
  const { vocabulary } = context
  if (!vocabulary.people || !vocabulary.anyone || !vocabulary.plight) return false
  if (isSought(context, lead) || isLostOrAboard(context, lead, to)) return true
  if (isBystander(context, noun.from, unit))
    return (
      isHarmed(context, to) ||
      (isLeaver(context, unit) && (isCarriedOff(context, lead, to) || areCarriedOff(context, to)))
    )
  const { high } = context.figures.find(({ from }) => from >= lead) ?? { high: null }
  const told =
    isLedTo(context, lead) || isHolding(context, lead) || isFollowed(context, to, high === 1 ? harms : plights)
  return told && !isLawful(context, to)
}

/** Tell whether those counted before or the dead are said to include people: “The bodies pulled out included 15 men”. */
function isHolding({ tokens, vocabulary }: Context, lead: number): boolean {
  if (!/^(?:includes?|included|including)$/u.test(lowerAt(tokens, lead - 1))) return false
  return tokens.slice(Math.max(0, lead - 12), lead - 1).some((_token, at) => {
    const phrase = matchPhrase(vocabulary.counted, tokens, Math.max(0, lead - 12) + at)
    return phrase !== null && phrase.kind !== 'singular'
  })
}

/** Tell whether people are the next in a list of those counted before: “15 men, *11 women* and *one child*”. */
export function goesOnListing({ tokens }: Context, lead: number, before: Reading | undefined): boolean {
  if (!before?.count) return false
  const told = /^(?:are|were)$/u.test(lowerAt(tokens, before.count.to)) // “40 were children and 45 women”
  const from = told && lowerAt(tokens, before.count.to + 1) === before.unit.toLowerCase() ? 2 : 0
  const closed = lowerAt(tokens, before.count.to + from) === ')' ? 1 : 0 // “are men (40), 12 women”
  const between = tokens.slice(before.count.to + from + closed, lead)
  const joint = (from: number): boolean =>
    from < between.length &&
    between.length - from <= 4 &&
    between.slice(from).every(({ lower }) => /^(?:,|and|plus|as|well|another)$/u.test(lower))
  return joint(0) || (before.count.partOf !== null && joint(behindShare(between)))
}

/** Step over what else is said of a share in a list: “23 soldiers *and sergeants*, 19 officers”, “21 men *of the Border Guard* and one cook”, “21 *– of the Border Guard*, one cook”. */
function behindShare(between: Context['tokens']): number {
  const dashed = /^[–—-]$/u.test(between[0]?.text ?? '') ? 1 : 0
  const plain = between[0]?.lower === 'and' && /[^s]s$/u.test(between[1]?.lower ?? '') ? 2 : dashed
  let at = plain
  if (/^(?:of|from|in|with)$/u.test(between[at]?.lower ?? ''))
    while (/^\p{Lu}|^(?:of|from|in|with|the|and)$/u.test(between[at]?.text ?? '') && !isJoint(between, at)) at += 1
  return at
}

function isJoint(between: Context['tokens'], at: number): boolean {
  return between[at]?.lower === 'and' && at === between.length - 1
}

function isBystander({ tokens }: Context, from: number, unit: string | null): boolean {
  const words = unit?.toLowerCase().split(' ') ?? []
  const head = words.at(-1) ?? ''
  const singular = head.endsWith('men') ? `${head.slice(0, -2)}an` : head.replace(/s$/u, '')
  return (
    bystanders.has(head) || bystanders.has(singular) || /^(?:police|cop|rescue|fire)$/u.test(lowerAt(tokens, from - 1))
  )
}

const leavers =
  /^(?:staff|personnel|diplomats?|officials?|ambassadors?|aides?|advis[eo]rs?|contractors?|journalists?|reporters?|researchers?|scientists?|engineers?|technicians?|experts?|instructors?|trainers?|veterans?|relatives?|friends|players|artists|doctors|nurses|medics|volunteers|missionaries|parents|mothers|fathers)$/u

/** Tell people who may be brought out themselves, where the topic counts those who leave: “embassy *staff*”. */
function isLeaver({ vocabulary }: Context, unit: string | null): boolean {
  return vocabulary.counted.has('evacuated') && leavers.test(unit?.toLowerCase().split(' ').at(-1) ?? '')
}

/** Tell whether people are those looked for or found dead, whoever they are: “the search for four soldiers”, “the bodies of two”. */
function isSought({ tokens }: Context, lead: number): boolean {
  const before = lowerAt(tokens, lead - 1)
  const earlier = lowerAt(tokens, lead - 2)
  const held = /^(?:are|were)$/u.test(earlier) ? lowerAt(tokens, lead - 3) : earlier
  if (before === 'of')
    return /^(?:bodies|remains|corpses|deaths|loss|lives)$/u.test(held) || isDocumented(tokens, lead - 2)
  return before === 'for' && /^(?:search|searching|searches|searched|looking|hunt|hunting|hunted)$/u.test(earlier)
}

/** Tell deaths that somebody keeps count of: “it *documented the killing* of 12 nurses”; “it recalls the killing” tells of another time. */
function isDocumented(tokens: Context['tokens'], at: number): boolean {
  const verb = /^(?:the|a|an)$/u.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1
  return (
    /^(?:killings?|death)$/u.test(lowerAt(tokens, at)) &&
    /^(?:documented|recorded|registered|confirmed|verified|counted|documents|records)$/u.test(lowerAt(tokens, verb))
  )
}

const between =
  /^(?:on|today|yesterday|overnight|its|their|the|all|some|another|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** Tell whether a verb leads to people: “rescued”, “picked up”, “the rescue of”, “evacuated on Friday”. */
function isLedTo({ tokens }: Context, lead: number): boolean {
  let at = lead - 1
  while (between.test(lowerAt(tokens, at))) at -= 1
  const before = lowerAt(tokens, at)
  const earlier = lowerAt(tokens, at - 1)
  if (before === 'of') return /^(?:rescue|evacuation|arrival|group|boatload)$/u.test(earlier)
  if (/^(?:up|out|in)$/u.test(before))
    return plightLeads.has(earlier) || /^(?:pick|picks|picking|pluck|took|taken|taking)$/u.test(earlier)
  return plightLeads.has(before)
}

const reach = 22
const clause = /^(?:while|but|whereas|although|because|that|if|whose|;|:|—|–|“|”|")$/u

/** Tell whether a plight is told behind people, before the next clause. */
function isFollowed({ tokens }: Context, to: number, words: ReadonlySet<string>): boolean {
  for (let at = to; at < Math.min(tokens.length, to + reach); at += 1) {
    const word = lowerAt(tokens, at)
    if (words.has(word) || isBrought(tokens, at) || savesItself(tokens, at)) return true
    if (clause.test(word) || sayingVerbs.has(word) || isNewSubject(tokens, at)) return false
  }
  return false
}

/** Tell whether somebody was brought to safety: “one girl was *pulled* from the rubble”. */
function isBrought(tokens: Context['tokens'], at: number): boolean {
  return (
    /^(?:pulled|airlifted|rushed|freed|recovered|winched|plucked|flown|evacuated)$/u.test(lowerAt(tokens, at)) &&
    /^(?:was|were|been|being)$/u.test(lowerAt(tokens, at - 1))
  )
}

const strokes =
  /^(?:sw[iu]m|swam|swimming|crawl(?:ed)?|wad(?:ed?|ing)|clamber(?:ed)?|scrambled?|row(?:ed)?|paddled?|clung|clinging|cling|float(?:ed|ing)?|climb(?:ed)?|walk(?:ed)?|ran|run|g[eo]t)$/u
const refuges =
  /^(?:ashore|shores?|safety|land|banks?|beach|coast|surface|rocks?|debris|wreck|wreckage|rubble|roofs?|trees?|rafts?|alive|unaided|unhurt)$/u

/** Tell whether people save themselves: “managed to *swim to the shore*”, “*clung to* the wreck”, “to *escape*”. */
function savesItself(tokens: Context['tokens'], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (/^(?:helped|led|guided|escorted|carried|ushered)$/u.test(word) && isToSafety(tokens, at + 1)) return true
  if (lowerAt(tokens, at - 1) === 'to' && /^(?:escape|flee|survive)$/u.test(word)) return true
  if (/^(?:leapt|leaped|jumped)$/u.test(word)) return /^(?:from|out|overboard|into)$/u.test(lowerAt(tokens, at + 1))
  if (/^(?:got|dug|made)$/u.test(word) && [1, 2].some((step) => isOut(tokens, at + step))) return true
  if (!strokes.test(word)) return false
  for (let next = at + 1; next <= at + 6 && tokens[next]?.kind === 'word'; next += 1)
    if (refuges.test(lowerAt(tokens, next))) return true
  return false
}

function isToSafety(tokens: Context['tokens'], at: number): boolean {
  return lowerAt(tokens, at) === 'ashore' || (lowerAt(tokens, at) === 'to' && lowerAt(tokens, at + 1) === 'safety')
}

/** Tell the way out of danger: “got *out of the wreck*”, “dug themselves *out*”. */
function isOut(tokens: Context['tokens'], at: number): boolean {
  return (
    lowerAt(tokens, at) === 'out' &&
    (isEnd(tokens[at + 1]) || /^(?:of|through|by|before|in|on|alive)$/u.test(lowerAt(tokens, at + 1)))
  )
}

/** Tell whether another number begins that has its own verb: “40 divers came and *12 were* rescued”. */
function isNewSubject(tokens: Context['tokens'], at: number): boolean {
  return tokens[at]?.kind === 'numeral' && /^(?:are|were|was|is|have|has|had|others?)$/u.test(lowerAt(tokens, at + 1))
}

function isLawful({ tokens }: Context, to: number): boolean {
  return tokens.slice(to, to + reach).some(({ lower }) => lawful.has(lower))
}
