import type { Claim } from '../claim.ts'
import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

const mishaps = /^(?:fatality|death|casualty|survivor|injury|corpse|body|arrest)$/u
const telling =
  /^(?:was|were|is|are|been|reported|reporting|reports|confirmed|confirming|confirms|recorded|with|only|just|made|making|noted|notes|noting)$/u
const told = /^(?:made|reported|confirmed|recorded|registered|announced|found|recovered)$/u

/** Tell a single death, survivor or arrest that is there or is told of: “there was one fatality”, “one arrest was made”, “one death and two injuries”; not “one death is too many”. */
export function isMishap(context: Context, { lead, noun, unit }: Claim): boolean {
  const { tokens, figures } = context
  const to = lowerAt(tokens, noun.to) === 'each' ? noun.to + 1 : noun.to
  if (!mishaps.test(unit?.toLowerCase() ?? '')) return false
  if (telling.test(lowerAt(tokens, lead - 1)) || isFoundToo(context, lead, unit)) return true
  if (endsList(context, lead, to)) return true
  const verb = /^(?:was|has)$/u.test(lowerAt(tokens, to)) && lowerAt(tokens, to + 1) === 'been' ? to + 2 : to + 1
  if (/^(?:was|has)$/u.test(lowerAt(tokens, to)) && told.test(lowerAt(tokens, verb))) return true
  const next = figures.find(({ from }) => from > to)
  return (
    /^(?:and|,)$/u.test(lowerAt(tokens, to)) &&
    next !== undefined &&
    next.from <= to + 3 &&
    /^(?:injur(?:y|ies)|arrests?|deaths?|fatalit(?:y|ies)|survivors?|detentions?)$/u.test(lowerAt(tokens, next.to))
  )
}

/** Tell killings that somebody keeps count of: “it *documented* 900 civilian *killings*”; “tied him to three killings” tells of deeds. */
export function areRecorded({ tokens, vocabulary }: Context, { lead, unit }: Claim): boolean {
  if (!/(?:^|\s)killings$/u.test(unit ?? '') || !vocabulary.people || !vocabulary.counted.has('killed')) return false
  return /^(?:documented|recorded|registered|verified|counted|confirmed|documents|records)$/u.test(
    lowerAt(tokens, lead - 1),
  )
}

/** Tell the last of a list by places: “four deaths in Holm, three in Ellen *and one death in Lund*”. */
function endsList({ tokens, memory }: Context, lead: number, to: number): boolean {
  return (
    memory.here &&
    memory.kind === 'own' &&
    lowerAt(tokens, lead - 1) === 'and' &&
    /^(?:in|from|at)$/u.test(lowerAt(tokens, to)) &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')
  )
}

/** Tell a body told of along with people: “200 people are on board and one dead body”. */
function isFoundToo({ tokens, memory }: Context, lead: number, unit: string | null): boolean {
  return (
    memory.here &&
    memory.kind === 'own' &&
    lowerAt(tokens, lead - 1) === 'and' &&
    /^(?:body|corpse)$/iu.test(unit ?? '')
  )
}
