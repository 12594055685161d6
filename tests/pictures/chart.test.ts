import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { charts, type ChartId } from '../../src/charts/registry.ts'
import { drawChartFile } from '../../src/pictures/chart.ts'
import { listElements, parseMarkup } from '../../src/pictures/tree.ts'
import { pictureFiles, type PictureFile } from '../../src/views/files.ts'
import { crowded, empty, everyKind, story } from '../charts/facts.ts'

const ids = Object.keys(charts) as readonly ChartId[] // the keys of the registry itself
const site = new URL('https://headcount.example')

function pick(name: string): PictureFile {
  const found = pictureFiles.find((each) => each.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

async function drawSvg(id: ChartId, facts = story, picture = pick('picture.svg')): Promise<string> {
  const drawn = await drawChartFile(id, facts, { ...picture, scale: null, site })
  return String(drawn)
}

/** Lists the words of a picture, as its outlines record them. */
function wordsOf(svg: string): readonly string[] {
  return listElements(parseMarkup(svg)).flatMap(({ attributes }) => attributes.get('aria-label') ?? [])
}

describe.for(ids)('the picture of %s', (id) => {
  test('stands alone: no font, no style sheet, no link, nothing from elsewhere', async () => {
    const svg = await drawSvg(id)
    const names = new Set(listElements(parseMarkup(svg)).map(({ name }) => name))
    expect(
      [...names].filter((name) => !['root', 'svg', 'title', 'desc', 'g', 'path', 'rect', 'circle'].includes(name)),
    ).toEqual([])
    expect(svg).not.toMatch(/class=|style=|href|url\(|var\(|font|currentcolor|NaN|undefined/i)
  })

  test('says its finding, how to read it, its source and where it stands', async () => {
    const svg = await drawSvg(id)
    const { text } = charts[id](story)
    const words = wordsOf(svg).join(' ')
    for (const part of [text.title, text.still ?? text.description, text.source, `headcount.example/chart/${id}/`])
      expect(words).toContain(part)
    expect(svg).toContain('<title id="title">')
    expect(svg).toContain('<desc id="desc">')
  })
})

test.for(['timeline', 'map'] as const)('a PNG of %s keeps the colour of its smallest mark', async (id) => {
  for (const name of ['picture.png', 'picture-dark.png']) {
    const png = await drawChartFile(id, story, { ...pick(name), site })
    expect(await listLost(await drawSvg(id, story, pick(name)), png as Buffer)).toEqual([])
  }
})

/** Lists the colours of a drawing that its PNG no longer has, or only nearly. */
async function listLost(svg: string, png: Buffer): Promise<readonly string[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = new Set<number>()
  for (let at = 0; at < data.length; at += info.channels) pixels.add(data.readUIntBE(at, 3))
  const filled = listElements(parseMarkup(svg)).flatMap(({ attributes }) => attributes.get('fill') ?? [])
  return [...new Set(filled.filter((each) => each.startsWith('#')))].filter((colour) => {
    const sought = Number.parseInt(colour.slice(1), 16)
    const parts = [16, 8, 0].map((shift) => (sought >> shift) & 255)
    return ![...pixels].some((pixel) =>
      parts.every((part, index) => Math.abs(((pixel >> (16 - 8 * index)) & 255) - part) <= 4),
    )
  })
}

test.for([
  ['every kind of mark', everyKind],
  ['a crowd', crowded],
  ['nothing at all', empty],
] as const)('a chart of %s is drawn in every shape', async ([, facts]) => {
  for (const id of ids)
    for (const name of ['picture.svg', 'card.png'])
      expect(await drawSvg(id, facts, pick(name))).toMatch(/^<svg [^>]+>[\s\S]+<\/svg>\n$/)
})

test('without an address of the site none stands in a picture', async () => {
  const svg = String(await drawChartFile('timeline', story, { ...pick('picture.svg'), site: undefined }))
  expect(wordsOf(svg).join(' ')).toContain(`${story.topic.title}`)
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/\/chart\/|http/)
})
