import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { boundText, isWithin, moveBox, overlaps } from '../../src/charts/box.ts'
import { boundGlyph } from '../../src/charts/glyph/glyph.ts'
import type { Box, Mark, Picture, Text } from '../../src/charts/picture/picture.ts'
import { layoutEchoes, sizeEchoes } from '../../src/charts/echoes/layout.ts'
import { placeScene, stageSizes } from '../../src/charts/stage/layout.ts'
import { viewEchoes } from '../../src/views/charts/echoes.ts'
import { viewStage } from '../../src/views/charts/stage.ts'
import { crowded, empty, everyKind, makeFacts, single, story } from './facts.ts'
import { layoutCharts, placeScenes, widths } from './pictures.ts'

const ledgers = {
  'the story': story,
  'every kind of mark': everyKind,
  crowded,
  'one statement': single,
  'no statement': empty,
}

const pictures = Object.entries(ledgers).flatMap(([ledger, facts]) => [
  ...widths.flatMap((width) =>
    Object.entries(layoutCharts(facts, width)).map(
      ([id, picture]) => [`${id} at ${String(width)}, ${ledger}`, picture] as const,
    ),
  ),
  ...Object.entries(placeScenes(facts)).map(([scene, picture]) => [`scene ${scene}, ${ledger}`, picture] as const),
])

const frameless = { x: 0, y: 0, width: 0, height: 0 }

interface Placed {
  readonly text: string
  readonly size: number
  readonly box: ReturnType<typeof boundText>
}

function listTexts({ marks, texts }: Picture): readonly Placed[] {
  const place = (text: Text, x: number, y: number): Placed => ({
    text: text.text,
    size: text.size,
    box: moveBox(boundText(text), x, y),
  })
  const shown = marks.filter(({ emphasis }) => emphasis !== 'hidden')
  return [
    ...texts.map((text) => place(text, 0, 0)),
    ...shown.flatMap((mark) => mark.texts.map((text) => place(text, mark.x, mark.y))),
  ]
}

/** Measures how far a box is from the middle of a mark, which words beside or over it are a few units away from. */
function measureGap({ x, y, width, height }: Box, mark: Mark): number {
  const across = Math.max(x - mark.x, 0, mark.x - x - width)
  const down = Math.max(y - mark.y, 0, mark.y - y - height)
  return Math.hypot(across, down)
}

describe('every chart at every width, and every scene', () => {
  test.for(pictures)('stands within its frame: %s', ([, picture]) => {
    const frame = { x: -1, y: -1, width: picture.width + 2, height: picture.height + 2 }
    const outside = [
      ...listTexts(picture)
        .filter(({ box }) => !isWithin(box, frame))
        .map(({ text }) => text),
      ...picture.marks
        .filter(({ x, y }) => !isWithin({ x, y, width: 0, height: 0 }, frame))
        .map(({ statement }) => statement),
    ]
    expect(outside).toEqual([])
  })

  test.for(pictures)('sets no words over words: %s', ([, picture]) => {
    const texts = listTexts(picture)
    const over = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => (overlaps(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
    )
    expect(over).toEqual([])
  })

  test.for(pictures.filter(([name]) => name.endsWith('the story')))(
    'sets a label nearer to its mark than to others: %s',
    ([, picture]) => {
      const marks = picture.marks.filter(({ emphasis, glyph }) => emphasis !== 'hidden' && glyph !== null)
      const astray = marks.flatMap((mark) => {
        const boxes = mark.texts.map((text) => moveBox(boundText(text), mark.x, mark.y))
        const away = (other: Mark): number => Math.min(...boxes.map((box) => measureGap(box, other)))
        return marks
          .filter((other) => other !== mark && away(other) < away(mark))
          .map(({ statement }) => `${mark.statement} / ${statement}`)
      })
      expect(astray).toEqual([])
    },
  )

  test.for(pictures.filter(([name]) => /^(scene (days|bounds|sides|as-of)|timeline|as-of|gap).*the story$/.test(name)))(
    'lets no mark touch another: %s',
    ([, picture]) => {
      const shown = picture.marks.filter(({ emphasis, glyph }) => emphasis !== 'hidden' && glyph !== null)
      const boxes = shown.map((mark) => moveBox(mark.glyph ? boundGlyph(mark.glyph) : frameless, mark.x, mark.y))
      const touching = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).flatMap((two, at) => (overlaps(one, two) ? [`${index} / ${index + 1 + at}`] : [])),
      )
      expect(touching).toEqual([])
    },
  )

  test.for(pictures)('sets no word smaller than 12: %s', ([, picture]) => {
    expect(listTexts(picture).filter(({ size }) => size < 12)).toEqual([])
  })

  test.for(pictures)('is made of finite numbers: %s', ([, picture]) => {
    expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|undefined|"(?:x|y|width|height|size)":null/)
  })

  test.for(pictures.filter(([name]) => !name.startsWith('bounds at')))(
    'draws no statement twice: %s',
    ([, picture]) => {
      const statements = picture.marks.map(({ statement }) => statement)
      expect(new Set(statements).size).toBe(statements.length)
    },
  )
})

