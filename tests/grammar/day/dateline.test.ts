import { describe, expect, test } from 'vitest'
import { reckon } from '../../../scripts/witness/day.ts'
import { resolveMarked } from '../reading.ts'

const said = '⟦40⟧ sailors are missing, police said.'

type Row = readonly [text: string, published: string | readonly [string, string] | null, day: string]

describe('a dateline gives the day of what nothing else dates', () => {
  test.for<Row>([
    [`PORT ELLEN, May 5, 2019 (Agency) — ${said}`, null, '2019-05-05'],
    [`PORT ELLEN, May 5, 2019 -- ${said}`, null, '2019-05-05'],
    [`ST. OLAV, Norway, 5 May 2019 (Agency) - ${said}`, null, '2019-05-05'],
    [`BERGEN, May 5 (Agency) — ${said}`, '2019-05-05', '2019-05-05'],
    [`BERGEN, May 5 /Agency/ -- ${said}`, '2019-05-06', '2019-05-05'],
    [`BERGEN, May 5 (Agency) — ${said}`, ['2019-05-01', '2019-05-31'], '2019-05-05'],
    [`BERGEN, May 5. /Agency/. ${said}`, '2019-05-06', '2019-05-05'],
    [`BERGEN, May 5 A storm came. ${said}`, '2019-05-05', '2019-05-05'],
    [`PORT ELLEN, May 5 Forty boats left. ${said}`, '2019-05-05', '2019-05-05'],
    [`Storm at sea\n\nBERGEN, May 5 (Agency) — It rained.\n\n${said}`, '2019-05-05', '2019-05-05'],
  ])('%s', ([text, published, day]) => {
    const [first] = resolveMarked(text, published)
    expect(first?.saidOn).toMatchObject({ earliest: day, latest: day, rule: 'dateline of the article' })
    const span = typeof published === 'string' ? ([published, published] as const) : published
    const known = span && { earliest: span[0], latest: span[1] }
    expect(reckon('dateline of the article', first?.saidOn.expression ?? null, known)).toEqual({ earliest: day, latest: day }) // prettier-ignore
  })
})

describe('a dateline gives no day', () => {
  test.for<readonly [text: string, published: string | null]>([
    [`BERGEN, May 5. A storm came. ${said}`, '2019-05-06'],
    [`BERGEN, May 5. /It rained. ${said}`, '2019-05-06'],
    [`BERGEN, May 5 (Agency) — ${said}`, null], // of which year
    [`BERGEN, May 5, 2019 (Agency) — ${said}`, '2024-10-25'], // the head of another page
    ['BERGEN, May 5, 2019 (Agency) — ⟦40⟧ sailors are missing.', null], // nobody said so
    [`On May 5, 2019 it rained. ${said}`, null],
    [`BERGEN, May 5 was a calm day. ${said}`, '2019-05-05'],
    [`Bergen, May 5 A storm came. ${said}`, '2019-05-05'],
    [`BERGEN, which burnt on May 5, 2019 — ${said}`, null],
    [`BERGEN, a port rebuilt by May 5, 2019 — ${said}`, null],
    [`BERGEN, May 5, 2019 was a calm day — ${said}`, null],
    [`BERGEN, May 5, 2019. Rain fell - ${said}`, null],
    [`Ferry lost, May 5, 2019 — ${said}`, null],
    [`Updated, May 5, 2019 — ${said}`, null],
    ['BERGEN, May 5, 2019 (Agency) — ⟦40⟧ sailors are missing, police had said earlier.', null],
    ['BERGEN, May 5, 2019 (Agency) — Police believe ⟦40⟧ sailors are missing.', null],
  ])('%s', ([text, published]) => {
    expect(resolveMarked(text, published)[0]?.saidOn.rule).not.toBe('dateline of the article')
  })

  test('to words that have one of their own', () => {
    const [first] = resolveMarked('BERGEN, May 5, 2019 (Agency) — ⟦40⟧ sailors are missing, police said on May 4, 2019.', null) // prettier-ignore
    expect(first?.saidOn).toMatchObject({ earliest: '2019-05-04', rule: 'day stated in full' })
  })
})

