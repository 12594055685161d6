import type { Ledger } from '../../src/schema/ledger.ts'
import type { Resolution, Workspace } from '../lib/draft.ts'

/** Stand-in until the real one is here: lists the sources. */
export function reconcile(_resolutions: readonly Resolution[], workspace: Workspace): Ledger {
  const sources = workspace.seeds.map(({ file, sha256, sidecar: { id, outlet, title, url, published } }) => ({ id, seed: file, sha256, outlet, title, url, published }))
  return { schemaVersion: 1, topic: workspace.topic.id, sources, mentions: [], statements: [], numerals: [] }
}
