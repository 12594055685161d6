import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Ledger } from '../src/schema/ledger.ts'
import { readEditions } from './freeze/read.ts'
import { formatUsage, type Usage } from './lib/args.ts'
import { takeLock } from './lib/lock.ts'
import { Problems, type Problem } from './lib/problem.ts'
import { renderPages } from './site/astro.ts'
import { abortOnSignals, outOption, parseCommand, project, rootOption, runCommand, siteOption } from './site/command.ts'
import { ingestApart } from './site/ingest.ts'
import { proveData } from './site/data/proof.ts'
import { proveLinked } from './site/linked/proof.ts'
import { proveOEmbed } from './site/oembed.ts'
import { proveSite, type Origin } from './site/proof.ts'
import type { Site } from './site/rules.ts'
import { swap, sweep } from './site/swap.ts'
import { verify } from './verify.ts'

const usage: Usage = {
  command: 'npm run build --',
  about: 'Build the site: ingest, verify, render into a staging folder, prove what was rendered, then swap it in.',
  options: [rootOption, outOption, siteOption],
}

const withoutAddress =
  'Left out, since no address was given (--site https://…): the code that embeds a chart, oEmbed, canonical links, share pictures, the sitemap'

/** Where a build reads and writes, and how it reports progress. */
export interface Build {
  readonly root: string
  readonly out: string
  readonly site: string | undefined // the origin it will stand at
  readonly say: (line: string) => void
  readonly signal: AbortSignal
}

/** Build the site for one root; on any problem the site that stood before stays. Throws Problems or an Obstacle. */
export async function build(plan: Build): Promise<void> {
  const staging = join(project, '.staging')
  await mkdir(staging, { recursive: true })
  const lock = takeLock(staging) // the project's Astro cache is one for all roots
  const staged = join(staging, `site-${process.pid}`)
  try {
    await removeStages(staging)
    await sweep(plan.out)
    await ingestApart(plan)
    await prove(plan, 'Verifying every quote and number', () => verify(plan.root))
    await prove(plan, 'Rendering the pages', () => renderPages(plan, staged))
    await prove(plan, 'Proving the rendered pages', async () => {
      const [site, origin] = [await readSite(staged), await readOrigin(plan.root)]
      const frozen = new Map(origin.editions?.map(({ id, ledger }) => [id, ledger]))
      return [
        ...proveSite(site, origin),
        ...proveData(site, origin.ledger, frozen),
        ...proveLinked(site, origin.ledger, [...frozen.values()]),
        ...proveOEmbed(site),
      ]
    })
    lock.check()
    await swap(staged, plan.out)
    plan.say(`Built ${plan.out}`)
  } finally {
    await rm(staged, { recursive: true, force: true })
    lock.release()
  }
}

async function prove({ say, signal }: Build, what: string, find: () => Promise<readonly Problem[]>): Promise<void> {
  say(`${what} …`)
  const problems = await find()
  signal.throwIfAborted()
  if (problems.length > 0) throw new Problems(problems)
}

const TEXT = /\.(?:html|css|m?js|json|svg|xml|txt|csv|map|webmanifest)$/

async function readSite(folder: string): Promise<Site> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const names = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort()
  const site = new Map<string, string>()
  for (const name of names) site.set(name, TEXT.test(name) ? await readFile(join(folder, name), 'utf8') : '')
  return site
}

async function readOrigin(root: string): Promise<Origin> {
  const ledger = Ledger.parse(JSON.parse(await readFile(join(root, 'content/ledger.json'), 'utf8')))
  const seeds = (await readdir(join(root, 'seeds'))).filter((name) => /\.(?:txt|html)$/.test(name)).sort()
  return { ledger, seeds, editions: await readEditions(root) }
}

async function removeStages(staging: string): Promise<void> {
  const left = (await readdir(staging)).filter((name) => name.startsWith('site-'))
  for (const name of left) await rm(join(staging, name), { recursive: true, force: true })
}

if (import.meta.main) {
  await runCommand(async () => {
    const { help, root, out, site } = parseCommand(process.argv.slice(2), usage)
    if (help) return console.log(formatUsage(usage))
    await build({ root, out, site, say: console.log, signal: abortOnSignals() })
    if (site === undefined) console.log(withoutAddress)
  })
}
