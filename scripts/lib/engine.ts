import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../..')
const folders = ['steps', 'grammar', 'lexicon', 'reading', 'statements', 'mdx', 'lib']
const parts = [...folders.map((folder) => `scripts/${folder}`), 'src/schema', 'package-lock.json']

/** Name the engine that runs, by a hash over its own files, the versions of all it depends on, and those of Node and its Unicode tables. */
export function nameEngine(): string {
  const { node, icu, unicode } = process.versions
  const files = parts.flatMap(listFiles).sort()
  return files
    .reduce((sum, file) => sum.update(`${file}\0`).update(readFileSync(join(project, file))), createHash('sha256'))
    .update(JSON.stringify({ node, icu, unicode }))
    .digest('hex')
}

function listFiles(part: string): readonly string[] {
  if (!part.includes('/')) return [part]
  return readdirSync(join(project, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${part}/${name}`)
}
