import type { Page } from 'playwright-core'

/** Find what moves: the animations and transitions that are running. */
export function findMotion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().map((each) => {
      const target = (each.effect as KeyframeEffect | null)?.target
      return `${each.constructor.name} of ${target?.tagName ?? ''} ${target?.getAttribute('class') ?? ''}`
    }),
  )
}
