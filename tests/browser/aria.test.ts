import { expect, test } from 'vitest'
import { listKinds } from './kinds.ts'
import { visitSite } from './site.ts'
import { desktop, listSteps, openStory, scrollToStep } from './story.ts'
import { wake } from './wake.ts'

const site = await visitSite()

const fileOf = (name: string): string =>
  `snapshots/${name.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'story'}.aria.txt`

test.for(listKinds(site.folder).filter((path) => path !== '/'))(
  '%s says to a screen reader what it always said',
  async (path) => {
    const page = await site.openBlank({ viewport: desktop })
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    await wake(page)
    await expect(await page.locator('body').ariaSnapshot()).toMatchFileSnapshot(fileOf(path))
  },
)

test('every step says to a screen reader what it always said, beside what its picture says', async () => {
  const page = await openStory(site, desktop)
  for (const id of await listSteps(page)) {
    await scrollToStep(page, id)
    const [words, picture] = [page.locator(`#${id}`), page.locator('.stage')]
    const said = `${await words.ariaSnapshot()}\n${await picture.ariaSnapshot()}`
    await expect(said).toMatchFileSnapshot(fileOf(id))
  }
})
