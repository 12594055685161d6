import { describe, expect, test } from 'vitest'
import { citeStatement, escapeWikitext } from '../../src/views/citation.ts'
import { listStatementPages } from '../../src/views/statement.ts'
import type { Mention } from '../../src/schema/ledger.ts'
import { facts, mention, source, statement } from './facts.ts'

const address = 'https://harbour.example/statement/crowd/'

type Said = Partial<Pick<Mention, 'stance' | 'quantity' | 'hedge' | 'saidOn'>>

function cite(
  said: Said,
  outlets = ['Early Post', 'Late Post'],
  speaker: string | null = 'harbour-master',
): readonly string[] {
  const { hedge = null, ...shared } = said
  const mentions = outlets.map((_, index) => mention(`m-${index}`, { ...shared, hedge, source: `s-${index}` }))
  const story = facts({
    sources: outlets.map((outlet, index) => source(`s-${index}`, `2020-05-0${index + 5}`, { outlet })),
    mentions,
    statements: [statement('crowd', { ...shared, speaker, mentions: mentions.map(({ id }) => id) })],
  })
  const [page] = listStatementPages(story)
  if (!page) throw new Error('no page')
  return citeStatement(story, page, address).map(({ text }) => text)
}

describe('a statement is cited', () => {
  test('in a sentence that says who, what, when, by which sources, and where the words are', () => {
    expect(cite({})[0]).toBe(
      'The harbour master gave a figure of about 300 people on 4 May 2020, as told by Early Post (published on 5 May 2020) and ' +
        `Late Post (published on 6 May 2020). The exact words stand in “How many people came to the harbour?”, ${address}`,
    )
  })

  test('in a list of references, as APA sets them', () => {
    expect(cite({})[1]).toBe(
      'The harbour master. (2020, May 4). About 300 people [Statement, as told by Early Post and Late Post]. ' +
        `How many people came to the harbour? ${address}`,
    )
  })

  test('on Wikipedia, with the words of the first report', () => {
    expect(cite({})[2]).toBe(
      `{{cite web |url=${address} |title=The harbour master on 4 May 2020: about 300 people |website=How many? |quote=some 300 people gathered}}`,
    )
  })

  test.for<[string, Said, string]>([
    ['a denial as one', { stance: 'denies', quantity: null }, 'The harbour master answered with a denial on 4 May'],
    [
      'a refusal as one',
      { stance: 'declines', quantity: null },
      'The harbour master neither confirmed nor denied it on',
    ],
    ['a hedge with the figure', { hedge: 'possibly' }, 'about 300 people on 4 May 2020, hedged “possibly”, as told'],
  ])('with %s', ([, said, words]) => {
    expect(cite(said)[0]).toContain(words)
  })

  test('with nobody in the speaker’s place where nobody is named', () => {
    expect(cite({}, ['Early Post'], null)[1]).toMatch(/^A speaker whom nobody names\. /)
  })

  test.for<[string, string | null, string | null, string]>([
    ['no day', null, null, '(n.d.)'],
    ['a last day alone', null, '2020-05-04', '(n.d., on or before 2020, May 4)'],
    ['a span', '2020-04-30', '2020-05-04', '(2020, April 30 – 2020, May 4)'],
  ])('with %s as it is known', ([, earliest, latest, words]) => {
    expect(cite({ saidOn: { ...statement('x').saidOn, earliest, latest } })[1]).toContain(words)
  })

  test('with semicolons between outlets whose names hold commas', () => {
    expect(cite({}, ['Early Post, a copy', 'unknown'])[1]).toContain(
      'as told by Early Post, a copy; an unknown outlet]',
    )
  })
})

test.for([
  ['a | b', 'a &#124; b'],
  ['{{delete}}', '&#123;&#123;delete&#125;&#125;'],
  ['[[File:x]] ~~~~', '&#91;&#91;File:x&#93;&#93; &#126;&#126;&#126;&#126;'],
  ['</ref><script>', '&#60;/ref&#62;&#60;script&#62;'],
  [`''bold'' but don't`, "&#39;&#39;bold&#39;&#39; but don't"],
  ['see https://x.example', 'see https:&#47;&#47;x.example'],
  ['__NOTOC__', '&#95;&#95;NOTOC&#95;&#95;'],
  ['two\n lines', 'two lines'],
  ['Smith &amp; Sons', 'Smith &#38;amp; Sons'],
] as const)('words that are signs of wikitext stay words: %s', ([text, escaped]) => {
  expect(escapeWikitext(text)).toBe(escaped)
})
