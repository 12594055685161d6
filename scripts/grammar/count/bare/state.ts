import { humanPresent, humanVerbs } from '../../../lexicon/people.ts'
import { enlists } from './enlist.ts'
import { isOfCaptives } from '../noun/freed.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import { namePeople } from './named.ts'
import type { Context, Stand } from '../reading.ts'
import type { Token } from '../../text/token.ts'

/** Read people from what is said of a bare number: “4 were in critical condition”, “2,000 are ordered to leave”, “17 fled”. */
export function stateOfPeople(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory, vocabulary } = context
  if (!vocabulary.people) return null
  const told = isTold(context, lead, after)
  if (!told && (memory.kind === 'thing' || !isState(tokens, after))) return null
  const marched = lowerAt(tokens, after) === 'marched'
  return {
    kind: 'own',
    part: false,
    definite: false,
    modifiers: [],
    unit: namePeople(context, told, marched),
    from: lead,
  }
}

/** Tell whether words follow that can be said of people only, or, where no things are told of, of people or vehicles. */
function isTold({ tokens, memory, figures, vocabulary }: Context, lead: number, after: number): boolean {
  if (isAboard(tokens, after) || lowerAt(tokens, after) === 'who' || loseLives(tokens, after)) return true
  const ofOthers = (memory.kind === 'other' || memory.kind === 'thing') && figures.some(({ to }) => to <= lead)
  if (moves(tokens, after) && !(ofOthers && isCome(tokens, after))) return true
  if (memory.kind === 'thing') return false
  if ([enlists, isOfCaptives].some((isDone) => isDone({ tokens, vocabulary }, after))) return true
  return (
    (vocabulary.plight && isRegistered(tokens, after)) ||
    (memory.kind === 'own' && isSaved(tokens, after)) ||
    isWounded(tokens, after) ||
    comes(tokens, after) ||
    isHelped(tokens, after) ||
    isFound(tokens, after) ||
    isRelative(tokens, after) ||
    isInHospital(tokens, after)
  )
}

/** Tell “more lost their lives”, “had given their lives”. */
function loseLives(tokens: readonly Token[], after: number): boolean {
  const at = skip(tokens, after, /^(?:have|has|had|also|more|others|since)$/u)
  return (
    /^(?:lost|gave|given|lose)$/u.test(lowerAt(tokens, at)) &&
    lowerAt(tokens, at + 1) === 'their' &&
    lowerAt(tokens, at + 2) === 'lives'
  )
}

function isAboard(tokens: readonly Token[], after: number): boolean {
  const been = skip(tokens, after, /^(?:were|was|are|had|have|been)$/u)
  if (/^(?:aboard|onboard)$/u.test(lowerAt(tokens, been))) return true
  return lowerAt(tokens, been) === 'on' && lowerAt(tokens, been + 1) === 'board'
}

const doings: ReadonlySet<string> = new Set([...humanVerbs, ...humanPresent])

