import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

describe('hears whoever is quoted as saying something, not who quotes', () => {
  test.for<readonly [text: string, name: string | null]>([
    ['The paper quoted the ship’s captain as saying ⟦40⟧ sailors were lost.', 'the ship’s captain'],
    ['Bo Holm was quoted by the paper as saying ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['The navy agreed, with a spokesman on October 22 saying ⟦40⟧ sailors were lost.', 'a spokesman'],
    ['The navy agreed, with a spokesman on the quay saying ⟦40⟧ sailors were lost.', 'a spokesman on the quay'],
    // no more than a piece of saying, or the paper itself
    ['The paper quoted a letter as saying ⟦40⟧ sailors were lost.', 'The paper'],
    ['The paper quoted us as saying ⟦40⟧ sailors were lost.', 'The paper'],
    ['A sign was cited by the paper as saying ⟦40⟧ sailors were lost.', null],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})
