import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

const dayOf = (text: string, published: string | null): string => {
  const { saidOn } = resolveMarked(text, published)[0] ?? {}
  return `${saidOn?.earliest ?? ''}–${saidOn?.latest ?? ''}`
}

describe('a weekday inside an item of a digest', () => {
  const digest = (words: string): string =>
    `#### [2024-10-16 Storm nears the coast](x)\n\nNobody was hurt.\n\n#### [2024-10-30 Crews lost at sea](x)\n\n${words}\n`
  test.for<[string, string | null, string]>([
    ['The coast guard said on Wednesday ⟦40⟧ sailors were missing.', '2025-01-26', '2024-10-30–2024-10-30'],
    ['The coast guard said on Wednesday ⟦40⟧ sailors were missing.', null, '2024-10-30–2024-10-30'],
    ['The coast guard said today ⟦40⟧ sailors were missing.', '2025-01-26', '2024-10-30–2024-10-30'],
    // a day that is not the item’s own is not guessed at; what is stated in full stays
    ['The coast guard said on Monday ⟦40⟧ sailors were missing.', '2025-01-26', '–2025-01-26'],
    ['The coast guard said on 17 October 2024 ⟦40⟧ sailors were missing.', '2025-01-26', '2024-10-17–2024-10-17'],
  ])('%s', ([words, published, days]) => {
    expect(dayOf(digest(words), published)).toBe(days)
  })

  test('a text with one dated line is no digest', () => {
    const text = '2024-10-16 Storm nears\n\nThe coast guard said on Wednesday ⟦40⟧ sailors were missing.\n'
    expect(dayOf(text, '2024-10-25')).toBe('2024-10-23–2024-10-23')
  })
})
