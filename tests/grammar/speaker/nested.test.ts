import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('tells who says from whose doing is told', () => {
  test.for<Row>([
    ['The Holm Fund gave figures. It said its harbour watch had recorded more than ⟦40⟧ sailors lost.', 'The Holm Fund'],
    ['When Ann Lee, the secretary, announced on May 19, 2025, data on ⟦40⟧ sailors, it confirmed the scale of the loss.', 'Ann Lee'],
    ['Ann Lee, head of the port, confirmed the exchange, saying that ⟦40⟧ sailors were freed.', 'Ann Lee'],
    ['The ministry claimed a missile strike by rebels killed ⟦40⟧ sailors.', 'The ministry'],
    ['A report by Harbour Watch, citing Deep Sea Corp, claimed a raid left ⟦40⟧ sailors dead.', 'Harbour Watch'],
    ['The HBC news reported there were ⟦40⟧ sailors.', 'The HBC news'],
    ['It quoted the mayor, Ann Lee, mentioning that ⟦40⟧ sailors may be lost.', 'Ann Lee'],
    ['Holm state relief commissioner Ann Lee told reporters that ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Based on data from the coast guard station in Holm, there were ⟦40⟧ sailors on board.', 'the coast guard station'],
    ['With others gone in Holm state, there were ⟦40⟧ sailors left.', null],
    ['Port officials state that ⟦40⟧ sailors were lost.', 'Port officials'],
    ['Based on the novel by Ann Lee, the film has ⟦40⟧ sailors.', null],
    // what is claimed is a deed, or no words; a date is no clause of its own; news of something says nothing
    ['The rebels claimed an attack that killed ⟦40⟧ sailors.', null],
    ['The rebels claimed the strikes. Some ⟦40⟧ sailors were lost.', null],
    ['The good news reported there is that ⟦40⟧ sailors were found.', null],
    ['When Ann Lee, the secretary, spoke, ⟦40⟧ sailors were lost.', null],
    ['The minister quoted the rules, leaving ⟦40⟧ sailors waiting.', null],
  ])('%s', check)
}) // prettier-ignore

describe('names who leads a nation, where the text has named him with it', () => {
  test.for<Row>([
    ['Norwegian President Bo Holm came. The Norwegian leader said that ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Norwegian Prime Minister Ann Lee came. The Norwegian premier said that ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Swedish President Bo Holm came. The Norwegian leader said that ⟦40⟧ sailors were lost.', 'The Norwegian leader'],
    ['Norwegian captain Bo Holm came. The Norwegian leader said that ⟦40⟧ sailors were lost.', 'The Norwegian leader'],
  ])('%s', check)
}) // prettier-ignore
