import type { Span } from '../../lib/draft.ts'
import type { Stance } from '../../../src/schema/ledger.ts'
import { deedNouns, deedVerbs, denialVerbs, reportNouns, untrueWords, verdictVerbs } from '../../lexicon/stance.ts'
import { clauseAround, clauseStart } from './clause.ts'
import { alternatives, type Subject } from './subject.ts'

/** Words that deny or decline; offsets are into the sentence. */
export interface Found extends Span {
  readonly stance: Stance
}

const quoteMarks = '"“”‘’\''
const auxiliary = '(?:has|have|had|did|does|do|is|are|was|were|will|would)'
const negation = `(?:${auxiliary} (?:not|never)|(?:has|have|had|did|does|do|is|are|was|were|would)n[’']t|never)`
const deed = new RegExp(`\\b${negation}(?: yet| ever| been| being)? (?:${alternatives(deedVerbs)})\\b`, 'iu')
const noneDone = new RegExp(
  `\\bno (?:\\p{L}+ ){1,4}(?:(?:has|have|had|was|were|is|are) (?:been |being )?|ever )(?:${alternatives(deedVerbs)})\\b`,
  'iu',
)
const noneThere = /\bthere (?:are|is|were|was|have been) (?:absolutely |simply )?no (?:[\p{L}’'-]+ ){1,4}/iu
const denial = new RegExp(`\\b(?:${alternatives(denialVerbs)})\\b`, 'iu')
const verdict = new RegExp(`\\b(?:${alternatives(verdictVerbs)})\\b`, 'iu')
const reported = new RegExp(`\\b(?:${alternatives(reportNouns)})\\b`, 'iu')
const untrue = new RegExp(`\\b(?:${alternatives(untrueWords)})\\b[.,]?[${quoteMarks}]?`, 'iu')

/** Find “has not sent troops”, “no troops were sent”: the population is named in the clause, or is a pronoun’s. */
export function findDeed(words: string, before: string, subject: Subject): Found | null {
  const match = deed.exec(words) ?? noneDone.exec(words)
  if (match === null || subject.population === null || isOpen(words, match.index)) return null
  const around = clauseAround(words, match.index)
  const clause = /^no\b/iu.test(match[0]) ? { start: match.index, end: around.end } : around
  const said = words.slice(clause.start, clause.end)
  const isOurs = subject.population.test(said) || (/^(?:it|they|we)\b/iu.test(said) && subject.population.test(before))
  return isOurs && subject.counted.test(said) ? { stance: 'denies', ...clause } : null
}

/** Find “there are no Norlandic soldiers here, Norland said”: who is named besides them is theirs. */
export function findNone(words: string, { counted, population }: Subject): Found | null {
  const match = noneThere.exec(words)
  if (match === null || population === null || isOpen(words, match.index)) return null
  const clause = { start: match.index, end: clauseAround(words, match.index).end }
  const said = words.slice(clause.start, clause.end)
  const others = `${words.slice(0, clause.start)} ${words.slice(clause.end)}`
  const isOurs = counted.test(said) && population.test(said) && population.test(others)
  return isOurs && !/\b(?:left|remain\w*|more|longer|signs?|reports?|evidence)\b/iu.test(said)
    ? { stance: 'denies', ...clause }
    : null
}

const absent =
  /\b(?:is|are|was|were|have been|had been)(?: not|n[’']t) (?:present|there|involved|fighting|serving|participating|taking part|stationed)\b/iu

/** Find “Norlandic troops were not present there”: the people and whose they are stand before the verb. */
export function findAbsent(words: string, { counted, population }: Subject): Found | null {
  const match = absent.exec(words)
  if (match === null || population === null || isOpen(words, match.index)) return null
  const clause = clauseAround(words, match.index)
  const told = words.slice(clause.start, match.index)
  return counted.test(told) && population.test(told) ? { stance: 'denies', ...clause } : null
}

/** Find “dismissed reports of … as “groundless””. */
export function findVerdict(words: string): Found | null {
  const match = verdict.exec(words)
  if (match === null || isOpen(words, match.index) || isNegated(words, match.index)) return null
  const after = words.slice(match.index)
  const judged = untrue.exec(after)
  const object = judged && reported.exec(after)
  if (!judged || !object || object.index > judged.index + judged[0].length + farthest) return null
  if (sized.test(after.slice(object.index + object[0].length))) return null
  const start = clauseStart(words, match.index)
  if (object.index > judged.index)
    return { stance: 'denies', start, end: clauseAround(words, match.index + object.index).end }
  return {
    stance: 'denies',
    start,
    end: match.index + judged.index + judged[0].replace(/[.,]$/u, '').length,
  }
}

/** Reports of how much was lost, not whether anything was: “rejected reports of “huge losses” as lies”. */
export const sized =
  /^ (?:of|about|on) (?:its |their )?[“"‘']?(?:heavy|heavier|huge|large|mass|massive|high|higher|big|great|severe|serious|significant|enormous|colossal|catastrophic|staggering|mounting|incalculable)[”"’']? (?:\p{L}+ )?(?:losses|casualties|tolls?)\b/iu

/** How many characters behind the verdict the report may stand: “dismissed as “lies” all such reports”. */
const farthest = 30

/** Find “denied sending soldiers” and “denied reports that soldiers …”, not “denied the loan”. */
export function findDenial(words: string, subject: Subject): Found | null {
  const match = denial.exec(words)
  if (match === null || isNegated(words, match.index)) return null
  const object = words.slice(match.index + match[0].length).split(objectEnd)[0] ?? ''
  return deniable.test(object) && !assailing.test(object) && counts(object, subject)
    ? { stance: 'denies', ...clauseAround(words, match.index) }
    : null
}

const objectEnd = /[;.]|, (?:and|but|saying|adding|insisting|calling|telling|while)\b/u

/** What can be denied as untrue: reports, a clause, a deed; “denied them bail” and “denied a request” refuse instead. */
const deniable = new RegExp(
  `^(?! any wrongdoing\\b) (?:on \\p{L}+day )?(?:(?:\\S+ ){0,5}?(?:${alternatives(reportNouns)}|${alternatives(deedNouns)})|(?:\\p{L}+ly )?(?:that|there|it|they|he|she|any|ever|(?!(?:anything|wedding|housing|funding|wrongdoing)\\b)\\p{Ll}{2,}ing)|its \\p{L}+ (?:had|has|have|were|was))\\b`,
  'iu',
)

/** What is denied is whom they meant to hit, not how many: “denies it is targeting civilians”. */
const assailing =
  /^ (?:(?:that|they|it|he|she|is|are|was|were|has|have|had|been|ever|having|deliberately|intentionally|knowingly|any) ){0,5}(?:target|attack|strik|hitting|shell|bomb|fir(?:ing|ed)|shoot|aim)\p{Ll}*/iu

/** Tell whether words name the people counted, and not as what another noun belongs to: “civilian targets”. */
export function counts(words: string, { counted }: Subject): boolean {
  const found = counted.exec(words)
  return (
    found !== null &&
    !/^ (?:targets?|areas?|sites?|infrastructure|aircraft|planes?|vehicles?|buildings?|homes?|leaders?|government|equipment|aid|bases?|camps?)\b/u.test(
      words.slice(found.index + found[0].length),
    )
  )
}

/** Tell whether the word before a place takes back what is said there: “did not deny”, “neither confirmed nor denied”. */
export function isNegated(words: string, at: number): boolean {
  return /\b(?:nor|not|or|never|cannot|n[’']t) $/iu.test(words.slice(Math.max(0, at - 12), at))
}

/** Tell whether the denial is only wondered about: “whether it has not sent”, “if it had not sent”. */
export function isOpen(words: string, at: number): boolean {
  const from = Math.max(...[',', ';', '.'].map((mark) => words.lastIndexOf(mark, at - 1)))
  return /\b(?:if|whether|unless|why|until)\b/iu.test(words.slice(from + 1, at))
}
