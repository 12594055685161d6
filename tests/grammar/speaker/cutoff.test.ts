import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

describe('ends what a relative clause says where it ends', () => {
  test.for<readonly [text: string, name: string | null]>([
    ['The navy, which said three ships sailed, lost ⟦40⟧ sailors.', null],
    ['The ship, which the navy said was old, took ⟦40⟧ sailors.', null],
    ['Ann Lee, who said it rained, took ⟦40⟧ sailors.', null],
    ['The navy, which said it had lost ⟦40⟧ sailors, sailed.', 'The navy'],
    ['The navy said at least 700 sailors have been hurt while ⟦40⟧ sailors remain trapped.', 'The navy'],
    ['The navy said 700 ships are safe while ⟦40⟧ sailors are lost.', 'The navy'],
    ['The navy said the ships are safe while ⟦40⟧ sailors sail on.', null],
    ['The navy said 700 sailors are safe while ⟦40⟧ sailors sail on.', null],
    ['It left ⟦40⟧ sailors lost, according to the health ministry there.', 'the health ministry'],
    ['It left ⟦40⟧ sailors lost, the ministry there said.', 'the ministry'],
    ['The navy said three ships sailed, and lost ⟦40⟧ sailors.', 'The navy'],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})