describe('the echoes of many estimates', () => {
  const many = makeFacts(
    Array.from({ length: 140 }, (_, index) => ({
      side: (index % 5) + 1,
      days: ['2020-05-01', '2020-05-01'],
      quantity: ['exact', 1000 + index],
      sources: [`daily-${String(index % 12)}`],
    })),
  )
  const view = viewEchoes(many)

  test.for(widths)('stay within a few screens and count those left out, %i wide', (width) => {
    const { height, marks, texts } = layoutEchoes(view, sizeEchoes(view, width))
    expect(height).toBeLessThanOrEqual(2_000)
    const rest = Number(/^and (\d+) more$/.exec(texts.find(({ kind }) => kind === 'note')?.text ?? '')?.[1] ?? 0)
    expect(marks.length + rest).toBe(140)
    expect(marks.length).toBeGreaterThan(100)
  })
})

describe('the map', () => {
  const coast = (width: number): string =>
    layoutCharts(story, width)['map']?.paths.find(({ kind }) => kind === 'land')?.d ?? ''

  test('costs a page no more than 6 kB for its three widths', () => {
    const bytes = [288, 480, 720].map((width) => brotliCompressSync(coast(width)).length)
    expect(Math.min(...bytes)).toBeGreaterThan(200)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(6000)
  })

  test('stands a place that is alone in the middle of a country, not of a street', () => {
    const { paths = [] } = layoutCharts(single, 480)['map'] ?? {}
    expect(paths.filter(({ kind }) => kind === 'place').map(({ d }) => /^M([\d.]+)/.exec(d)?.[1])).toEqual(['237.5'])
    expect(paths.some(({ kind, d }) => kind === 'land' && d.length > 50)).toBe(true)
  })

  test('lets the places of the story reach from side to side and well down the frame', () => {
    for (const width of [288, 480, 720]) {
      const { paths = [], height = 1 } = layoutCharts(story, width)['map'] ?? {}
      const spots = paths
        .filter(({ kind }) => kind === 'place' || kind === 'region')
        .map(({ d }) => (d.match(/[\d.]+/g) ?? []).map(Number))
      const [across, down] = [0, 1].map((axis) => {
        const at = spots.map((spot) => spot[axis] ?? 0)
        return Math.max(...at) - Math.min(...at)
      })
      expect(Math.max((across ?? 0) / (width - 0.12 * width - 72), (down ?? 0) / (height * 0.68))).toBeGreaterThan(0.95)
      expect((down ?? 0) / height).toBeGreaterThan(0.3)
    }
  })

  test('keeps west to the left and north above', () => {
    const spots = (layoutCharts(everyKind, 480)['map']?.paths ?? [])
      .filter(({ kind }) => kind === 'place' || kind === 'region')
      .map(({ d }) => (d.match(/[\d.]+/g) ?? []).map(Number))
    const [fens, mill, quay] = spots.map(([x = 0, y = 0]) => ({ x, y }))
    expect((fens?.x ?? 0) < (mill?.x ?? 0) && (mill?.x ?? 0) < (quay?.x ?? 0)).toBe(true)
    expect((fens?.y ?? 0) > (mill?.y ?? 0)).toBe(true)
  })
})

