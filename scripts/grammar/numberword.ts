import { fractionWords, ordinalWords, scaleWords, tensWords, unitWords, vagueWords } from '../lexicon/numbers.ts'
import type { NumeralForm, ReadNumeral } from './numeral.ts'

const listed = [
  ...Object.keys(unitWords),
  ...Object.keys(tensWords),
  ...Object.keys(scaleWords),
  ...vagueWords,
  ...fractionWords,
  ...ordinalWords,
].sort((a, b) => b.length - a.length)
const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${listed.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** Find every single number word; words that form one number together are composed later. */
export function findNumberWords(text: string): ReadNumeral[] {
  return [...text.matchAll(word)].map((match) => {
    const lower = match[0].toLowerCase()
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      form: formOf(lower),
      value: unitWords[lower] ?? tensWords[lower] ?? scaleWords[lower] ?? null,
      fault: null,
      script: 'words',
    }
  })
}

function formOf(lower: string): NumeralForm {
  if (vagueWords.includes(lower)) return 'vague'
  if (fractionWords.includes(lower)) return 'fraction'
  return ordinalWords.includes(lower) ? 'ordinal' : 'cardinal'
}
