import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

/** Tell whether people of any kind are told of as those on a vessel, as the victims or as the family somebody lost: “with six clerks and two cooks *on board*”, “*the victims were* two clerks”, “she *lost* eight relatives”. */
export function isLostOrAboard({ tokens }: Context, lead: number, to: number): boolean {
  return isAboard(tokens, to) || isVictims(tokens, lead) || isKinLost(tokens, lead, to)
}

const reach = 12

/** Tell whether those counted, and others listed with them, are aboard. */
export function isAboard(tokens: Context['tokens'], to: number): boolean {
  let at = to
  while (/^(?:and|,)$/u.test(lowerAt(tokens, at)) && tokens[at + 1]?.numeral && at < to + reach) {
    at += 2
    for (let word = 0; word < 3 && tokens[at]?.kind === 'word' && !isVessel(tokens, at); word += 1) {
      if (/^(?:and|were|was|are|who)$/u.test(lowerAt(tokens, at))) break
      at += 1
    }
  }
  while (/^(?:who|were|was|are|also|travelling|traveling)$/u.test(lowerAt(tokens, at))) at += 1
  return isVessel(tokens, at)
}

function isVessel(tokens: Context['tokens'], at: number): boolean {
  const word = lowerAt(tokens, at)
  return /^(?:aboard|onboard)$/u.test(word) || (word === 'on' && lowerAt(tokens, at + 1) === 'board')
}

/** Tell whether the words before a number name the dead or hurt: “The victims were two clerks”, “Those killed were a cook and three clerks”. */
function isVictims(tokens: Context['tokens'], lead: number): boolean {
  if (!/^(?:were|are)$/u.test(lowerAt(tokens, lead - 1))) return false
  const noun = lowerAt(tokens, lead - 2)
  if (/^(?:victims|dead|deceased|survivors|fatalities|casualties|injured|missing)$/u.test(noun))
    return [3, 4].some((step) => /^(?:the|all|other)$/u.test(lowerAt(tokens, lead - step)))
  return /^(?:killed|injured|hurt|wounded|missing|trapped|aboard)$/u.test(noun) && lowerAt(tokens, lead - 3) === 'those'
}

const harm =
  /^(?:injur(?:y|ies)|wounds?|burns?|inhalation|exhaustion|heatstroke|hypothermia|dehydration|concussions?|fractures?|lacerations?)$/u

/** Tell people of any trade whom something harmed: “three guards *suffered smoke inhalation*”. */
export function isHarmed({ tokens }: Context, to: number): boolean {
  let at = to
  while (/^(?:who|have|has|had|also|were|was|been|being)$/u.test(lowerAt(tokens, at))) at += 1
  if (!/^(?:suffered|suffering|sustained|treated)$/u.test(lowerAt(tokens, at))) return false
  return tokens.slice(at + 1, at + 6).some(({ lower }) => harm.test(lower))
}

const kinsfolk =
  /^(?:relatives|cousins|siblings|brothers|sisters|sons|daughters|children|grandchildren|nephews|nieces|uncles|aunts|loved|relations)$/u

/** Tell the kin somebody lost: “she lost 8 members of her family”, “he has lost 30 relatives”; not “lost contact with 30 relatives”. */
function isKinLost(tokens: Context['tokens'], lead: number, to: number): boolean {
  if (!/^(?:lost|losing|loses|lose)$/u.test(lowerAt(tokens, lead - 1))) return false
  const head = lowerAt(tokens, to - 1)
  if (kinsfolk.test(head)) return true
  const behind = lowerAt(tokens, to - 2) === 'family' ? to - 2 : to + 2
  return head === 'members' && (behind < to || lowerAt(tokens, to) === 'of') && lowerAt(tokens, behind) === 'family'
}
