import { clauseAround } from './clause.ts'
import type { Found } from './denial.ts'
import type { Subject } from './subject.ts'

const refusal = new RegExp(
  [
    'neither (?:confirm|confirmed|confirms|confirming) nor (?:deny|denied|denies|denying)',
    '(?:can|could|would|will|did|do|does) ?not (?:yet )?(?:confirm|verify)',
    "(?:can|could|would|wo|did|do|does)n?[’']t (?:yet )?(?:confirm|verify)",
    '(?:has|have|had) (?:not|not yet|neither) (?:confirmed|confirm)(?: (?:or|nor) den(?:ied|y))?',
    '(?:declined|refused|declines|refuses|declining|refusing) to (?:comment|confirm|deny|say|discuss)',
    '(?:is|are|was|were) (?:unable|not able|unwilling) to (?:confirm|verify)',
    '(?:did|does|do|done|doing) nothing to (?:dispel|allay|quash|deny|rebut|refute)',
  ].join('|'),
  'iu',
)

/** Find “neither confirmed nor denied”, “declined to comment”. */
export function findRefusal(words: string): Found | null {
  const match = refusal.exec(words)
  return match ? { stance: 'declines', ...clauseAround(words, match.index) } : null
}

/** Tell whether a refusal speaks of people counted a sentence or two before: “cannot confirm this”. */
export function refersBack(words: string, earlier: string, subject: Subject): boolean {
  return (
    subject.population !== null &&
    /\b(?:reports?|claims?|deployment|figures?|suspicions?|allegations?|that|this)\b/iu.test(words) &&
    subject.counted.test(earlier) &&
    subject.population.test(`${earlier} ${words}`)
  )
}
