import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { charts, type ChartId } from '../../src/charts/registry.ts'
import { measureEmbed } from '../../src/embeds/height.ts'
import { writeSnippet, type Options } from '../../src/views/snippet.ts'
import { story } from '../charts/facts.ts'

export const ids = Object.keys(charts) as readonly ChartId[] // the keys of the registry itself

/** Writes the snippet of a chart as it is for a site at an address, with room for a note at its foot. */
export function snippetOf(id: ChartId, site: string, options: Options = {}, note = ''): string {
  const height = measureEmbed(id, story, { title: options.title !== 'off', note })
  const { title } = charts[id](story).text
  return writeSnippet({ site: new URL(site), id, title, language: story.topic.language, height, options })
}

/** The address that the README gives its examples. */
export const readmeSite = 'https://numbers.example.org'

/** Reads the snippet that the README tells newsrooms to paste. */
export function readSnippet(): string {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const snippet = /^## Embed a chart$[\s\S]*?^```html\n([\s\S]*?)\n```$/m.exec(readme)?.[1]
  if (snippet === undefined) throw new Error('Cannot embed a chart without a snippet in the README')
  return snippet
}
