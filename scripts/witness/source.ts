import { checkText } from './webpage.ts'
import { expectEqual, place, placeInLedger, type Case, type TextFile, type WitnessedSeed } from './evidence.ts'
import type { Problem } from './problem.ts'

/** Check that seeds, sidecars, ledger sources and generated pages are the same things, one to one. */
export function checkSources(open: Case): readonly Problem[] {
  return [
    ...open.seeds.flatMap((seed) => checkSeed(seed, open)),
    ...findRepeatedIds(open),
    ...findStrays(open),
    ...checkTopic(open),
  ]
}

function checkSeed(seed: WitnessedSeed, open: Case): readonly Problem[] {
  const { sidecar, sidecarFile } = seed
  const source = open.sourceOf.get(sidecar.id)
  const fromBytes = [
    ...expectEqual('seed-changed', seed.sha256, sidecar.sha256, 'sha256 of the bytes'),
    ...checkText(seed),
  ]
  if (source === undefined) {
    return [
      ...place(fromBytes, seed),
      ...place(
        [
          {
            rule: 'source-missing',
            message: `Cannot keep seed \`${sidecar.id}\` without its source in the ledger`,
            mend: 'npm run ingest',
          },
        ],
        seed,
      ),
    ]
  }
  const wanted = {
    id: sidecar.id,
    seed: seed.seedFile,
    sha256: seed.sha256,
    outlet: sidecar.outlet,
    title: sidecar.title,
    url: sidecar.url,
    published: sidecar.published,
  }
  const differing = (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((key) =>
    expectEqual('source-differs', source[key], wanted[key], `\`${key}\` (${sidecarFile})`),
  )
  const page = open.pages.some(({ file }) => file === pageOf(sidecar.id))
  const lost = page
    ? []
    : [
        {
          rule: 'page-missing',
          message: `Cannot show source \`${sidecar.id}\` without ${pageOf(sidecar.id)}`,
          mend: 'npm run ingest',
        },
      ]
  return [...place([...fromBytes, ...lost], seed), ...placeInLedger(differing, open, sidecar.id)]
}

function findRepeatedIds({ seeds, ledger, ledgerFile }: Case): readonly Problem[] {
  const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index)
  const found = [
    ...repeated(seeds.map(({ sidecar }) => sidecar.id)),
    ...repeated(ledger.sources.map(({ id }) => id)),
    ...repeated(ledger.mentions.map(({ id }) => id)),
    ...repeated(ledger.statements.map(({ id }) => id)),
  ]
  const outOfOrder = ledger.sources.some(({ id }, index) => index > 0 && id < (ledger.sources[index - 1]?.id ?? ''))
  return [
    ...place(
      found.map((id) => ({ rule: 'duplicate-id', message: `Unexpected second \`${id}\`, expected each id once` })),
      ledgerFile,
    ),
    ...place(
      outOfOrder ? [{ rule: 'order', message: 'Unexpected order of sources, expected them by id' }] : [],
      ledgerFile,
    ),
  ]
}

function findStrays(open: Case): readonly Problem[] {
  const strayPages = open.pages.filter(({ file }) => !open.ledger.sources.some(({ id }) => pageOf(id) === file))
  const straySources = open.ledger.sources.filter(({ id }) => !open.seedOf.has(id))
  return [
    ...strayPages.flatMap((page: TextFile) =>
      place([{ rule: 'page-stray', message: 'Unexpected page, expected one for each source of the ledger' }], page),
    ),
    ...straySources.flatMap(({ id }) =>
      placeInLedger(
        [{ rule: 'source-stray', message: `Unexpected source \`${id}\`, expected one with a seed` }],
        open,
        id,
      ),
    ),
  ]
}

function checkTopic({ topic, ledger, ledgerFile, statementOf }: Case): readonly Problem[] {
  const strange = (topic.headline ?? []).filter((id) => !statementOf.has(id))
  return [
    ...place(expectEqual('topic-differs', ledger.topic, topic.id, 'topic'), ledgerFile),
    ...place(
      strange.map((id) => ({
        rule: 'unknown-statement',
        message: `Unexpected \`${id}\` in \`headline\`, expected a statement of the ledger`,
      })),
      { file: 'content/topic.yaml', text: '' },
    ),
  ]
}

/** Name the generated page of a source. */
export function pageOf(source: string): string {
  return `content/sources/${source}.mdx`
}
