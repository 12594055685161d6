import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, day: string | null]

const check = ([text, day]: Row): void => {
  expect(resolveMarked(text)[0]?.saidOn.earliest ?? null).toBe(day)
}

describe('dates what an official says whom the next sentence names by the day it gives', () => {
  test.for<Row>([
    [
      'A Holm official says ⟦40⟧ sailors are missing.\n\nAnn Lee, who is the mayor’s spokeswoman, said Tuesday that the search went on.',
      '2024-10-22',
    ],
    [
      'The ship went down at noon, a spokesman said on Tuesday.\n\nBo Holm, spokesman of the port, said ⟦40⟧ sailors were missing.',
      '2024-10-22',
    ],
    [
      'A Holm official says ⟦40⟧ sailors are missing.\n\nAnn Lee, who swam ashore, said Tuesday that the search went on.',
      null,
    ],
    [
      'The ship went down at noon, a spokesman said on Tuesday.\n\nBo Holm, who swam ashore, said ⟦40⟧ sailors were missing.',
      null,
    ],
    [
      'A Holm fisherman says ⟦40⟧ sailors are missing.\n\nAnn Lee, who is the mayor’s spokeswoman, said Tuesday that the search went on.',
      null,
    ],
    [
      'A Holm official says ⟦40⟧ sailors are missing.\n\nIt rained.\n\nAnn Lee, who is the mayor’s spokeswoman, said Tuesday that the search went on.',
      null,
    ],
    [
      'It rained. A Holm official says ⟦40⟧ sailors are missing. Ann Lee, the port director, said Tuesday it rained.',
      null,
    ],
    [
      'The ship went down at noon, a navy spokesman said on Tuesday.\n\nBo Holm, spokesman of the port, said ⟦40⟧ sailors were missing.',
      null,
    ],
    [
      'It rained.\n\nThe ship went down, a spokesman said on Tuesday.\n\nBo Holm, spokesman of the port, said ⟦40⟧ sailors were missing.',
      null,
    ],
  ])('%s', check)
})

describe('dates what is told the same briefing by the day of whoever told it first', () => {
  test.for<Row>([
    [
      'Ann Lee told a port briefing on Tuesday that the storm was over. It had rained. The navy told the same briefing that ⟦40⟧ sailors were missing.',
      '2024-10-22',
    ],
    [
      'The ship sank, a spokeswoman said on Tuesday.\n\nAnn Lee, a spokeswoman for the port, told a briefing it was old.\n\nThe navy told the same news briefing that ⟦40⟧ sailors were missing.',
      '2024-10-22',
    ],
    [
      'Ann Lee told a port briefing on Tuesday that the storm was over. The navy told a briefing that ⟦40⟧ sailors were missing.',
      null,
    ],
    [
      'Ann Lee said on Tuesday that the storm was over. The navy told the same briefing that ⟦40⟧ sailors were missing.',
      null,
    ],
    [
      'Ann Lee told a port briefing on Tuesday that the storm was over. The navy told the same paper that ⟦40⟧ sailors were missing.',
      null,
    ],
  ])('%s', check)
})

describe('dates the gist of a speech by the day of the speech', () => {
  test.for<Row>([
    [
      'Norway has lost ⟦40⟧ sailors, Ann Lee said. The sea is wide. Lee, speaking at a forum in Oslo on Tuesday, said the search went on.',
      '2024-10-22',
    ],
    [
      'Norway has lost ⟦40⟧ sailors, Ann Lee said. The sea is wide. Lee, visiting a forum in Oslo on Tuesday, said the search went on.',
      null,
    ],
    [
      'Norway has lost ⟦40⟧ sailors, Ann Lee said. The sea is wide. Holm, speaking at a forum in Oslo on Tuesday, said the search went on.',
      null,
    ],
    [
      'Norway has lost ⟦40⟧ sailors, Ann Lee said. Lee said the sea was wide. Lee, speaking at a forum in Oslo on Tuesday, said the search went on.',
      null,
    ],
  ])('%s', check)
})