/** Tell whether people’s own doing follows: “15,000 turned out”, “nearly 6,000 have now left”. */
function moves(tokens: readonly Token[], after: number): boolean {
  const open = skip(tokens, after, /^["”]$/u)
  const at = skip(tokens, open, /^(?:have|has|had|now|already|also|since|finally|eventually|reportedly|safely)$/u)
  const gone = at > open && /^(?:left|gone|come|returned|arrived|crossed|moved|enrolled)$/u.test(lowerAt(tokens, at))
  const shown = /^show(?:ed|n)?$/u.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'up'
  return gone || shown || doings.has(lowerAt(tokens, at))
}

/** Tell people who are on a list: “with 900 already registered”. */
function isRegistered(tokens: readonly Token[], after: number): boolean {
  const at = skip(tokens, after, /^(?:have|has|had|are|were|been|being|now|already|officially)$/u)
  return (
    lowerAt(tokens, at) === 'registered' &&
    (isEnd(tokens[at + 1]) || /^(?:in|by|with|at|as|and)$/u.test(lowerAt(tokens, at + 1)))
  )
}

/** Tell whether a verb follows by which people or vehicles come and go: “more than 900 lived there”, “235 reach the island”. */
function comes(tokens: readonly Token[], after: number): boolean {
  const at = skip(
    tokens,
    after,
    /^(?:have|has|had|now|already|also|since|who|initially|then|finally|eventually|reportedly|safely)$/u,
  )
  const word = lowerAt(tokens, at)
  if (/^(?:made|make|making)$/u.test(word))
    return (
      /^(?:it|the)$/u.test(lowerAt(tokens, at + 1)) &&
      /^(?:to|out|across|ashore|crossing|journey|trip|voyage)$/u.test(lowerAt(tokens, at + 2))
    )
  return coming.test(word)
}

const coming =
  /^(?:arrived|arrive|arriving|fleeing|crossed|cross|crossing|landed|land|landing|reached|reach|lived|live|camped|sheltered|settled|waded|swam|boarded|entered|returned)$/u

const helped =
  /^(?:rescued|helped|taken|brought|rushed|flown|airlifted|hospitalised|hospitalized|treated|evacuated|admitted|relocated|resettled|pulled|plucked|discharged|repatriated|deported)$/u

/** Tell whether help to people is told behind a number and a few words on them: “a dozen in life jackets were helped ashore”. */
function isHelped(tokens: readonly Token[], after: number): boolean {
  for (let at = after; at < after + 6; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (/^(?:were|are|was)$/u.test(token.lower))
      return helped.test(lowerAt(tokens, skip(tokens, at + 1, /^(?:being|been|also|later|then|now)$/u)))
  }
  return false
}

/** Tell how people were found or where they were taken: “just 40 found alive”, “12 taken to hospital”. */
function isFound(tokens: readonly Token[], after: number): boolean {
  const word = lowerAt(tokens, after)
  if (/^(?:alive|unharmed|unhurt)$/u.test(word)) return isEnd(tokens[after + 1]) || lowerAt(tokens, after + 1) === 'and'
  if (word === 'found') return /^(?:alive|dead|safe|unharmed|unhurt)$/u.test(lowerAt(tokens, after + 1))
  if (/^(?:helped|rescued|evacuated|pulled|saved)$/u.test(word))
    return /^(?:out|ashore|from|to)$/u.test(lowerAt(tokens, after + 1))
  if (word === 'lost')
    return lowerAt(tokens, after + 1) === 'their' && /^(?:lives|homes)$/u.test(lowerAt(tokens, after + 2))
  if (word === 'accounted') return lowerAt(tokens, after + 1) === 'for'
  if (!/^(?:taken|rushed|transported|brought|admitted|airlifted|flown|sent)$/u.test(word)) return false
  return (
    lowerAt(tokens, after + 1) === 'to' && tokens.slice(after + 2, after + 6).some(({ lower }) => hospital.test(lower))
  )
}

/** Tell people by the harm they have: “among them were 80 *with injuries*”. */
function isWounded(tokens: readonly Token[], after: number): boolean {
  const harm = /^(?:injuries|wounds|burns|fractures|concussions?)$/u
  return lowerAt(tokens, after) === 'with' && [1, 2].some((step) => harm.test(lowerAt(tokens, after + step)))
}

/** Tell those saved, with nothing behind: “the toll rose to 31 with 629 rescued.” */
function isSaved(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after + 1]
  return spared.test(lowerAt(tokens, after)) && (next === undefined || next.kind === 'mark')
}

const spared = /^(?:rescued|saved|hospitalised|hospitalized|unaccounted|recovered)$/u
const hospital = /^(?:hospitals?|clinics?|burns|trauma)$/u

/** Tell what became of people in a relative clause: “we have 17 that were rescued”, “187 that we treated”. */
function isRelative(tokens: readonly Token[], after: number): boolean {
  if (lowerAt(tokens, after) !== 'that') return false
  const by = /^(?:we|they|he|she|we've|they've)$/u.test(lowerAt(tokens, after + 1)) ? after + 2 : after + 1
  const at = skip(tokens, by, /^(?:were|are|have|has|had|been|being|later|since|also)$/u)
  return at > after + 1 && (helped.test(lowerAt(tokens, at)) || befallen.test(lowerAt(tokens, at)))
}

const befallen =
  /^(?:recovered|saved|killed|injured|wounded|hurt|missing|trapped|died|drowned|transferred|unidentified|unaccounted|discharged)$/u

/** Tell whether a place for the sick follows, some words on: “leaving 71 at our area hospitals”. */
function isInHospital(tokens: readonly Token[], after: number): boolean {
  if (!/^(?:in|at)$/u.test(lowerAt(tokens, after))) return false
  const end = tokens.findIndex(
    ({ kind, lower }, at) => at > after && (kind !== 'word' || /^(?:hospitals?|morgues?)$/u.test(lower)),
  )
  return end > after + 1 && end <= after + 5 && tokens[end]?.kind === 'word'
}

/** Tell whether people are said to have come, not to have gone. */
function isCome(tokens: readonly Token[], after: number): boolean {
  return /^(?:come|returned|arrived|moved|enrolled)$/u.test(
    lowerAt(tokens, skip(tokens, after, /^(?:have|has|had|now|already|also|since)$/u)),
  )
}

const bidden = /^(?:ordered|told|forced|urged|asked|advised|warned|instructed|allowed|compelled)$/u
const health = /^(?:critical|serious|stable|fair|grave|intensive|severe|poor|good|satisfactory)$/u
const place = /^(?:hospitals?|custody|captivity|shelters|jail|prison|detention|intensive)$/u

/** Tell whether a state follows in which only people are: under orders, in a condition, in hospital. */
function isState(tokens: readonly Token[], after: number): boolean {
  const at = skip(
    tokens,
    after,
    /^(?:are|were|is|was|have|has|had|been|being|remain|remained|still|also|now|already|listed|under|in|a|the|on)$/u,
  )
  if (at === after) return false
  const word = lowerAt(tokens, at)
  if (bidden.test(word)) return lowerAt(tokens, at + 1) === 'to'
  const inside = tokens.slice(after, at).some(({ lower }) => lower === 'in')
  return inside && (place.test(word) || (health.test(word) && /^(?:condition|care)$/u.test(lowerAt(tokens, at + 1))))
}

function skip(tokens: readonly Token[], from: number, words: RegExp): number {
  let at = from
  while (words.test(lowerAt(tokens, at))) at += 1
  return at
}
