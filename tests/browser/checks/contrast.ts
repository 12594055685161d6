import type { Page } from 'playwright-core'
import { lendEyes } from './eyes.ts'

/**
 * What a reader does not need to see to understand a picture: the grid, the outline of coasts, dots not filled yet, and marks that a
 * scene has put back behind those it is about.
 */
const background =
  '.line-grid, .line-rule, .line-blank, .line-fade, .line-land, .line-coast, .mark-faint *, .mark-open .glyph *'

/** Find words under 4.5 : 1 (large ones under 3 : 1) against what is behind them, inside pictures and out. */
export async function findFaintText(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  return page.evaluate(() => {
    const faint: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || (node.textContent ?? '').trim() === '' || !eyes.seen(element)) continue
      if (element.closest('title, [aria-disabled="true"]')) continue
      const { fontSize, fontWeight } = getComputedStyle(element)
      const size = parseFloat(fontSize) * (element.closest('text')?.getScreenCTM()?.a ?? 1)
      const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5
      const ratio = eyes.contrast(...eyes.paint(element, element.closest('svg') ? 'fill' : 'color'))
      if (ratio < least) faint.push(`${ratio.toFixed(2)} : 1: ${eyes.name(element)}`)
    }
    return faint
  })
}

/** Find marks and lines that carry meaning under 3 : 1 against what is behind them. */
export async function findFaintMarks(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  return page.evaluate((spared) => {
    const faint: string[] = []
    for (const shape of document.querySelectorAll('svg :is(path, circle, rect, line, polygon)')) {
      if (!eyes.seen(shape) || shape.matches(`${spared}, .mark-target`) || shape.closest('defs, clipPath')) continue
      const style = getComputedStyle(shape)
      const paints = (['fill', 'stroke'] as const).filter((each) => style[each] !== 'none')
      const ratios = paints.map((each) => eyes.contrast(...eyes.paint(shape, each)))
      if (ratios.length > 0 && Math.max(...ratios) < 3)
        faint.push(`${Math.max(...ratios).toFixed(2)} : 1: ${shape.getAttribute('class')} in ${eyes.name(shape)}`)
    }
    return [...new Set(faint)]
  }, background)
}
