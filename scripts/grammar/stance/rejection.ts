import { deedNouns, rejectionVerbs, reportNouns } from '../../lexicon/stance.ts'
import { clauseAround } from './clause.ts'
import { counts, isNegated, isOpen, sized, type Found } from './denial.ts'
import { alternatives, type Subject } from './subject.ts'

const verbs = alternatives(rejectionVerbs)
const nouns = alternatives(reportNouns)
const verb = new RegExp(`\\b(?:${verbs}) `, 'giu')
const owned = "(?:[\\p{L}’'.-]+ ){0,4}?"
const ofPeople = new RegExp(`(?:${verbs}) ${owned}(?:${nouns})(?: made| published| put out)?(?= (?<by>that|of|about|its?|it|they|over|on|by)\\b)`, 'iuy') // prettier-ignore
const pointer = `(?:(?:all|both|any|the|this|that|these|those|such|its|their|earlier|latest|previous|similar|western|foreign|media|press|news|reported|alleged) ){1,4}`
const saidBefore = new RegExp(
  `(?:${verbs}) (?:${pointer}(?:${nouns}|${alternatives(deedNouns)}|thing|moves?)|(?:\\p{L}+ )?(?:${nouns}) (?:of|about) (?:the|this|such an?|that|any such|any) (?:${alternatives(deedNouns)})|this|that|it|doing so|having done so|any of (?:this|it)|that (?:this|it|they|any such thing) (?:is|are|was|were|has|have|had|did|does)\\b(?: \\p{L}+){1,3})(?=[.,;:—–-]|$|[”"]| (?:as|and|but|on|calling|saying|in|by|to|again|outright|flatly|too|repeatedly)\\b)`,
  'iuy',
)

/** Find “rejected the claims that soldiers were sent”: the report denied is told in full. */
export function findRejection(words: string, subject: Subject): Found | null {
  const match = findObject(ofPeople, words)
  if (match === null || isOpen(words, match.index)) return null
  const object = words.slice(match.index + match[0].length).split(/[;.]|, /u)[0] ?? ''
  if (sized.test(words.slice(match.index + match[0].length))) return null
  if (/(?:estimates?|figures?)$/iu.test(match[0]) && /\d/u.test(object)) return null // another figure is held against it
  const isClause = match.groups?.['by'] === 'that'
  if (!isClause && subject.population === null) return null
  return counts(isClause ? object : object.split(' ').slice(0, near).join(' '), subject)
    ? { stance: 'denies', ...clauseAround(words, match.index) }
    : null
}

const near = 6 // words behind “reports of” in which the people must be named: not “of talks with the men”

/** Find “both have denied that this is happening”, “rejected the reports”, of people told of in a sentence before. */
export function findRejectionBack(words: string, earlier: readonly string[], subject: Subject): Found | null {
  const match = findObject(saidBefore, words)
  if (match === null || isOpen(words, match.index)) return null
  const tells = earlier.some((each) => (subject.population?.test(each) ?? false) && subject.counted.test(each))
  return tells ? { stance: 'denies', ...clauseAround(words, match.index) } : null
}

/** Tell a participle before its noun, which rejects nothing: “Norland’s widely disputed claims”. */
function isAdjective(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 24), at)
  return /(?:\b(?:the|an?|its|their|his|her|these)|[’']s) (?:\p{L}+ly |much[ -]|long[ -])?$/iu.test(before)
}

/** Find the first verb of denial, not negated itself, that stands before what is denied. */
function findObject(denied: RegExp, words: string): RegExpExecArray | null {
  for (const { index } of words.matchAll(verb)) {
    if (isNegated(words, index) || isAdjective(words, index)) continue
    denied.lastIndex = index
    const match = denied.exec(words)
    if (match !== null) return match
  }
  return null
}
