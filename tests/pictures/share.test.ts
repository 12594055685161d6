import { describe, expect, test } from 'vitest'
import { charts, listCharts } from '../../src/charts/registry.ts'
import { listNarrowDrawings } from '../../src/pictures/chart.ts'
import { listMissing, measureLine } from '../../src/pictures/outline.ts'
import { layoutCard, layoutPlate } from '../../src/pictures/poster/chart.ts'
import type { Poster } from '../../src/pictures/poster/poster.ts'
import { setQuote } from '../../src/pictures/poster/quote.ts'
import { readDrawings } from '../../src/pictures/poster/render.ts'
import { layoutStatement } from '../../src/pictures/poster/statement.ts'
import { layoutPage } from '../../src/pictures/poster/page.ts'
import { layoutPlain, layoutStory } from '../../src/pictures/poster/story.ts'
import { drawStatementShare } from '../../src/pictures/share.ts'
import { listElements, type Element } from '../../src/pictures/tree.ts'
import { loadType } from '../../src/pictures/type.ts'
import type { Facts } from '../../src/views/charts/row.ts'
import { listRows } from '../../src/views/charts/row.ts'
import {
  shareChanges,
  shareCharts,
  shareData,
  shareLedger,
  shareMethod,
  shareSource,
  type PageShare,
} from '../../src/views/pages.ts'
import { listStatementShares, sharePlain, shareStory, type StatementShare } from '../../src/views/share.ts'
import { formatCount } from '../../src/views/words.ts'
import { crowded, empty, everyKind, makeFacts, story } from '../charts/facts.ts'

const type = await loadType(JSON.stringify(story))
const credit = 'How many? headcount.example/statement/somebody-2024-10-24/'

/** The same story with all that is said in it much longer than anybody foresaw. */
const wordy: Facts = {
  ...everyKind,
  topic: { ...everyKind.topic, question: `${everyKind.topic.question} `.repeat(6).trim() },
  speakers: everyKind.speakers.map((each) => ({
    ...each,
    name: `The standing committee of the ${each.name} `.repeat(4),
  })),
  ledger: {
    ...everyKind.ledger,
    mentions: everyKind.ledger.mentions.map((mention) => ({
      ...mention,
      quote: { ...mention.quote, exact: 'so many people as nobody had ever seen there before '.repeat(20) },
    })),
    statements: everyKind.ledger.statements.map((each) => ({ ...each, unit: 'members of the local fire brigade' })),
  },
}
const huge = makeFacts([{ side: 1, days: ['2020-05-01', '2020-05-01'], quantity: ['range', 1_234_567, 98_765_432] }])

function postersOf(facts: Facts): readonly (readonly [string, Poster])[] {
  return [
    ['the story', layoutStory(shareStory(facts, listRows(facts)), credit, type)],
    ['other pages', layoutPlain(sharePlain(facts), credit, type)],
    ...listPages(facts).map(
      (share) => [share.page, layoutPage(share, credit, listNarrowDrawings(facts), type)] as const,
    ),
    ...listStatementShares(facts).map((share) => [share.brief.id, layoutStatement(share, credit, type)] as const),
    ...Object.entries(charts).flatMap(([id, chart]): (readonly [string, Poster])[] => {
      const { text, drawing } = chart(facts)
      const subject = { text, credit, drawings: readDrawings(drawing) }
      const card = layoutCard(subject, { width: 1200, height: 630 }, type)
      return [
        [`chart ${id}`, layoutPlate(subject, type)],
        [`card ${id}`, card],
      ]
    }),
  ]
}

