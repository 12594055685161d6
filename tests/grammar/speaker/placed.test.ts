import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

describe('tells where somebody is from who speaks', () => {
  test.for<readonly [text: string, name: string]>([
    ['Ann Lee, born in Ellen, Norland, said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ann Lee, a nurse from Ellen, Norland, said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Capt. Bo Holm, twice mayor, Ellen, said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    // a name of its own stands last, or who is named before is only told of
    ['In a letter to Ann Lee, a nurse in Ellen, Olsen said ⟦40⟧ sailors were lost.', 'Olsen'],
    ['The ship carried Ann Lee, a nurse from Ellen, Olsen said, with ⟦40⟧ sailors.', 'Olsen'],
    ['The wind grew, boats sank near Ellen, Olsen said, with ⟦40⟧ sailors.', 'Olsen'],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})