describe('lanes too narrow for words beside their marks', () => {
  const narrow = [
    ['the chart', layoutCharts(story, 288)['measures']],
    ['the scene', placeScenes(story)['measures narrow']],
  ] as const

  test.for(narrow)('keep the words of one mark well apart from those of another: %s', ([, picture]) => {
    const labels = (picture?.marks ?? [])
      .filter(({ texts }) => texts.length > 0)
      .map((mark) => mark.texts.map((text) => moveBox(boundText(text), mark.x, mark.y)))
    expect(labels.length).toBeGreaterThan(5)
    const reach = ({ x, y, width, height }: Box): Box => ({
      x: x - 4,
      y: y - 3.5,
      width: width + 8,
      height: height + 7,
    })
    const near = labels.filter((one) =>
      labels.some((other) => other !== one && other.some((box) => one.some((mine) => overlaps(reach(mine), box)))),
    )
    expect(near).toEqual([])
  })

  test.for(narrow)('name every figure with its bound: %s', ([, picture]) => {
    const said = (picture?.marks ?? [])
      .filter(({ texts }) => texts.length > 0)
      .map(({ texts }) => texts.map(({ text }) => text).join(' '))
    for (const label of said) expect(label).toMatch(/^(about |at least |more than |up to |[>≥≤<≈])?[\d,]+/)
  })
})

describe('those who gave no number', () => {
  const wide = placeScenes(story)['denials wide']
  const words = (wide?.marks ?? []).flatMap(({ texts }) =>
    texts.length > 0 ? [texts.map(({ text }) => text).join(' ')] : [],
  )

  test('answer in words that stand in a source, large, with whose words they are', () => {
    expect(words.length).toBe(3)
    for (const said of words) {
      const [, quote = ''] = /“(.+)”/.exec(said) ?? []
      const source = story.ledger.mentions.find(({ quote: { exact } }) => exact.replace(/\s+/g, ' ') === quote)
      expect([said, source?.stance !== undefined && source.stance !== 'estimates']).toEqual([said, true])
      expect(said).toContain('in the words of')
    }
    expect(
      Math.min(
        ...(wide?.marks ?? []).flatMap(({ texts }) =>
          texts.filter(({ kind }) => kind === 'quote').map(({ size }) => size),
        ),
      ),
    ).toBeGreaterThanOrEqual(28)
  })

  test('stand in their rows with their stance alone where their words are too long, and on their lane where they are too many', () => {
    const view = viewStage(story)
    const long = view.answers.map((answer) => ({ ...answer, words: 'so it was said and said again '.repeat(40) }))
    const place = (answers: typeof long): readonly string[] =>
      placeScene('denials', { ...view, answers }, stageSizes.narrow).marks.flatMap(({ texts }) =>
        texts.map(({ text }) => text),
      )
    expect(place(long).join(' ')).toContain('neither confirms nor denies')
    expect(place(Array.from({ length: 40 }, () => long).flat())).toEqual([])
  })
})

describe('the scenes', () => {
  const scenes = Object.entries(placeScenes(story))

  test('all hold the same marks in the same order, so that a mark keeps its identity', () => {
    const orders = new Set(scenes.map(([, { marks }]) => marks.map(({ statement }) => statement).join(' ')))
    expect(orders.size).toBe(1)
  })

  test('keep an estimate where it is while it takes its bound and then its side', () => {
    const places = ['days wide', 'bounds wide', 'sides wide'].map((name) =>
      (placeScenes(story)[name]?.marks ?? []).map(({ statement, x, y }) => ({ statement, x, y })),
    )
    expect(places[1]).toEqual(places[0])
    expect(places[2]).toEqual(places[0])
  })

  test('bring forward the lines of the statements that a step names', () => {
    const statement = viewStage(story).echoes.rows.at(-1)?.statement ?? ''
    const { paths } = placeScene('echoes', viewStage(story), stageSizes.wide, [statement])
    expect(new Set(paths.filter(({ level }) => level === 0).map((path) => path.statement))).toEqual(
      new Set([statement]),
    )
  })

  test('name every estimate of the story', () => {
    const unnamed = scenes
      .filter(([name]) => /^(days|bounds|sides|echoes|measures)/.test(name))
      .flatMap(([name, { marks }]) =>
        marks
          .filter(
            ({ glyph, emphasis, texts }) => glyph?.stance === 'estimates' && emphasis === 'shown' && texts.length === 0,
          )
          .map((mark) => `${name}: ${mark.statement}`),
      )
    expect(unnamed).toEqual([])
  })
})
