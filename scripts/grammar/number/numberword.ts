import { fractionWords, ordinalWords, scaleWords, tensWords, unitWords, vagueWords } from '../../lexicon/numbers.ts'
import { classAt, digit, endOfRun, letter } from '../text/character.ts'
import type { NumeralForm, ReadNumeral } from './form.ts'

const listed: ReadonlySet<string> = new Set([
  ...Object.keys(unitWords),
  ...Object.keys(tensWords),
  ...Object.keys(scaleWords),
  ...vagueWords,
  ...fractionWords,
  ...ordinalWords,
])
const longest = Math.max(...[...listed].map((each) => each.length))
const initials = new Set([...listed].map((each) => each.charCodeAt(0)))

/** Find every single number word; words that form one number together are composed later. */
export function findNumberWords(text: string): ReadNumeral[] {
  const found: ReadNumeral[] = []
  for (let at = 0; at < text.length; at += 1) {
    if ((classAt(text, at) & (letter | digit)) === 0) continue
    const end = endOfRun(text, at, text.length, letter | digit)
    if (end - at <= longest && initials.has(text.charCodeAt(at) | 0x20)) addWord(found, text, at, end)
    at = end
  }
  return found
}

function addWord(found: ReadNumeral[], text: string, start: number, end: number): void {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  if (!listed.has(lower)) return
  const value = unitWords[lower] ?? tensWords[lower] ?? scaleWords[lower] ?? null
  found.push({ start, end, text: word, form: formOf(lower), value, fault: null, script: 'words' })
}

function formOf(lower: string): NumeralForm {
  if (vagueWords.includes(lower)) return 'vague'
  if (fractionWords.includes(lower)) return 'fraction'
  return ordinalWords.includes(lower) ? 'ordinal' : 'cardinal'
}
