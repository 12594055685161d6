import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

describe('ends what a relative clause says where it ends', () => {
  test.for<readonly [text: string, name: string | null]>([
    ['The navy, which said three ships sailed, lost ⟦40⟧ sailors.', null],
    ['The ship, which the navy said was old, took ⟦40⟧ sailors.', null],
    ['Ann Lee, who said it rained, took ⟦40⟧ sailors.', null],
    ['The navy, which said it had lost ⟦40⟧ sailors, sailed.', 'The navy'],
    ['The navy said three ships sailed, and lost ⟦40⟧ sailors.', 'The navy'],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})
