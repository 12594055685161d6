import { fractionWords, ordinalWords, scaleWords, tensWords, unitWords, vagueWords } from '../../lexicon/numbers.ts'
import type { NumeralForm, ReadNumeral } from './form.ts'

const listed: ReadonlySet<string> = new Set([
  ...Object.keys(unitWords),
  ...Object.keys(tensWords),
  ...Object.keys(scaleWords),
  ...vagueWords,
  ...fractionWords,
  ...ordinalWords,
])
const initials = [...new Set([...listed].map((each) => each[0] ?? ''))].join('')
const word = new RegExp(`(?=[${initials}])(?<![\\p{L}\\p{N}])[a-z]+(?![\\p{L}\\p{N}])`, 'giu')

/** Find every single number word; words that form one number together are composed later. */
export function findNumberWords(text: string): ReadNumeral[] {
  const found: ReadNumeral[] = []
  for (const match of text.matchAll(word)) {
    const lower = match[0].toLowerCase()
    if (!listed.has(lower)) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      form: formOf(lower),
      value: unitWords[lower] ?? tensWords[lower] ?? scaleWords[lower] ?? null,
      fault: null,
      script: 'words',
    })
  }
  return found
}

function formOf(lower: string): NumeralForm {
  if (vagueWords.includes(lower)) return 'vague'
  if (fractionWords.includes(lower)) return 'fraction'
  return ordinalWords.includes(lower) ? 'ordinal' : 'cardinal'
}
