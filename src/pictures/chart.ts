import { charts, listCharts, type ChartId } from '../charts/registry.ts'
import { absoluteAddress, chartPath } from '../views/address.ts'
import type { Facts } from '../views/charts/row.ts'
import type { PictureFile } from '../views/files.ts'
import { once } from '../views/once.ts'
import { loadPalette } from './palette.ts'
import { drawPng } from './png.ts'
import { layoutCard, layoutPlate, type ChartSubject, type Drawing } from './poster/chart.ts'
import type { Poster } from './poster/poster.ts'
import { readDrawings, renderPoster } from './poster/render.ts'
import type { Type } from './type.ts'

/** Draws a chart as one of its files: SVG as text, PNG as bytes. The site's address, where it is known, stands in the picture. */
export async function drawChartFile(
  id: ChartId,
  facts: Facts,
  { shape, scheme, scale, site }: PictureFile & { readonly site: URL | undefined },
): Promise<string | Buffer> {
  const subject = describeChart(id, facts, site)
  const { text, credit, drawings } = subject
  const palette = await loadPalette(
    `${JSON.stringify(text)}${credit}${drawings.map(({ words }) => words).join('')}`,
    scheme,
  )
  const svg = renderPoster(layoutShape(shape, subject, palette.type), palette)
  return scale === null ? svg : drawPng(svg, scale)
}

const sizes = { card: { width: 1200, height: 675 }, share: { width: 1200, height: 630 } }

function layoutShape(shape: PictureFile['shape'], subject: ChartSubject, type: Type): Poster {
  return shape === 'plate' ? layoutPlate(subject, type) : layoutCard(subject, sizes[shape], type)
}

function describeChart(id: ChartId, facts: Facts, site: URL | undefined): ChartSubject {
  const { text, drawings } = drawOnce(facts)(id)
  return { text, drawings, credit: creditPage(facts.topic.title, site, chartPath(id)) }
}

/** Gives of every chart its drawing for the narrowest column. */
export function listNarrowDrawings(facts: Facts): readonly Drawing[] {
  return listCharts(facts).flatMap((id) =>
    drawOnce(facts)(id)
      .drawings.toSorted((a, b) => a.width - b.width)
      .slice(0, 1),
  )
}

/** Says whose picture it is, and where its page stands where that is known. */
export function creditPage(title: string, site: URL | undefined, path: string): string {
  const address = absoluteAddress(site, path)?.replace(/^https?:\/\/([^/]+)\/?$|^https?:\/\//, '$1')
  return address === undefined ? title : `${title} ${address}`
}

const drawOnce = once((facts: Facts) => {
  const drawn = new Map<ChartId, Pick<ChartSubject, 'text' | 'drawings'>>()
  return (id: ChartId) => {
    const found = drawn.get(id)
    if (found) return found
    const { text, drawing } = charts[id](facts)
    const { title, source, description, still = description } = text
    const subject = { text: { title, source, description: still }, drawings: readDrawings(drawing) }
    drawn.set(id, subject)
    return subject
  }
})
