import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

describe('gives a bare body the full name that stood before it', () => {
  test.for<readonly [text: string, name: string]>([
    ['Norway’s military intelligence service sailed. The intelligence service said ⟦40⟧ sailors were lost.', 'Norway’s military intelligence service'],
    ['Norway’s fire service left. The service said ⟦40⟧ sailors were lost.', 'Norway’s fire service'],
    ['It was a clinic run by the sea aid service Friends of the Sea. Bo Holm and the Port Fund said it was bad. The service, also known as FOS, said ⟦40⟧ sailors were lost.', 'Friends of the Sea'],
    ['The storm hit the aid charity Sea and Shore, which left. The charity said ⟦40⟧ sailors were lost.', 'Sea and Shore'],
    // who runs it, what it does, another one
    ['The service Ann Lee runs is old. The service said ⟦40⟧ sailors were lost.', 'The service'],
    ['The service Holm wants is old. The service said ⟦40⟧ sailors were lost.', 'The service'],
    ['The sea aid service Friends of the Sea is gone. The fire service said ⟦40⟧ sailors were lost.', 'The fire service'],
    // another one, one named only later, one that has no name
    ['Norway’s fire service left. The intelligence service said ⟦40⟧ sailors were lost.', 'The intelligence service'],
    ['The intelligence service said ⟦40⟧ sailors were lost. Norway’s military intelligence service sailed.', 'The intelligence service'],
    ['Norway has a fire agency. The agency said ⟦40⟧ sailors were lost.', 'The agency'],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
}) // prettier-ignore
