import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { Responsive, widths } from '../../../src/charts/picture/Responsive.tsx'

test('a chart is laid out once for each width, and by each drawing for itself, so that a browser can pause between two', () => {
  const layout = vi.fn((width: number) => ({ width, height: 100, paths: [], marks: [], texts: [] }))
  const chart = { label: 'a chart', layout }
  Responsive(chart)
  expect(layout).not.toHaveBeenCalled()
  expect(renderToStaticMarkup(createElement(Responsive, chart)).match(/<svg/g)).toHaveLength(3)
  expect(layout.mock.calls).toEqual(Object.values(widths).map((width) => [width]))
})
