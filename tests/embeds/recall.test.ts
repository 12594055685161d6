import { expect, test } from 'vitest'
import { charts } from '../../src/charts/registry.ts'
import { foretellNote, recallFacts } from '../../src/embeds/frozen.ts'
import { measureEmbed } from '../../src/embeds/height.ts'
import { everyKind } from '../charts/facts.ts'

const frozen = { ...everyKind, id: '2020-06-01-aaaaaaaa', schemaVersion: 1 as const, day: '2020-06-01', previous: null, speakers: [...everyKind.speakers], embeds: [] } // prettier-ignore
const emptied = { ...everyKind, ledger: { ...everyKind.ledger, statements: [], mentions: [] } }

test('the code of a frozen chart speaks of what its edition holds, whatever the ledger says since', () => {
  const then = recallFacts(frozen, emptied)
  expect(charts.timeline(then).text.title).toBe(charts.timeline(everyKind).text.title)
  expect(charts.timeline(then).text.title).not.toBe(charts.timeline(emptied).text.title)
  expect(measureEmbed('timeline', then)).toEqual(measureEmbed('timeline', everyKind))
})

test('its frame is higher by the lines of its note, of which a narrow one needs more', () => {
  const plain = measureEmbed('timeline', everyKind).pixels
  expect(measureEmbed('timeline', everyKind, { note: 'Frozen.' }).pixels - plain).toBe(19)
  expect(measureEmbed('timeline', everyKind, { note: foretellNote('2020-06-01') }).pixels - plain).toBeGreaterThan(30)
})
