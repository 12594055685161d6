import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderPages } from '../../scripts/site/astro.ts'
import { findTags, readText } from '../../scripts/site/html.ts'
import { ingest } from '../../scripts/ingest.ts'
import { freezeOn } from '../freeze/desk.ts'
import { makeDesk, sit } from '../review/desk.ts'
import { filesUnder } from './dist.ts'

const undecided = 'The crowd could reach 900 people'
const badge = 'proposed, not yet reviewed'
let root: string
let dev: ChildProcess | undefined
let address: string
let edition: string

beforeAll(async () => {
  root = makeDesk()
  await sit(root, ['c', 's', 'c', 'c'])
  await ingest(root)
  edition = (await freezeOn(root, '2020-06-01')).edition
  const port = await findPort()
  address = `http://127.0.0.1:${String(port)}`
  const env = { ...process.env, VITEST: undefined } // which has Astro answer nothing
  const script = resolve(import.meta.dirname, '../../scripts/dev.ts')
  dev = spawn(process.execPath, [script, '--root', root, '--port', String(port)], { env, stdio: 'ignore' })
})

afterAll(async () => {
  const ended = dev && new Promise((done) => dev?.once('close', done))
  dev?.kill('SIGTERM')
  await ended
})

async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

/** Asks for a page until the server gives it. */
async function visit(path: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const response = await fetch(address + path, { signal: AbortSignal.timeout(60_000) }).catch(() => undefined)
    if (response?.ok === true) return response.text()
    if (tries > 100 || dev?.exitCode !== null) throw new Error(`No page ${path} from npm run dev`)
    await setTimeout(500)
  }
}

describe('a mention that nobody has decided on', () => {
  test.for([
    ['/ledger/', badge],
    ['/statement/lee-2020-05-05/', 'Proposed by the machine, not yet reviewed'],
    ['/source/harbour-post/', `[${badge}]`],
    ['/charts/', 'Ann Lee (proposed)'],
  ] as const)('is badged on %s while developing', async ([path, words]) => {
    expect(await visit(path)).toContain(words)
  })

  test('leaves pages without a badge that are of others', async () => {
    expect((await visit('/statement/council-by-2020-05-06/')).toLowerCase()).not.toContain('not yet reviewed')
  })

  test('leaves a frozen chart as it is, at the address that it has on the site', async () => {
    expect(await visit(`/embed/sizes/${edition}/`)).toContain('<p data-note>Frozen on 1 June 2020.')
  })

  test('is in no page of a built site', async () => {
    await ingest(root)
    const folder = mkdtempSync(join(tmpdir(), 'headcount-dev-'))
    const problems = await renderPages({ root, say: () => undefined, signal: AbortSignal.timeout(200_000) }, folder)
    const pages = filesUnder(folder).filter((file) => file.endsWith('.html'))
    const marks = pages.flatMap((file) => {
      const html = readFileSync(file, 'utf8')
      return findTags(html).flatMap((tag) => (tag.attributes.has('data-quote') ? [readText(html, tag)] : []))
    })
    rmSync(folder, { recursive: true })
    expect(problems).toEqual([])
    expect(pages.some((file) => file.includes('lee-2020-05-05/'))).toBe(false)
    expect(marks).toContain('Some 300 people gathered at the harbour on Monday')
    expect(marks).not.toContain(undecided)
  })
})
