import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkDecisions } from './witness/decision.ts'
import { checkEditions } from './witness/edition.ts'
import { openCase, type Case } from './witness/evidence.ts'
import { checkMentions } from './witness/mention.ts'
import { checkNumerals } from './witness/numeral.ts'
import { checkPages } from './witness/page.ts'
import { formatProblems, type Problem } from './witness/problem.ts'
import { readEvidence } from './witness/read.ts'
import { checkSources } from './witness/source.ts'
import { checkStatements } from './witness/statement.ts'
import { checkSteps } from './witness/step.ts'

const HELP = `Re-open seeds and content from disk and prove every quote, number, bound, day, reference, decision, numeral and edition.
Shares no code with what wrote them.

Usage: npm run verify -- [options]

  --root DIR  the folder that holds seeds/ and content/ (default: HEADCOUNT_ROOT, else the folder you are in)
  --json      print the problems as JSON
  --help      show this
`

const checks: readonly ((open: Case) => readonly Problem[])[] = [
  checkSources,
  checkMentions,
  checkStatements,
  checkDecisions,
  checkNumerals,
  checkPages,
  checkSteps,
  checkEditions,
]

/** Re-open everything below a root and list all that does not hold; an empty list means that everything does. */
export async function verify(root: string): Promise<readonly Problem[]> {
  const { evidence, problems } = await readEvidence(root)
  if (evidence === undefined) return problems
  const open = openCase(evidence)
  return [...problems, ...checks.flatMap((check) => check(open))]
}

async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { root: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help === true) return print(HELP, 0)
  const root = resolve(values.root ?? (process.env['HEADCOUNT_ROOT'] || '.'))
  const problems = await verify(root)
  const code = problems.length === 0 ? 0 : 1
  if (values.json === true) return print(JSON.stringify({ ok: code === 0, problems }, null, 2), code)
  return code === 0
    ? print('Everything holds: every quote, number, day and reference was found where it should be', code)
    : complain(formatProblems(problems), code)
}

function print(text: string, code: number): number {
  process.stdout.write(`${text.trimEnd()}\n`)
  return code
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`)
  return code
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) =>
    complain(error instanceof Error ? error.message : String(error), 2),
  )
}