function listPages(facts: Facts): readonly PageShare[] {
  const files = [
    { name: 'ledger.json' },
    ...['statements', 'mentions'].map((name) => ({ name: `${name}.csv`, rows: 7 })),
  ]
  const edition = { id: '2024-11-01-0123abcd', heading: 'Edition of 1 November 2024', summary: '2 added, 1 withdrawn.' }
  return [
    shareCharts(facts, 8),
    shareLedger(facts),
    shareMethod(facts.ledger.numerals),
    shareData(files),
    shareData(files, { id: edition.id, name: edition.heading }),
    shareChanges([]),
    shareChanges(Array.from({ length: 20 }, () => edition)),
    ...facts.ledger.sources.flatMap(({ id }) => shareSource(facts, id) ?? []),
  ]
}

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxesOf({ words }: Poster): readonly Box[] {
  return words.map(({ text, x, y, size, cut, anchor }) => {
    const width = measureLine(type[cut], text, size)
    const left = anchor === 'end' ? x - width : x
    return { text, left, right: left + width, top: y - size * 0.68, bottom: y + size * 0.12 }
  })
}

describe.for([
  ['the story itself', story],
  ['every kind of mark', everyKind],
  ['a crowd', crowded],
  ['nothing', empty],
  ['very long words', wordy],
  ['a very long number', huge],
] as const)('the pictures of %s', ([, facts]) => {
  const posters = postersOf(facts)

  test('hold all their words, each clear of the others', () => {
    for (const [name, poster] of posters) {
      const boxes = boxesOf(poster)
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < 20 || right > poster.width - 20 || top < 20 || bottom > poster.height - 12,
      )
      expect([name, outside.map(({ text }) => text)]).toEqual([name, []])
      const over = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
          .map((two) => `${one.text} / ${two.text}`),
      )
      expect([name, over]).toEqual([name, []])
    }
  })

  test('hold the whole chart', () => {
    for (const [name, { width, height, drawings }] of posters)
      for (const drawing of drawings) {
        const [, , wide = 0, high = 0] = (drawing.svg.attributes.get('viewBox') ?? '').split(' ').map(Number)
        expect(drawing.x + wide * drawing.scale, name).toBeLessThanOrEqual(width - 20)
        expect(drawing.y + high * drawing.scale, name).toBeLessThanOrEqual(height - 20)
      }
  })
})

test('every character of the story’s pictures, in the chart or beside it, has an outline', () => {
  for (const [, { words, drawings }] of postersOf(story)) {
    for (const { text, cut } of words) expect([text, listMissing(type[cut], text)]).toEqual([text, []])
    const drawn = drawings.map(({ svg }) => readWords(svg)).join('')
    expect(listMissing(type['sans-400'], drawn)).toEqual([])
  }
})

