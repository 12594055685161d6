import { describe, expect, test } from 'vitest'
import { findSpeaker } from '../../../scripts/grammar/speaker/gazetteer.ts'
import type { Speaker } from '../../../src/schema/speaker.ts'

const speaker = (id: string, name: string, ...aliases: string[]): Speaker => ({ id, name, aliases, role: 'x', side: null }) // prettier-ignore

const speakers = [
  speaker('navy', 'Norwegian Navy', 'Navy', 'US Navy'),
  speaker('divers', 'Navy Divers'),
  speaker('olsen', 'Kari Olsen', 'Olsen', 'Harbour’s Chief'),
]

describe('finds whom a name as written stands for', () => {
  test.for<readonly [written: string, id: string | undefined]>([
    ['Kari Olsen', 'olsen'],
    ['Mayor Kari Olsen', 'olsen'],
    ['KARI OLSEN', 'olsen'],
    ['HARBOUR’S CHIEF', 'olsen'],
    ['Kari Olsen’s', 'olsen'],
    ["the Harbour's Chief", 'olsen'],
    ['The Navy', 'navy'],
    ['U.S. Navy', 'navy'],
    ['the Navy’s spokesman', 'navy'],
    ['Navy  Divers', 'divers'],
    ['Norwegian Navy Divers of old', 'navy'],
    // another word, another case, another place of the mark
    ['Olsenberg', undefined],
    ['the navy', undefined],
    ['NAVY', undefined],
    ['olsen', undefined],
    ['the Harbours Chief', undefined],
    ['U.S.', undefined],
    ['', undefined],
  ])('%s', ([written, id]) => {
    expect(findSpeaker(written, speakers)?.id).toBe(id)
  })
})
