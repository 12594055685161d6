import type { Ledger } from '../../../src/schema/ledger.ts'
import type { Problem } from '../../witness/problem.ts'
import { findOpen } from '../data/open.ts'
import { proveAnnotation } from './annotation.ts'
import { proveClaim } from './claim.ts'
import { problem } from './say.ts'

/** Prove what the built site tells machines: the annotation of each published mention, the claim on each statement's page. */
export function proveLinked(site: ReadonlyMap<string, string>, ledger: Ledger): readonly Problem[] {
  const { statements } = findOpen(ledger)
  const mentions = statements.flatMap((carried) => carried.mentions)
  const expected = new Set(mentions.map(({ id }) => `annotation/${id}.json`))
  const extra = [...site.keys()].filter((path) => path.startsWith('annotation/') && !expected.has(path))
  return [
    ...extra.map((path) => problem(path, 'linked-extra', 'Unexpected file, expected those of published mentions')),
    ...mentions.flatMap((mention) => proveAnnotation(site.get(`annotation/${mention.id}.json`), mention)),
    ...statements.flatMap((carried) => {
      const path = `statement/${carried.statement.id}/index.html`
      return proveClaim(path, site.get(path) ?? '', carried)
    }),
  ]
}
