import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { Picture } from '../../src/charts/picture/Picture.tsx'
import { everyKind } from './facts.ts'
import { layoutCharts, placeScenes, widths } from './pictures.ts'

const pictures = [
  ...widths.flatMap((width) =>
    Object.entries(layoutCharts(everyKind, width)).map(([id, picture]) => [`${id}-${String(width)}`, picture] as const),
  ),
  ...Object.entries(placeScenes(everyKind)).map(
    ([name, picture]) => [`scene-${name.replace(' ', '-')}`, picture] as const,
  ),
]

describe('every chart at four widths, and every scene', () => {
  test.for(pictures)('is drawn as it was: %s', async ([name, picture]) => {
    const svg = renderToStaticMarkup(createElement(Picture, { picture, label: name, variant: 'wide' }))
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`)
  })

  test.for(pictures)('carries no colour, style or script of its own: %s', ([name, picture]) => {
    const svg = renderToStaticMarkup(createElement(Picture, { picture, label: name, variant: 'wide' }))
    expect(svg).not.toMatch(/style=|fill=|stroke="|#[0-9a-f]{3,6}|<script| on[a-z]+=/)
  })
})
