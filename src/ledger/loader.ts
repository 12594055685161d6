import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { glob } from 'astro/loaders'
import { parse } from 'yaml'

interface Entry {
  readonly id: string
  readonly data: Record<string, unknown>
}

/** Names the folder that holds `seeds/` and `content/`: this project's own unless HEADCOUNT_ROOT names another. */
export const rootFolder = resolve(process.env['HEADCOUNT_ROOT'] ?? '.')

/** Loads one file as one entry, `main`; a missing file stops the build with what to do. */
export function oneEntry(path: string, mend: string): Loader {
  return fileLoader(path, (content) => [{ id: 'main', data: content as Record<string, unknown> }], mend)
}

/** Loads a YAML list as one entry an element, by its `id`; a missing file is an empty list. */
export function listEntries(path: string): Loader {
  return fileLoader(path, (content) => (content as Entry['data'][]).map((data) => ({ id: String(data['id']), data })))
}

/** Loads a folder of MDX files as rendered entries; without such files the collection is empty and nobody warns. */
export function mdxEntries(folder: string): Loader {
  const base = resolve(rootFolder, folder)
  const inner = glob({
    base: pathToFileURL(`${base}/`),
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  })
  const isEmpty = (): boolean => !existsSync(base) || !readdirSync(base).some((name) => name.endsWith('.mdx'))
  return {
    name: `headcount-mdx:${folder}`,
    load: async (context) => {
      if (isEmpty()) context.store.clear()
      else await inner.load(context)
    },
  }
}

/** Loads every YAML file of a folder as one entry a file, by the key that names it. */
export function yamlFolder(folder: string, key: string): Loader {
  const base = resolve(rootFolder, folder)
  const sync = async ({ store, parseData }: LoaderContext): Promise<void> => {
    const names = existsSync(base) ? readdirSync(base).filter((name) => name.endsWith('.yaml')) : []
    store.clear()
    for (const name of names.sort()) {
      const data = parse(await readFile(resolve(base, name), 'utf8')) as Entry['data']
      const id = String(data[key])
      store.set({ id, data: await parseData({ id, data }) })
    }
  }
  return { name: `headcount-yaml:${folder}`, load: (context) => loadAndWatch(context, base, sync) }
}

function fileLoader(path: string, split: (content: unknown) => Entry[], mend?: string): Loader {
  const file = resolve(rootFolder, path)
  const sync = async ({ store, parseData }: LoaderContext): Promise<void> => {
    if (!existsSync(file) && mend !== undefined) throw new Error(`Cannot build the site without \`${path}\`: ${mend}`)
    const content: unknown = existsSync(file) ? parse(await readFile(file, 'utf8')) : []
    store.clear()
    for (const { id, data } of split(content)) store.set({ id, data: await parseData({ id, data, filePath: file }) })
  }
  return { name: `headcount-file:${path}`, load: (context) => loadAndWatch(context, file, sync) }
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
