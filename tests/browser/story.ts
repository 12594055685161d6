import type { Page } from 'playwright-core'
import { awaitStage } from './picture.ts'
import type { Site } from './site.ts'

/** The size of a window, in CSS pixels. */
export interface Window {
  readonly width: number
  readonly height: number
}

export const desktop: Window = { width: 1280, height: 800 }
export const phone: Window = { width: 360, height: 740 }

/** Open the story in a window of its own and wait until its stage is live. */
export async function openStory(site: Site, viewport: Window): Promise<Page> {
  const page = await site.open('/', { viewport })
  await page.waitForFunction(() => document.querySelector('headcount-story')?.hasAttribute('data-at'))
  return page
}

/** List the addresses of the steps, in order. */
export function listSteps(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-step]', (all) => all.map((step) => step.id))
}

/** Say which step the stage shows. */
export function readStep(page: Page): Promise<string | undefined> {
  return page.$eval('headcount-story', (story) => (story as HTMLElement).dataset['at'])
}

/** Scroll to a step and wait until the stage shows it. */
export async function scrollToStep(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id)
  await arriveAt(page, id)
}

/** Wait until the stage shows a step, and stands still. */
export async function arriveAt(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (step) => document.querySelector<HTMLElement>('headcount-story')?.dataset['at'] === step,
    id,
  )
  await settle(page)
}

/** Bring all that is still moving to where it is going. */
async function settle(page: Page): Promise<void> {
  await awaitStage(page)
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  await page.waitForFunction(() => document.getAnimations().length === 0 && !document.querySelector('.leaving'))
}
