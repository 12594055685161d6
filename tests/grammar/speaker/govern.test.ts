import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

describe('hears whose figure is set against the one that somebody claims', () => {
  test.for<readonly [text: string, first: string, second: string]>([
    ['The navy claimed ⟦40⟧ were lost, when in fact, according to divers, just ⟦10⟧ were.', 'The navy', 'divers'],
    ['The navy claimed ⟦40⟧ were lost, but, according to divers, ⟦10⟧ were.', 'The navy', 'divers'],
    ['The navy claimed ⟦40⟧ were lost, but, according to divers, only on the isles, just ⟦10⟧ were.', 'The navy', 'The navy'],
    ['The navy claimed ⟦40⟧ were lost and, according to divers, the ship with just ⟦10⟧ was not.', 'The navy', 'The navy'],
  ])('%s', ([text, ...names]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
  })
}) // prettier-ignore
