import { personalVerbs, sayingNouns } from '../../lexicon/saying.ts'
import { findDays } from '../day/day.ts'
import type { Actor } from './actor.ts'
import type { Saying } from './saying.ts'
import { subjectAfter, subjectBefore } from './subject.ts'

/** Find who speaks in “…,” said Ann Lee, head of …: the subject follows, and no clause follows the subject. */
export function findInverted(words: string, saying: Saying): Actor | undefined {
  if (addressed.test(saying.verb) || saying.verb === 'call') return undefined
  const before = words.slice(0, saying.start).trimEnd()
  if (before === '' || hasSubject.test(before)) return undefined
  const actor = authorAfter(words, saying) ?? subjectAfter(words, saying.end)
  if (!actor || (!actor.isKnown && !(personal.has(saying.verb) && isPeople(actor)))) return undefined
  if (isClause.test(actor.words)) return undefined
  const rest = words
    .slice(actor.end)
    .replace(owned, '')
    .replace(/^ (?=[.,;](?: |$))/u, '') // a mark can stand apart
  if (/^ at \D{0,12}\d/u.test(rest)) return undefined // “The navy, …, put the crew at 40”
  const isAfterMark = /(?:[,”"’'!?…—]|\s[-–])$/u.test(before)
  const endsClause = endsThere(rest) || isAmid(before, rest)
  const hasOwnClause =
    /\b(?:is|are|was|were|has|have|had|will|would|could|may|might|can)\b|\p{Ll}+ed\b/u.test(before) &&
    subjectBefore(words, saying.start) !== undefined
  const isAppositive =
    /^(?:\.?$|, (?:an? |the )?\p{Ll}+(?: \S+)* (?:of|for|at)\b)/u.test(rest) &&
    !/\b(?:is|are|was|were|has|had|have|will|would|could)\b/u.test(rest)
  const speaks =
    (isAfterMark && endsClause && !isClosedByComma(before, words, saying, actor)) || (hasOwnClause && isAppositive)
  return speaks ? actor : undefined
}

/** Tell whether a clause ends behind who is named: “said Olsen *on Monday*”, not “said Olsen *had left*”. */
function endsThere(rest: string): boolean {
  return (
    /^(?:[.;]?$|\.|,(?! (?:is|are|was|were|has|had|have|will|would)\b)| (?:in|on|at|during|after|as|late|early|via|through|told|and|by|quoting|citing)\b| to (?:\p{Lu}|reporters|journalists|media|the (?:media|press|\p{Lu})))/u.test(
      rest,
    ) && !/^[^,.]*\b(?:is|are|was|were|has|had|have|will|would|could)\b/u.test(rest)
  )
}

/** Tell “Eight sailors, said Olsen, are lost”, who speaks between a count and its verb. */
function isAmid(before: string, rest: string): boolean {
  return /^(?:\p{L}+ ){0,2}?(?:\d[\d,]*|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) \p{Ll}[\p{Ll} ]{2,40},$/u.test(before) && /^, (?:is|are|was|were|has|had|have) /u.test(rest) // prettier-ignore
}

/** What somebody says through: “said a Harbour TV *report*”. */
const owned = new RegExp(`^(?:[’']s?)? (?:${sayingNouns.join('|')})(?=[.,]| (?:quoting|citing|on|in)\\b|$)`, 'u')

/** A clause, which is what is said rather than who says it: “said *the flood could rise*”. */
const isClause = /^(?!.* who ).* (?:could|may|might|must|should|would|will|cannot|can) \p{Ll}+$/u

/** A pronoun that is the subject itself: “…, *it* confirmed the scale of the swap.” */
const hasSubject = /(?:^|\s)(?:it|he|she|they|we|I|who|which)$/iu

/** Tell somebody by an office alone, behind whose verb nothing can be said: “40 boats, nine ships, says *port chief*.” */
function isSomebody({ kind, words }: Actor): boolean {
  return kind === 'person' && /^(?!(?:the|an?|its|his|her|their) )\p{Ll}[\p{Ll} -]*$/u.test(words)
}

/** Tell “said a shopkeeper” and “said shopkeepers” from “said goodbye” and “recounted seeing ships”. */
function isPeople({ words }: Actor): boolean {
  return /^(?:(?:a|an|the|one|another|his|her|its|their) |(?!\p{Ll}+ing\b)(?:\p{Ll}+ ){0,2}\p{Ll}+s$)/u.test(words)
}

const personal = new Set<string>(personalVerbs)

/** Find whose figures they are in “40 have died, show estimates by the navy”. */
function authorAfter(words: string, { end }: Saying): Actor | undefined {
  const piece = ofFigures.exec(words.slice(end))
  return piece ? subjectAfter(words, end + piece[0].length) : undefined
}

const ofFigures =
  /^ (?:the |its )?(?:\p{Ll}+ ){0,2}(?:estimates?|figures|data|statistics|calculations|records|numbers|counts) (?:(?:released|compiled|published|issued|collected) )?(?:by|from|of) /u

/** Tell “Ann Lee, head of X, said Norway.” from “…, said Norway.”: an apposition opens with a name of its own. */
function isClosedByComma(before: string, words: string, saying: Saying, actor: Actor): boolean {
  if (isSomebody(actor) || !before.endsWith(',') || /[”"'’],$/u.test(before)) return false
  const subject = subjectBefore(words, saying.start)
  return (
    subject !== undefined &&
    !finite.test(subject.words) &&
    /,/u.test(words.slice(subject.end, saying.start - 1).replace(/,\s*$/u, '')) &&
    /(?:^|, (?:but|and|while|though|whereas) |; )\s*(?:\S+\s+){0,3}$/u.test(words.slice(0, subject.start))
  )
}

const finite = /\s\p{Ll}{2,}ed (?:the|an?|its|their|nearly|about|some|more|at|up|almost|over|\d)/u // “Divers searched the …”

const addressed = /^(?:tell|inform|brief|advise)$/u

const longest = 200 // characters of “a statement issued by the”

/** “a statement issued by the” right before its author. */
const pieceOfSaying = new RegExp(
  `(?:an? |the |its )?(?:\\p{L}+ ){0,2}(?:${sayingNouns.join('|')})\\b(?: \\p{L}+){0,4} (?:by|from) (?:the |an? )?$`,
  'u',
)

const piece = new RegExp(`^ (?:${sayingNouns.join('|')}) $`, 'u')
const authored = /(?:by|from) (?:the |an? )?$/u

/** Tell “deputy port minister Ann Lee”, whom an adjective can describe further, from a name alone. */
function isOffice({ kind, name, words }: Actor): boolean {
  return kind === 'person' && name !== words && /^\p{Ll}/u.test(words)
}

const described =
  /, (?!(?:while|as|when|because|though|although|since|that|which|who|if|where|so|after|before|until|than|or|nor|whereas)$)\p{Ll}+$/u // “…, junior”

/** What goes on behind a verb up to a mark or a parenthesis: “ Feb. 26 at the pier”. */
const tailOf = /^(?:[^,.;:“”"(]|(?<=\d):(?=\d\d)|(?<= (?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec))\.(?= \d))*/u

/** A whole clause before who says it: “40 were lost,”. */
const meanwhile = /\b(?:is|are|was|were|has|had|have|\p{Ll}{2,}ed)\b[^“”"]*,$/u

/** Tell “…, the governor said on Monday.” and “40 were lost, it said as the rest were sought” from “On Monday, the governor said that …”. */
export function isPostposed(words: string, actor: Actor, saying: Saying): boolean {
  const from = Math.max(0, actor.start - longest)
  const lead = words.slice(from, actor.start)
  const plain = piece.test(words.slice(actor.end, saying.start)) ? lead.replace(/(?<=, )(?:\p{Ll}+ ){1,2}$/u, '') : lead // “…, border police data showed”
  const before = (authored.test(plain.slice(-12)) ? plain.replace(pieceOfSaying, '') : plain).trimEnd()
  const isAfterMark = /(?:[,”"’'!?…—–-]|, (?:a|an|the|its|his|her)?)$/u.test(before.replace(/\b(?:and|but)$/u, ''))
  if (before !== '' && !isAfterMark && !(isOffice(actor) && described.test(before))) return false
  const whole = tailOf.exec(words.slice(saying.end))?.[0] ?? ''
  const next = words[saying.end + whole.length] ?? ''
  const told = whole.replace(/ on (?:the )?condition (?:of|that) .*$/u, '')
  const tail = meanwhile.test(before) ? told.replace(/ as (?!(?:many|few|much) as ).*$/u, ' as') : told
  if (
    /\bthat\b|\b(?:is|are|was|were|has|had|have|will|would|could|may|might)\b/u.test(tail) ||
    next === ':' ||
    /[“"]/u.test(next)
  )
    return false
  if (tail.trim() === '') return true
  if (/^ (?:as (?:many|few|much) as|about|over|after|by) (?:\p{Ll}+ )?\d[\d,.]* \p{Ll}/u.test(tail)) return false // “officials estimated about 40 stayed”
  const withoutDay = findDays(tail)
    .reduce((rest, day) => rest.replace(day.words, ''), tail)
    .replace(/^\s*(?:morning|afternoon|evening|night|noon)\b/u, '')
  if (
    /^\s*(?:on|late|early|in|at|during|to|via|after|from|by|later|earlier|as|when|while|citing|here|this|last|through|following|before|about|of|outside|upon|according|(?:\p{Ll}+ )?(?:minutes|hours|days|weeks|moments) (?:before|after|earlier|later|ago)|shortly (?:before|after))\b|^\s*$/iu.test(
      withoutDay,
    )
  )
    return true
  const addressee =
    tail.split(/ (?:on|in|at|during|after|via|by|late|early|ahead|before|outside|following)\b/u)[0] ?? ''
  return (
    addressed.test(saying.verb) && addressee.trim().split(/\s+/u).length <= 9 && !/(?:^|\s)\p{Ll}+ed\b/u.test(addressee)
  )
}

/** Tell what is said before a colon, behind which it is broken down: “eight were lost, the state said*: three in Holm* and five in Lund”. */
export function isBrokenDown(words: string, { start }: Actor, { end }: Saying): boolean {
  const before = words.slice(Math.max(0, start - longest), start).replace(/(?:the|an?) $/iu, '')
  return meanwhile.test(before.trimEnd()) && listed.test(words.slice(end))
}

const listed =
  /^: (?:about |some |at least )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}[^“”"]*(?:,|\band) /u
