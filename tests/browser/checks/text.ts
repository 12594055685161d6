import type { Page } from 'playwright-core'
import { lendEyes } from './eyes.ts'

/** Find words drawn smaller than 12 px, in pictures and in the text around them. */
export async function findSmallText(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  return page.evaluate(() => {
    const small: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || (node.textContent ?? '').trim() === '' || !eyes.seen(element)) continue
      const text = element.closest('text')
      const scale = text ? (text.getScreenCTM()?.a ?? 0) : 1
      const size = parseFloat(getComputedStyle(element).fontSize) * scale
      if (size < 11.99) small.push(`${size.toFixed(1)} px: ${eyes.name(element)}`)
    }
    return small
  })
}

/** Find words of a picture that lie over others of its words. */
export async function findOverlaps(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  return page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg) => {
      const texts = [...svg.querySelectorAll('text')].filter((text) => eyes.seen(text))
      // a box reaches from the tallest accent to the lowest tail: its middle is where the letters are
      const boxes = texts.map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect()
        return { text, left: left + 0.5, right: right - 0.5, top: top + height * 0.22, bottom: bottom - height * 0.22 }
      })
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          )
          .map((other) => `${eyes.name(one.text)} over ${eyes.name(other.text)}`),
      )
    }),
  )
}

/** Find words that a frame or the window's edge cuts off. */
export async function findClipped(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  return page.evaluate(() => {
    const clipped: string[] = []
    const cuts = (style: CSSStyleDeclaration): boolean => /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)
    for (const element of document.body.querySelectorAll('*')) {
      if (!eyes.seen(element)) continue
      if (element.matches('svg text')) {
        const { left, right } = element.getBoundingClientRect()
        const frames = element.closest('.chart-table, [data-scrolls]') ? Infinity : document.documentElement.clientWidth
        if (left < -0.5 || right > frames + 0.5) clipped.push(`window: ${eyes.name(element)}`)
      }
      const style = getComputedStyle(element)
      if (!(element instanceof HTMLElement) || style.display === 'inline' || !cuts(style)) continue
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        clipped.push(eyes.name(element))
    }
    return clipped
  })
}

/** Find what makes a window scroll sideways. */
export async function findSideways(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 0.5 && eyes.seen(each),
    )
    return [`${scrollWidth} px in a window of ${clientWidth}`, ...wide.slice(0, 5).map((each) => eyes.name(each))]
  })
}
