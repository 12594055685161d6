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

/** Find words of a picture that lie over others of its words, or over a mark. */
export async function findOverlaps(page: Page): Promise<readonly string[]> {
  await lendEyes(page)
  return page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg) => {
      const seen = (names: string): readonly Element[] =>
        [...svg.querySelectorAll(names)].filter((one) => eyes.seen(one))
      const box = (element: Element) => {
        const { left, right, top, bottom, height } = element.getBoundingClientRect()
        // a word's box reaches from the tallest accent to the lowest tail: its middle is where the letters are
        const trim = element.matches('text') ? height * 0.22 : 0
        return { element, left: left + 0.5, right: right - 0.5, top: top + trim, bottom: bottom - trim }
      }
      const [words, marks] = [seen('text').map(box), seen('.glyph > *').map(box)]
      return words.flatMap((one, index) =>
        [...words.slice(index + 1), ...marks]
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          )
          .map((other) => `${eyes.name(one.element)} over ${eyes.name(other.element)}`),
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
    const isCut = (part: Element): boolean => {
      const { left, right, top, bottom, height } = part.getBoundingClientRect()
      const trim = part.matches('text') ? height * 0.22 : 1
      for (let frame = part.parentElement; frame && frame !== document.body; frame = frame.parentElement) {
        if (frame.matches('svg *') || !cuts(getComputedStyle(frame))) continue
        const box = frame.getBoundingClientRect()
        if (left < box.left - 1 || right > box.right + 1) return true
        if (top + trim < box.top - 1 || bottom - trim > box.bottom + 1) return true
      }
      return false
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!eyes.seen(element)) continue
      if (element.matches('svg text')) {
        const { left, right } = element.getBoundingClientRect()
        const frames = element.closest('.chart-table, [data-scrolls]') ? Infinity : document.documentElement.clientWidth
        if (left < -0.5 || right > frames + 0.5) clipped.push(`window: ${eyes.name(element)}`)
      }
      if (element.matches('svg text, svg .glyph') && isCut(element)) clipped.push(`frame: ${eyes.name(element)}`)
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

/** Space the words of a page out as far as WCAG 1.4.12 lets its readers. */
export async function spaceOut(page: Page): Promise<void> {
  const spaced = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
  await page.addStyleTag({ content: `${spaced} p { margin-block-end: 2em !important }` })
}
