import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { Edition, orderEditions, type FrozenChart } from '../../src/schema/edition.ts'
import { Ledger } from '../../src/schema/ledger.ts'
import { Speakers } from '../../src/schema/speaker.ts'
import { Topic } from '../../src/schema/topic.ts'
import { listNames } from '../lib/files.ts'
import { Problems } from '../lib/problem.ts'
import { parseYaml } from '../lib/yaml.ts'
import type { Named, Picture } from './edition.ts'

/** The folder of the editions, below a root. */
export const folder = 'content/editions'

/** Read the editions of a root in their order. */
export async function readEditions(root: string): Promise<readonly Named[]> {
  const names = listNames(join(root, folder)).filter((name) => name.endsWith('.json') && !name.startsWith('.'))
  const editions = names.map(async (name) => ({
    ...Edition.parse(await readJson(join(root, folder, name))),
    id: basename(name, '.json'),
  }))
  return orderEditions(await Promise.all(editions))
}

/** Read what is to be frozen: topic and speakers from the root, and what the built site gives away of the ledger and shows of it. */
export async function readPicture(root: string, site: string): Promise<Picture> {
  return {
    topic: await readYaml(root, 'content/topic.yaml', Topic),
    speakers: await readYaml(root, 'content/speakers.yaml', Speakers),
    ledger: Ledger.parse(await readJson(join(site, 'data/ledger.json'))),
    embeds: [...(await readEmbeds(join(site, 'embed')))],
  }
}

async function readEmbeds(embeds: string): Promise<readonly FrozenChart[]> {
  const charts = (await readdir(embeds, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const names = charts.map(({ name }) => name).sort()
  return Promise.all(
    names.map(async (chart) => ({ chart, html: await readFile(join(embeds, chart, 'index.html'), 'utf8') })),
  )
}

async function readYaml<S extends z.ZodType>(root: string, file: string, schema: S): Promise<z.infer<S>> {
  const outcome = parseYaml(await readFile(join(root, file), 'utf8'), file, schema)
  if ('problems' in outcome) throw new Problems(outcome.problems)
  return outcome.ok.value
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
