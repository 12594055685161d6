import type { Page } from 'playwright-core'
import { lendEyes } from './eyes.ts'

/** Find pointer targets under 24 × 24 px that also stand nearer to another than WCAG 2.5.8 allows; links in a sentence are exempt. */
export async function findSmallTargets(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  return page.evaluate(() => {
    const inSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      !element.closest('svg') &&
      [
        ...(element.closest('p, li, dd, dt, td, th, figcaption, caption, label, blockquote, h1, h2, h3')?.childNodes ??
          []),
      ].some((each) => !each.contains(element) && /\w/.test(each.textContent ?? ''))
    const all = [...document.querySelectorAll('a[href], button, input, select, summary, label:has(input)')]
    const targets = all
      .filter((each) => eyes.seen(each) && !inSentence(each))
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return { element, x: left + width / 2, y: top + height / 2, left, top, width, height }
      })
    const small = targets.filter(({ width, height }) => width < 23.9 || height < 23.9)
    // the spacing rule: a circle 24 px across on the small one touches no other target, and no other small one's circle
    const near = (one: (typeof targets)[number], other: (typeof targets)[number]): boolean => {
      if (one.element.contains(other.element) || other.element.contains(one.element)) return false
      if (small.includes(other)) return Math.hypot(one.x - other.x, one.y - other.y) < 23.9
      const away = (from: number, to: number, length: number): number =>
        from < to ? to - from : from > to + length ? from - to - length : 0
      return Math.hypot(away(one.x, other.left, other.width), away(one.y, other.top, other.height)) < 11.9
    }
    return small.flatMap((one) => {
      const other = targets.find((each) => each !== one && near(one, each))
      const size = `${one.width.toFixed(0)} × ${one.height.toFixed(0)}`
      return other ? [`${size}: ${eyes.name(one.element)} beside ${eyes.name(other.element)}`] : []
    })
  })
}
