import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears whom a label names, with a name', () => {
  test.for<Row>([
    ['Navy officials: “⟦40⟧ sailors are lost.”', 'Navy officials'],
    // an office without a name, a clause, a ship
    ['The mayor: ⟦40⟧ sailors lost\n\nThe mayor said it rained.', null],
    ['The navy: “⟦40⟧ sailors are lost.”', null],
    ['Up to 20 officials: “⟦40⟧ sailors are lost.”', null],
    ['The navy has sailed: “⟦40⟧ sailors are lost.”', null],
    ['A ship of the navy: “⟦40⟧ sailors are lost.”', null],
  ])('%s', check)
})

describe('hears who signs a headline', () => {
  test.for<Row>([
    ['⟦40⟧ sailors lost in storm – port officials\n\nIt rained.', 'port officials'],
    ['⟦40⟧ sailors lost in storm: the mayor\n\nIt rained.', null],
    ['⟦40⟧ sailors lost in storm – the mayor\n\nIt rained.', null],
    ['⟦40⟧ sailors lost in storm – Bo Holm\n\nIt rained.', null],
    ['⟦40⟧ sailors lost in storm – Harbour Times\n\nIt rained.', null],
    ['⟦40⟧ sailors lost in storm: New Holm\n\nIt rained.', null],
  ])('%s', check)
})
