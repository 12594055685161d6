import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Problem } from '../../witness/problem.ts'
import { problem } from './csv.ts'

const Package = z.object({
  resources: z.array(z.object({ path: z.string(), bytes: z.int(), hash: z.templateLiteral(['sha256:', z.hex()]) })),
})

/** Prove that a built `datapackage.json` names every other file of its folder, with its size and its hash. */
export function provePackage(
  file: string,
  text: string | undefined,
  others: ReadonlyMap<string, string>,
): readonly Problem[] {
  if (text === undefined) return [problem(file, 'data-lost', 'Cannot publish the data without this file')]
  const { resources } = Package.parse(JSON.parse(text))
  const named = new Set(resources.map(({ path }) => path))
  const unnamed = [...others.keys()].filter((name) => !named.has(name))
  const changed = resources.filter(({ path, bytes, hash }) => {
    const content = Buffer.from(others.get(path) ?? '', 'utf8')
    return bytes !== content.length || hash !== `sha256:${createHash('sha256').update(content).digest('hex')}`
  })
  return [
    ...unnamed.map((name) => problem(file, 'data-changed', `Cannot describe the data without \`${name}\``)),
    ...changed.map(({ path }) =>
      problem(file, 'data-changed', `Unexpected size or hash of \`${path}\`, expected those of the file`),
    ),
  ]
}
