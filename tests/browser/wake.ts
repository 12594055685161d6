import type { Page } from 'playwright-core'

/** Press a key that does nothing but say that a reader is there, and wait for the controls that it wakes. */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  await page.waitForFunction(() => !document.querySelector('fieldset:disabled'))
}
