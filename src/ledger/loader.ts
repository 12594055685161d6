import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { glob } from 'astro/loaders'
import { parse } from 'yaml'

const rootFolder = resolve(process.env['HEADCOUNT_ROOT'] ?? '.')

/** Loads one JSON or YAML file as one entry, `main`; a missing file stops the build with what to do. */
export function oneFile(path: string, mend: string): Loader {
  const file = resolve(rootFolder, path)
  return mainEntry(file, async () => {
    if (!existsSync(file)) throw new Error(`Cannot build the site without \`${path}\`: ${mend}`)
    return (await readYaml(file)) as Record<string, unknown>
  })
}

/** Loads a YAML list as one entry, `main`, with the key `entries`; a missing file is an empty list. */
export function listFile(path: string): Loader {
  const file = resolve(rootFolder, path)
  return mainEntry(file, async () => ({ entries: existsSync(file) ? await readYaml(file) : [] }))
}

/** Loads every YAML file of a folder into one entry, `main`, with the key `entries`. */
export function yamlFolder(folder: string): Loader {
  const base = resolve(rootFolder, folder)
  return mainEntry(base, async () => ({
    entries: await Promise.all(namesIn(base, '.yaml').map((name) => readYaml(resolve(base, name)))),
  }))
}

/** Loads every JSON file of a folder into one entry, `main`, with the key `entries`: each file's name as `id` beside what it holds. */
export function jsonFolder(folder: string): Loader {
  const base = resolve(rootFolder, folder)
  const read = async (name: string): Promise<object> => ({
    ...(JSON.parse(await readFile(resolve(base, name), 'utf8')) as object), // the schema reads it after this
    id: name.replace(/\.json$/, ''),
  })
  return mainEntry(base, async () => ({ entries: await Promise.all(namesIn(base, '.json').map(read)) }))
}

/** Loads a folder of MDX files as rendered entries; without such files the collection is empty and nobody warns. */
export function mdxFolder(folder: string): Loader {
  const base = resolve(rootFolder, folder)
  const inner = glob({
    base: pathToFileURL(`${base}/`),
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  })
  return {
    name: `headcount-mdx:${folder}`,
    load: async (context) => {
      context.store.clear() // an entry kept from another root would point at that root's file
      if (hasMdx(folder)) await inner.load(context)
    },
  }
}

/** Says whether a folder of the root holds MDX files: Astro warns of a collection that is asked for and empty. */
export function hasMdx(folder: string): boolean {
  return namesIn(resolve(rootFolder, folder), '.mdx').length > 0
}

function mainEntry(path: string, read: () => Promise<Record<string, unknown>>): Loader {
  const sync = async ({ store, parseData }: LoaderContext): Promise<void> => {
    const data = await parseData({ id: 'main', data: await read(), filePath: path })
    store.set({ id: 'main', data })
  }
  return { name: `headcount:${path}`, load: (context) => loadAndWatch(context, path, sync) }
}

async function loadAndWatch(
  context: LoaderContext,
  path: string,
  sync: (context: LoaderContext) => Promise<void>,
): Promise<void> {
  await sync(context)
  context.watcher?.add(path)
  context.watcher?.on('all', (_event, changed) => {
    if (changed.startsWith(path)) void sync(context).catch((error: unknown) => context.logger.error(String(error)))
  })
}

async function readYaml(file: string): Promise<unknown> {
  return parse(await readFile(file, 'utf8'))
}

function namesIn(folder: string, ending: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : []
}
