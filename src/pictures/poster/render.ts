import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { escape, paint, write, type Palette } from '../paint.ts'
import { listElements, parseMarkup, type Element } from '../tree.ts'
import type { Drawing } from './chart.ts'
import { Poster as Drawn } from './Poster.tsx'
import type { Poster } from './poster.ts'

/** Reads a chart's drawings, one for each width of column, out of what React makes of it. */
export function readDrawings(drawing: ReactElement): readonly Drawing[] {
  const pictures = listElements(parseMarkup(renderToStaticMarkup(drawing))).filter(({ name }) => name === 'svg')
  return pictures.map((svg) => {
    const [, , width = 0, height = 0] = (svg.attributes.get('viewBox') ?? '').split(' ').map(Number)
    return {
      svg,
      width,
      height,
      words: listElements(svg)
        .map(({ text }) => text)
        .join(' '),
    }
  })
}

/** Renders a poster as an SVG that stands alone: no style sheet, no font, its own title and description. */
export function renderPoster(poster: Poster, palette: Palette): string {
  const { width, height, title, description, drawings } = poster
  const own = parseMarkup(renderToStaticMarkup(createElement(Drawn, { poster })))
  const attributes = write([
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', String(width)],
    ['height', String(height)],
    ['viewBox', `0 0 ${width} ${height}`],
    ['role', 'img'],
    ['aria-labelledby', 'title desc'],
  ])
  const charts = drawings.map(
    ({ x, y, scale, svg }) => `<g transform="translate(${x} ${y}) scale(${scale})">${paint(svg, palette)}</g>`,
  )
  const words = `<title id="title">${escape(title)}</title><desc id="desc">${escape(description)}</desc>`
  return `<svg${attributes}>${words}${paint(findSvg(own), palette)}${charts.join('')}</svg>\n`
}

function findSvg(root: Element): Element {
  const svg = listElements(root).find(({ name }) => name === 'svg')
  if (!svg) throw new Error('Cannot paint a poster without its drawing')
  return svg
}
