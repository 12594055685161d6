import { createHash } from 'node:crypto'
import { Edition } from '../../src/schema/edition.ts'
import type { Mention } from '../../src/schema/ledger.ts'
import { expectEqual, place, type Case, type Finding, type TextFile, type WitnessedSeed } from './evidence.ts'
import type { Problem } from './problem.ts'
import { checkQuote } from './quote.ts'

const NAME = /^content\/editions\/(\d{4}-\d{2}-\d{2})-([0-9a-f]{8})\.json$/

/** Check that every edition is what its name says, that they follow one another, and that its quotes stand in the seeds that are still the same. */
export function checkEditions(open: Case): readonly Problem[] {
  const read = open.editions.map((file) => ({ file, edition: parseEdition(file.text) }))
  return [
    ...read.flatMap(({ file, edition }) => [
      ...place([...checkName(file, edition), ...checkShape(edition)], file),
      ...(edition?.ledger.mentions ?? []).flatMap((mention) => checkMention({ file, edition, mention, open })),
    ]),
    ...checkChain(read),
  ]
}

interface Read {
  readonly file: TextFile
  readonly edition: Edition | undefined
}

function parseEdition(text: string): Edition | undefined {
  try {
    return Edition.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function checkName({ file, text }: TextFile, edition: Edition | undefined): readonly Finding[] {
  const [, day, hash] = NAME.exec(file) ?? []
  if (day === undefined)
    return [{ rule: 'edition-name', message: 'Unexpected name, expected the day and eight hex digits: DAY-HASH.json' }]
  const found = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const kept = { mend: 'git checkout -- content/editions' }
  return [
    ...expectEqual('edition-changed', found, hash, 'hash of an edition, which never changes,').map((finding) => ({
      ...finding,
      ...kept,
    })),
    ...(edition ? expectEqual('edition-day', edition.day, day, 'day of the edition') : []),
  ]
}

function checkShape(edition: Edition | undefined): readonly Finding[] {
  if (!edition) return [{ rule: 'edition-shape', message: 'Unexpected text, expected an edition as `npm run freeze` writes it' }] // prettier-ignore
  const { mentions, statements } = edition.ledger
  const known = new Map(mentions.map((mention) => [mention.id, mention.statement]))
  const undecided = mentions.filter(({ review }) => review === 'proposed')
  const lost = statements.flatMap(({ id, mentions: carried }) => carried.filter((mention) => known.get(mention) !== id))
  return [
    ...undecided.map(({ id }) => ({
      rule: 'edition-proposed',
      message: `Unexpected mention \`${id}\`, expected only those an editor decided on`,
    })),
    ...lost.map((id) => ({
      rule: 'edition-reference',
      message: `Unexpected mention \`${id}\` of a statement, expected one of the edition that names it too`,
    })),
  ]
}

interface Claim {
  readonly file: TextFile
  readonly edition: Edition | undefined
  readonly mention: Mention
  readonly open: Case
}

/** A seed with another hash is another text, and so is the text of a saved page where newer code took it out: its words alone must be there. */
function checkMention({ file, edition, mention, open }: Claim): readonly Problem[] {
  const source = edition?.ledger.sources.find(({ id }) => id === mention.source)
  if (!source)
    return place([{ rule: 'edition-reference', message: `Cannot hold ${mention.id} without its source` }], file)
  const seed = open.seedOf.get(mention.source)
  if (seed?.sha256 !== source.sha256) return []
  const isThere = seed.page === null ? checkQuote(mention, seed) : findWords(mention, seed)
  return isThere.map((problem) => ({ ...problem, file: file.file, line: 0, column: 0 }))
}

function findWords({ id, quote }: Mention, seed: WitnessedSeed): readonly Problem[] {
  if (seed.text.includes(quote.exact)) return []
  return place([{ rule: 'quote-moved', message: `Unexpected words \`${quote.exact}\` (${id}), expected words of ${seed.file}` }], seed) // prettier-ignore
}

/** Editions are a chain: one that is first, and each of the others after one that stands, on no earlier day. */
function checkChain(read: readonly Read[]): readonly Problem[] {
  const days = new Map(read.map(({ file, edition }) => [nameOf(file), edition?.day ?? '']))
  const taken = new Set<string | null>()
  return read.flatMap(({ file, edition }) => {
    if (!edition) return []
    const { previous, day } = edition
    const isSecond = taken.has(previous)
    taken.add(previous)
    const isLost = previous !== null && !(days.has(previous) && (days.get(previous) ?? '') <= day)
    if (!isSecond && !isLost) return []
    const message = isSecond
      ? `Unexpected edition after \`${previous ?? 'none'}\`, which another one follows already`
      : `Cannot follow edition \`${previous}\` without it, no later than this one`
    return place([{ rule: 'edition-chain', message }], file)
  })
}

function nameOf({ file }: TextFile): string {
  return file.replace(/^.*\/|\.json$/g, '')
}
