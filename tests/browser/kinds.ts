import { readdirSync } from 'node:fs'

/** Names every page that a build wrote, by its address. */
export function listPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()
}

/** Names one page of every kind: pages that differ in their last folder alone are of one kind. */
export function listKinds(folder: string): readonly string[] {
  const kindOf = (path: string): string => path.replace(/^(\/[^/]+\/)[^/]+\/.*$/, '$1*')
  return [...Map.groupBy(listPages(folder), kindOf).values()].map((alike) => alike[0] ?? '/')
}
