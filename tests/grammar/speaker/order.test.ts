import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

describe('hears whoever is told last, and nobody who only goes on telling', () => {
  test.for<readonly [text: string, name: string | null]>([
    ['⟦40⟧ sailors were lost, the navy told families.', 'the navy'],
    ['⟦40⟧ sailors were lost, the navy told the families at the gate.', 'the navy'],
    ['⟦40⟧ sailors were lost, border police data showed.', 'police'],
    ['⟦40⟧ sailors were lost, a statement issued by the navy said.', 'the navy'],
    ['⟦40⟧ sailors were lost, border police data showed on Monday.', 'police'],
    ['⟦40⟧ sailors were lost, navy figures showed late on Monday.', 'navy'],
    ['⟦40⟧ sailors sang, and the navy showed on Monday its new ship.', null],
    ['⟦40⟧ sailors sang, a film by the navy showed on Monday.', null],
    ['⟦40⟧ sailors were lost, the navy told families who waited.', null],
    ['⟦40⟧ sailors were lost, the navy told families it wanted peace.', null],
    ['⟦40⟧ sailors were lost near a pier built by the navy said.', null],
    ['⟦40⟧ sailors were lost, junior port minister Bo Holm said.', 'Bo Holm'],
    ['⟦40⟧ sailors were lost, tired Harbour TV said.', null],
    ['⟦40⟧ sailors were lost, slow Bo Holm said it rained.', null],
    ['Storm takes ⟦40⟧ sailors, nine boats, says port chief.', 'port chief'],
    ['Storm takes ⟦40⟧ sailors, nine boats, says fishery minister.', 'fishery minister'],
    ['Some ⟦40⟧ sailors were lost, it confirmed the scale of the flood.', null],
    ['Some ⟦40⟧ sailors were lost, we believe Ann Lee.', null],
    // no mark stands before who says it
    ['Some ⟦40⟧ sailors were lost in Ellen and Holm said Ann Lee, head of the port.', 'Ann Lee'],
    ['Some ⟦40⟧ sailors were lost in Ellen said Ann Lee.', 'Ann Lee'],
    ['Some ⟦40⟧ sailors near Ellen and Holm said Ann Lee, head of the port.', null],
    ['Some ⟦40⟧ sailors were lost in Ellen and Holm said Ann Lee, who left.', null],
    ['Some ⟦40⟧ sailors were lost in Ellen and Holm said Ann Lee, head of the port, was late.', null],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})

describe('hears who says both a count and, behind a colon, what it is made of', () => {
  test.for<readonly [text: string, ...names: (string | null)[]]>([
    ['The storm has taken ⟦eight⟧ sailors, the port said: three in Holm and ⟦five⟧ in Lund.', 'the port', 'the port'],
    ['Some ⟦40⟧ sailors were lost, the navy said: 30 from Holm, ten from Lund.', 'the navy'],
    // what is said is behind the colon alone
    ['Some ⟦40⟧ sailors were lost, and the navy said: ten ships had gone down.', null],
    ['Some ⟦40⟧ sailors were lost, the navy said: “Three in Holm, five in Lund.”', null],
    ['Some ⟦40⟧ sailors were lost, the navy said: it had been a long night, and a dark one.', null],
    ['With ⟦40⟧ sailors at sea, the navy said: three in Holm and five in Lund.', null],
  ])('%s', ([text, ...names]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
  })
})