function readWords(svg: Element): string {
  return listElements(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
    .join('')
}

describe.for(listStatementShares(story).map((share) => [share.brief.id, share] as const))(
  'the picture of %s',
  ([id, share]) => {
    const statement = story.ledger.statements.find((each) => each.id === id)
    const texts = layoutStatement(share, credit, type).words.map(({ text }) => text)

    test('shows the ledger’s own number, who said it and when', () => {
      const { low = null, high = null } = statement?.quantity ?? {}
      const said = [low, high].flatMap((each) => (each === null ? [] : [formatCount(each)]))
      expect(said.every((figure) => texts.includes(figure))).toBe(true)
      expect(texts.join(' ')).toContain(share.brief.who.name)
      expect(texts.join(' ').toLowerCase()).toContain(share.brief.when.toLowerCase())
    })

    test('quotes words that stand together in the source, the number among them', () => {
      const quoted = /“([^”].*)”$/.exec(quoteOf(share))?.[1] ?? ''
      const parts = quoted.replace(/^… /, '').replace(/ …$/, '')
      const plain = (words: string): string => words.replace(/\s+/g, ' ').replaceAll(/["“”‘’]/g, "'") // marks inside marks turn
      expect(parts.length).toBeGreaterThan(5)
      expect(plain(share.quote.text)).toContain(plain(parts))
      expect(parts).toContain(share.quote.text.slice(share.quote.start, share.quote.end))
    })
  },
)

describe('the pictures of the pages', () => {
  const pages = listPages(story)
  const find = (page: string): PageShare => pages.find((each) => each.page === page) ?? shareChanges([])
  const textsOf = (page: string): string =>
    layoutPage(find(page), credit, listNarrowDrawings(story), type)
      .words.map(({ text }) => text)
      .join(' ')

  test('show every statement of the ledger with its own mark, and say the same aloud', () => {
    const share = find('/ledger/')
    const { glyphs } = layoutPage(share, credit, [], type)
    expect(glyphs).toHaveLength(story.ledger.statements.length)
    for (const { quantity } of story.ledger.statements) {
      const figure = formatCount(quantity?.high ?? quantity?.low ?? 0)
      if (quantity) expect([textsOf('/ledger/'), share.image.alt].every((each) => each.includes(figure))).toBe(true)
    }
  })

  test('show of a source what it tells, and nothing that only others tell', () => {
    for (const source of story.ledger.sources) {
      const own = new Set(
        story.ledger.mentions.filter((each) => each.source === source.id).map((each) => each.statement),
      )
      const { glyphs } = layoutPage(find(`/source/${source.id}/`), credit, [], type)
      expect([source.id, glyphs.length]).toEqual([source.id, own.size])
    }
  })

  test('mark of all numerals those that a mention uses, and no other', () => {
    const { words, bars } = layoutPage(find('/method/'), credit, [], type)
    const used = story.ledger.numerals.filter(({ role }) => role.startsWith('mention:')).map(({ text }) => text)
    expect(bars).toHaveLength(used.length)
    expect(words.filter(({ cut, x }) => cut === 'serif-600' && x > 500).map(({ text }) => text)).toEqual(used)
    for (const { text } of story.ledger.numerals) expect(textsOf('/method/')).toContain(text.replace(/\s+/g, ' '))
  })

  test('hang every chart on the wall, whole and without the words that nobody could read there', () => {
    const { drawings } = layoutPage(find('/charts/'), credit, listNarrowDrawings(story), type)
    expect(drawings).toHaveLength(listCharts(story).length)
    expect(drawings.map(({ svg }) => readWords(svg)).join('')).toBe('')
  })

  test('say how many lines they leave out', () => {
    const alike = Array.from({ length: 30 }, (_, index) => ({ name: `${String(index)}.csv`, rows: 1 }))
    expect(shareData(alike).image.alt).toContain('and 17 more')
  })
})

/** Gives the words of the picture from the first quotation mark of its quote on. */
function quoteOf(share: StatementShare): string {
  const { words } = layoutStatement(share, credit, type)
  return words
    .filter(({ cut }) => cut === 'serif-400')
    .map(({ text }) => text)
    .join(' ')
}

test('a quote too long for its room keeps its number and says where it goes on', () => {
  const text = `${'before '.repeat(60)}some 7,000 people ${'after '.repeat(60)}`.trim()
  const start = text.indexOf('7,000')
  const room = { cut: 'serif-400', sizes: [24], leading: 1.3, width: 600, height: 70 } as const
  const { lines } = setQuote(type, { text, start, end: start + 5 }, room)
  expect(lines.length).toBe(2)
  expect(lines.join(' ')).toMatch(/^“… before .*7,000 people after .* …”$/)
})

test('double marks inside the quoted words turn to single ones', () => {
  const text = '“Nobody,” he said (“some 7,000 people” at most), "ever" came'
  const start = text.indexOf('7,000')
  const room = { cut: 'serif-400', sizes: [24], leading: 1.3, width: 2000, height: 70 } as const
  const { lines } = setQuote(type, { text, start, end: start + 5 }, room)
  expect(lines.join(' ')).toBe('“‘Nobody,’ he said (‘some 7,000 people’ at most), ‘ever’ came”')
})

test('a share image says aloud what it shows', async () => {
  const [share] = listStatementShares(story)
  const svg = share ? await drawStatementShare(share, { facts: story, site: undefined }) : ''
  expect(svg).toContain(`<title id="title">${share?.brief.who.name ?? ''}`)
  expect(svg).not.toMatch(/class=|font|https?:(?!\/\/www\.w3\.org)/)
})
