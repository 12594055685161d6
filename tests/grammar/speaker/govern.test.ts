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

describe('tells whose figure stands in a parenthesis, a clause of place or a passive', () => {
  test.for<readonly [text: string, name: string]>([
    ['The union said many came (the port puts it at ⟦40⟧ sailors).', 'the port'],
    ['The union said many came (some ⟦40⟧ sailors), and the port said it rained.', 'The union'],
    ['The union said many came (the port said so), ⟦40⟧ sailors in all.', 'The union'],
    ['The navy said it guards the bay, where aid groups say ⟦40⟧ sailors are trapped.', 'aid groups'],
    ['The navy said it guards the bay where ⟦40⟧ sailors are trapped.', 'The navy'],
    ['It was said by the navy that ⟦40⟧ sailors were lost.', 'the navy'],
    ['The navy said on Monday it rained, with it saying ⟦40⟧ sailors were lost.', 'The navy'],
    ['⟦40⟧ sailors were lost according to the navy, Olsen said.', 'Olsen'],
    ['The navy said the boat sank, the captain ⟦40⟧ sailors short.', 'The navy'],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
}) // prettier-ignore
