import type { ReviewFile } from '../../src/schema/decision.ts'
import type { Ledger, LedgerSource, Mention, Statement } from '../../src/schema/ledger.ts'
import type { Sidecar } from '../../src/schema/sidecar.ts'
import type { Speakers } from '../../src/schema/speaker.ts'
import type { Topic } from '../../src/schema/topic.ts'
import type { Problem } from './problem.ts'

/** A text file as it lies on the disk. */
export interface TextFile {
  readonly file: string // relative to the root
  readonly text: string
}

/**
 * A seed as the witness sees it: its text decoded strictly, the hash of its bytes, its sidecar.
 * Of a saved page the text is what `ingest` extracted and froze in content/texts/, and `file` names that; `page` is what the page itself shows.
 */
export interface WitnessedSeed extends TextFile {
  readonly seedFile: string
  readonly page: string | null
  readonly sha256: string
  readonly sidecar: Sidecar
  readonly sidecarFile: string
}

/** Everything below a root that must hold together, read afresh from the disk. */
export interface Evidence {
  readonly seeds: readonly WitnessedSeed[]
  readonly topic: Topic
  readonly speakers: Speakers
  readonly reviews: readonly { readonly review: ReviewFile; readonly file: TextFile }[]
  readonly ledger: Ledger
  readonly ledgerFile: TextFile
  readonly pages: readonly TextFile[] // content/sources/*.mdx
  readonly steps: readonly TextFile[] // content/story/*.mdx
  readonly editions: readonly TextFile[] // content/editions/*.json
}

/** Evidence with the look-ups that the checks share. */
export interface Case extends Evidence {
  readonly seedOf: ReadonlyMap<string, WitnessedSeed> // by source id
  readonly sourceOf: ReadonlyMap<string, LedgerSource>
  readonly mentionOf: ReadonlyMap<string, Mention>
  readonly statementOf: ReadonlyMap<string, Statement>
}

/** Lay out the evidence for the checks. */
export function openCase(evidence: Evidence): Case {
  const { ledger } = evidence
  return {
    ...evidence,
    seedOf: new Map(evidence.seeds.map((seed) => [seed.sidecar.id, seed])),
    sourceOf: new Map(ledger.sources.map((source) => [source.id, source])),
    mentionOf: new Map(ledger.mentions.map((mention) => [mention.id, mention])),
    statementOf: new Map(ledger.statements.map((statement) => [statement.id, statement])),
  }
}

/** What does not hold about one thing, before its place is known. */
export interface Finding {
  readonly rule: string
  readonly message: string
  readonly mend?: string
}

/** Say `Unexpected FOUND, expected WANTED` when the two differ, else nothing. */
export function expectEqual(rule: string, found: unknown, wanted: unknown, what: string): readonly Finding[] {
  const [is, should] = [show(found), show(wanted)]
  return is === should ? [] : [{ rule, message: `Unexpected ${what} ${is}, expected ${should}` }]
}

/** Show any value of the ledger in a message. */
export function show(value: unknown): string {
  return `\`${typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')}\``
}

/** Place findings at an offset of a text file; without one, at the file as a whole. */
export function place(findings: readonly Finding[], { file, text }: TextFile, offset?: number): readonly Problem[] {
  const before = offset === undefined || offset < 0 ? undefined : text.slice(0, offset).split(/\r\n|\n|\r/)
  const line = before?.length ?? 0
  const column = before === undefined ? 0 : (before.at(-1)?.length ?? 0) + 1
  return findings.map((finding) => ({ file, line, column, severity: 'error', ...finding }))
}

/** Place findings about one record of the ledger at the line that holds its id. */
export function placeInLedger(
  findings: readonly Finding[],
  { ledgerFile }: Pick<Evidence, 'ledgerFile'>,
  id: string,
): readonly Problem[] {
  return findings.length === 0
    ? []
    : place(findings, ledgerFile, ledgerFile.text.indexOf(`"id": ${JSON.stringify(id)}`))
}