describe('a day beside a piece of saying', () => {
  test.for([
    ['⟦40⟧ sailors may be lost, according to a Radio Norge report Thursday.', '2019-05-02'],
    ['The navy published and quickly deleted an article on May 3 saying that ⟦40⟧ sailors were lost.', '2019-05-03'],
    ['The navy released new casualty figures on May 3, saying ⟦40⟧ sailors were lost.', '2019-05-03'],
    ['- On May 3, the navy announced that ⟦40⟧ sailors were lost.', '2019-05-03'],
    // the day of an event, or of nobody’s saying
    [
      'Ann Olsen said on May 3 that a boat was lost. “We lost ⟦40⟧ sailors,” Mrs Olsen said in her speech.',
      '2019-05-03',
    ],
    ['Ann Olsen said on May 3 that a boat was lost. “We lost ⟦40⟧ sailors,” Mr Berg said in his speech.', null],
    ['Ann Olsen said on May 3 that a boat was lost. “We lost ⟦40⟧ sailors,” Mrs Olsen had said earlier.', null],
    ['Bo Olsen said on Monday that it was calm.\n\nOld Olsen said ⟦40⟧ sailors were lost.', null],
    ['Bo Olsen said on Monday that it was calm.\n\nQueen Olsen said ⟦40⟧ sailors were lost.', null],
    ['- Lost on May 3: the navy announced that ⟦40⟧ sailors had sailed.', null],
    ['- The storm - on May 3 it was - took ⟦40⟧ sailors, the navy announced.', null],
    ['The navy said a boat that sank on May 3 had carried ⟦40⟧ sailors.', null],
    ['According to the navy, the storm of May 3 took ⟦40⟧ sailors.', null],
    ['The navy said its divers on Thursday had found ⟦40⟧ sailors.', null],
    ['Olsen will tell the council on May 9 that ⟦40⟧ sailors were lost.', null],
    ['Police said the number of sailors aboard was ⟦40⟧ on Saturday.', null],
    ['Police said the number of boats that carried ⟦40⟧ sailors on Saturday was known.', null],
    ['In a town cut off on May 3, without light, heat, water, food, the navy said ⟦40⟧ sailors drowned.', null],
    ['In a port hit on Thursday, without cranes, tugs, fuel, light, police said ⟦40⟧ sailors drowned.', null],
    ['The navy found records of a voyage on May 3 with ⟦40⟧ sailors aboard.', null],
  ])('dates what it says, and nothing else does: %s', ([text, day]) => {
    expect(resolveMarked(text as string, '2019-05-05')[0]?.saidOn.earliest ?? null).toBe(day)
  })
})

describe('a day goes with the one who named it', () => {
  test.for([
    ['Kari Olsen said on Thursday the port was shut. Olsen said ⟦40⟧ sailors were missing.', '2019-05-02'],
    ['Kari Olsen said on Thursday the port was shut.\n\nColonel Bo Hagen came. Hagen said ⟦40⟧ sailors were missing.', null],
    ['Mayor Kari Berg said on Thursday the port was shut.\n\nCaptain Bo Vang came. Vang said ⟦40⟧ sailors were missing.', null],
    ['Ann Van Dam said on Thursday the port was shut. Van Dam said ⟦40⟧ sailors were missing.', '2019-05-02'],
    ['Ann Van Dam said on Thursday the port was shut. Old Dam said ⟦40⟧ sailors were missing.', null],
    ['Ann Van Dam said on Thursday the port was shut. Bo Dam said ⟦40⟧ sailors were missing.', null],
    ['The navy said on Thursday the port was shut. The police said ⟦40⟧ sailors were missing.', null],
    ['The navy said on Thursday the port was shut.\n\nThe ministry said ⟦40⟧ sailors were missing.', null],
  ])('%s', ([text, day]) => {
    expect(resolveMarked(text as string, '2019-05-05')[0]?.saidOn.earliest ?? null).toBe(day)
  }) // prettier-ignore
})
