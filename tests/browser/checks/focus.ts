import type { Page } from 'playwright-core'
import { wake } from '../wake.ts'
import { lendEyes } from './eyes.ts'

/**
 * Walk the focus through a page with Tab and back with Shift+Tab, and find each stop that is hidden, unmarked, marked by an
 * outline under 4.5 : 1, out of order or never left.
 */
export async function walkFocus(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  await wake(page)
  const stops = await numberStops(page)
  await page.evaluate(() => {
    scrollTo(0, 0)
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  const complaints: string[] = []
  for (const key of ['Tab', 'Shift+Tab']) {
    const seen: number[] = []
    for (let press = 0; press < stops; press += 1) {
      await page.keyboard.press(key)
      const { stop, fault } = await page.evaluate(judgeStop)
      seen.push(stop)
      if (fault !== '') complaints.push(`${key}: ${fault}`)
    }
    const wanted = Array.from({ length: stops }, (_, index) => (key === 'Tab' ? index : stops - 1 - index))
    if (seen.join() !== wanted.join()) complaints.push(`${key}: went ${seen.join(' ')}, expected ${wanted.join(' ')}`)
    await page.keyboard.press(key) // leaves the page at its end, so that the way back begins with the last stop
  }
  return complaints
}

/** Number what the keyboard can reach, in the order of the document, and count it; a group of radio buttons is one stop. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const reach = 'a[href], button, input, select, textarea, summary, [tabindex]'
    const all = [...document.querySelectorAll<HTMLElement>(reach)].filter(
      (each) =>
        each.tabIndex >= 0 && !each.hasAttribute('disabled') && each.checkVisibility({ visibilityProperty: true }),
    )
    const groupOf = (each: HTMLElement): unknown => (each.matches('[type="radio"]') ? each.getAttribute('name') : each)
    const stops = [...Map.groupBy(all, groupOf).values()]
    for (const [index, group] of stops.entries())
      for (const each of group) each.setAttribute('data-stop', String(index))
    return stops.length
  })
}

function judgeStop(): { stop: number; fault: string } {
  const focused = document.activeElement
  const stop = Number(focused?.getAttribute('data-stop') ?? NaN)
  if (!focused || focused === document.body) return { stop, fault: 'the focus is nowhere' }
  const box = focused.getClientRects()[0]
  if (!box) return { stop, fault: `nothing to see: ${eyes.name(focused)}` }
  const middle = (from: number, to: number, end: number): number => (Math.max(from, 0) + Math.min(to, end)) / 2
  const hit = document.elementFromPoint(
    middle(box.left, box.right, innerWidth),
    middle(box.top, box.bottom, innerHeight),
  )
  if (!hit || !(focused.contains(hit) || hit.contains(focused)))
    return { stop, fault: `hidden: ${eyes.name(focused)}${hit ? ` under ${eyes.name(hit)}` : ''}` }
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : []
  const bearer = [...labels, focused].find((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  if (!bearer) return { stop, fault: `unmarked: ${eyes.name(focused)}` }
  const contrast = eyes.outline(bearer)
  return { stop, fault: contrast < 4.5 ? `${contrast.toFixed(2)} : 1 of the outline: ${eyes.name(focused)}` : '' }
}

/** Go through the marks of every picture with the arrow keys, and find each whose ring of focus is under 4.5 : 1 against what is behind it. */
export async function walkMarks(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  await wake(page)
  const faint: string[] = []
  for (const picture of await page.$$('svg[tabindex="0"]')) {
    if (!(await picture.isVisible())) continue // a drawing for another width
    await picture.focus()
    const marks = await picture.$$eval('.mark a', (all) => all.length)
    for (let press = 0; press < marks; press += 1) {
      await page.keyboard.press('ArrowRight')
      faint.push(...(await page.evaluate(judgeRing)))
    }
  }
  return [...new Set(faint)]
}

function judgeRing(): readonly string[] {
  const mark = document.activeElement?.closest('.mark')
  if (!mark) return [`no mark has the focus, but ${document.activeElement?.tagName ?? 'nothing'}`]
  const ring = mark.querySelector('.mark-target')
  const contrast = ring ? eyes.contrast(...eyes.paint(ring, 'stroke')) : Infinity // a mark of words alone is underlined
  return contrast < 4.5 ? [`${contrast.toFixed(2)} : 1 of the ring: ${eyes.name(mark)}`] : []
}
