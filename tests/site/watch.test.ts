import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isKept, rerun, watchKept } from '../../scripts/site/watch.ts'

describe('what asks for a new ingest', () => {
  test.for([
    ['seeds', 'gazette.txt'],
    ['seeds', 'gazette.yaml'],
    ['content', 'topic.yaml'],
    ['content', 'review/gazette.yaml'],
  ] as const)('%s/%s', ([folder, name]) => {
    expect(isKept(folder, name)).toBe(true)
  })

  test.for([
    ['content', 'ledger.json'],
    ['content', 'sources/gazette.mdx'],
    ['content', 'sources'],
    ['content', 'editions/1.json'],
    ['content', 'story/1-opening.mdx'],
    ['content', '.headcount.lock'],
    ['content', 'sources/.headcount-0123456789ab.tmp'],
    ['seeds', '.gazette.txt.swp'],
    ['seeds', 'gazette.txt~'],
  ] as const)('not %s/%s', ([folder, name]) => {
    expect(isKept(folder, name)).toBe(false)
  })
})

describe('running again', () => {
  test('many calls in a row are one run, and a call during a run is another after it', async () => {
    const log: string[] = []
    let go: () => void = () => undefined
    const run = rerun(async () => {
      log.push('start')
      await new Promise<void>((resolve) => (go = resolve))
      log.push('end')
    }, 1)
    const first = [run(), run(), run()]
    await expect.poll(() => log).toEqual(['start'])
    const second = run()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(log).toEqual(['start'])
    go()
    await Promise.all(first)
    await expect.poll(() => log).toEqual(['start', 'end', 'start'])
    go()
    await second
    expect(log).toEqual(['start', 'end', 'start', 'end'])
  })
})

test('a hand-kept file is seen to change however an editor writes it, and in a folder made later', async () => {
  const root = mkdtempSync(join(tmpdir(), 'headcount-watch-'))
  for (const folder of ['seeds', 'content', 'content/sources']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'seeds/gazette.yaml'), 'a')
  const stopped = new AbortController()
  let seen = 0
  watchKept(root, stopped.signal, () => (seen += 1))
  const sees = async (change: () => void): Promise<void> => {
    const before = seen
    change()
    await expect.poll(() => seen).toBeGreaterThan(before)
  }
  const replace = (): void => {
    writeFileSync(join(root, 'seeds/.gazette.swp'), 'b')
    renameSync(join(root, 'seeds/.gazette.swp'), join(root, 'seeds/gazette.yaml'))
  }
  await sees(() => writeFileSync(join(root, 'seeds/gazette.yaml'), 'b'))
  await sees(replace)
  await sees(() => writeFileSync(join(root, 'seeds/gazette.yaml'), 'c'))
  mkdirSync(join(root, 'content/review'))
  await expect
    .poll(() => {
      writeFileSync(join(root, 'content/review/gazette.yaml'), String(seen))
      return seen
    })
    .toBeGreaterThan(4)
  stopped.abort()
  rmSync(root, { recursive: true })
})
