import { resolve } from 'node:path'
import { score, type Difference, type FieldScore, type Scores } from './evaluate/score.ts'
import { formatUsage, parseArguments, type Usage } from './lib/args.ts'
import { openCache } from './lib/disk-cache.ts'
import { findStanding } from './lib/files.ts'
import { describeFailure, describeFailureAsJson, exit, Obstacle, showControls } from './lib/report.ts'
import { listLines } from './statements/undecided.ts'
import { run } from './pipeline.ts'

const usage: Usage = {
  command: 'npm run evaluate --',
  about:
    'Score what the machine reads in the seeds against what an editor decided in content/review/, field by field.\nWhat the machine has missed is not in it: an editor decides on what was proposed.',
  options: [
    { name: 'root', value: 'DIR', help: 'the folder that holds seeds/ and content/ (default: the folder you are in)' },
    { name: 'json', help: 'print the scores as JSON' },
  ],
}

if (import.meta.main) {
  process.stdout.on('error', () => process.exit(process.exitCode)) // a reader such as `head` may leave early
  process.exitCode = await main(process.argv.slice(2))
}

/** A difference with the place of its words. */
type Placed = Difference & { readonly file: string; readonly line: number }

async function main(words: readonly string[]): Promise<number> {
  try {
    const { flags, values } = parseArguments(words, usage)
    if (flags.has('help')) return print(formatUsage(usage))
    const root = resolve(values.get('root') ?? '.')
    if (findStanding(root) === 'nothing') throw new Obstacle(`Cannot find the root folder ${root}`)
    const { readings, workspace, ledger } = run(root, openCache(root))
    const scores = score(
      readings.flatMap(({ mentions }) => mentions),
      ledger,
    )
    const lines = listLines(readings)
    const differences = scores.differences.map((difference): Placed => {
      const source = workspace.sources.find(({ sidecar }) => sidecar.id === difference.source)
      return { ...difference, file: source?.file ?? '', line: lines.get(difference.mention) ?? 0 }
    })
    if (flags.has('json')) return print(JSON.stringify({ ok: true, code: exit.ok, ...scores, differences }, null, 2))
    return print(formatScores(scores, differences))
  } catch (error) {
    const { text, code } = describeFailure(error)
    if (words.includes('--json')) print(describeFailureAsJson(error))
    else process.stderr.write(`${text}\n`)
    return code
  }
}

function formatScores({ mentions, fields }: Scores, differences: readonly Placed[]): string {
  const { proposed, confirmed, corrected, rejected } = mentions
  const decided = confirmed + corrected + rejected
  return [
    `${String(decided)} mentions decided on: ${String(confirmed)} as read, ${String(corrected)} corrected, ${String(rejected)} rejected; ${String(proposed)} not decided on`,
    '',
    formatTable([['field', 'as read', 'corrected', 'rejected', 'added', 'precision'], ...fields.map(toRow)]),
    ...(differences.length === 0 ? [] : ['', 'Where the editor differs:']),
    ...differences.map(formatDifference),
  ].join('\n')
}

function toRow({ field, asRead, corrected, rejected, added, precision }: FieldScore): readonly string[] {
  const share = precision === null ? '-' : `${(precision * 100).toFixed(1)} %`
  return [field, ...[asRead, corrected, rejected, added].map(String), share]
}

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((row) => `  ${row.map(pad).join('  ')}`).join('\n')
}

function formatDifference({ file, line, quote, field, from, to, reason }: Placed): string {
  const words = quote.replace(/\s+/g, ' ')
  const said = words.length > 60 ? `${words.slice(0, 60)}…` : words
  const change = field === 'mention' ? `rejected: ${reason ?? ''}` : `${field} ${from ?? 'none'} → ${to ?? 'none'}`
  return showControls(`  ${file}:${String(line)}  “${said}”  ${change}`)
}

function print(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`)
  return exit.ok
}
