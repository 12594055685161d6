import type { Ledger } from '../../../src/schema/ledger.ts'
import type { Problem } from '../../witness/problem.ts'
import { findOpen } from '../data/open.ts'
import { proveAnnotation } from './annotation.ts'
import { proveClaim } from './claim.ts'
import { problem } from './say.ts'

/** Prove what the built site tells machines: the annotation of each mention that is published or that an edition holds, the claim on each statement's page. */
export function proveLinked(
  site: ReadonlyMap<string, string>,
  ledger: Ledger,
  editions: readonly Ledger[] = [], // in their order
): readonly Problem[] {
  const { statements } = findOpen(ledger)
  const carried = [...editions.map(findOpen), { statements }].flatMap((open) => open.statements)
  const mentions = new Map(carried.flatMap((each) => each.mentions.map((mention) => [mention.id, mention])))
  const expected = new Set([...mentions.keys()].map((id) => `annotation/${id}.json`))
  const extra = [...site.keys()].filter((path) => path.startsWith('annotation/') && !expected.has(path))
  return [
    ...extra.map((path) =>
      problem(path, 'linked-extra', 'Unexpected file, expected those of mentions that are or were published'),
    ),
    ...[...mentions.values()].flatMap((mention) => proveAnnotation(site.get(`annotation/${mention.id}.json`), mention)),
    ...statements.flatMap((each) => {
      const path = `statement/${each.statement.id}/index.html`
      return proveClaim(path, site.get(path) ?? '', each)
    }),
  ]
}
