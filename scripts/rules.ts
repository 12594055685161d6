import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startVitest, type CliOptions } from 'vitest/node'
import { formatUsage, parseArguments, type Usage } from './lib/args.ts'
import { exit, Obstacle } from './lib/report.ts'
import { exempt } from './rules/exempt.ts'
import { enough, markRules, type Marked } from './rules/mark.ts'
import { project, runCommand } from './site/command.ts'

const usage: Usage = {
  command: 'npm run rules --',
  about: `Force each named yes/no rule of scripts/grammar to the other answer, and count the rows of tests/grammar that fail for it,
up to ${String(enough)}. Rows that fail when it is forced to yes are its counter-examples: what it must not touch.
Fails where a rule has fewer than ${String(enough)} of them, or no row that fails when it is forced to no. All rules take some minutes.`,
  positional: { name: '[FILE]', help: 'the rules of one file or folder, as speaker/name (default: all)' },
  options: [{ name: 'root', value: 'DIR', help: 'the folder that holds scripts/ and tests/ (default: this project)' }],
}

/** One thread that loads all rows once, so that no rule is forced once enough of them have failed; nothing is left on the disk. */
const options: CliOptions = { config: false, watch: false, cache: false, fsModuleCache: false, pool: 'threads', maxWorkers: 1, isolate: false, testTimeout: 0, reporters: [{ onTestModuleEnd: ({ relativeModuleId }) => show(relativeModuleId), onTestRunEnd: () => show('') }] } // prettier-ignore

await runCommand(async () => {
  const { flags, values, positionals } = parseArguments(process.argv.slice(2), usage)
  if (flags.has('help')) return console.log(formatUsage(usage))
  const root = resolve(values.get('root') ?? project)
  const marked = markFiles(join(root, 'scripts/grammar/'), positionals[0] ?? '')
  const count = await force(root, marked)
  const rules = [...marked.values()].flatMap((file) => file.rules)
  const counts = rules.map((rule) => ({ rule, yes: count(rule, true), no: count(rule, false) }))
  const lacking = counts.filter(({ rule, yes, no }) => !(rule in exempt) && (yes < enough || no === 0))
  for (const { rule, yes, no } of counts) console.log(`${rule.padEnd(44)} yes ${String(yes)}   no ${String(no)}`)
  for (const { rule } of lacking) console.log(`Lacks rows: ${rule}`)
  console.log(`${String(counts.length)} rules, ${String(lacking.length)} of which lack rows`)
  if (lacking.length > 0) process.exitCode = exit.rejected
})

/** Mark all files of the grammar, the rules only of the wanted file or folder. */
function markFiles(folder: string, wanted: string): ReadonlyMap<string, Marked> {
  const marked = globSync('**/*.ts', { cwd: folder }).map((path): [string, Marked] => {
    const file = path.slice(0, -'.ts'.length)
    return [join(folder, path), markRules(readFileSync(join(folder, path), 'utf8'), file, `${file}/`.startsWith(wanted === '' ? '' : `${wanted}/`))] // prettier-ignore
  })
  const rules = marked.flatMap(([, file]) => file.rules)
  const twice = rules.find((rule, index) => rules.indexOf(rule) < index)
  if (twice !== undefined) throw new Obstacle(`Unexpected second rule \`${twice}\`, expected one of that name in its file`) // prettier-ignore
  if (rules.length === 0) throw new Obstacle(`Unexpected file \`${wanted}\`, expected one of scripts/grammar that holds a rule, as speaker/name`) // prettier-ignore
  return new Map(marked)
}

/** Run the rows of the grammar on its marked files; counts those that fail for a rule forced to an answer. */
async function force(
  root: string,
  marked: ReadonlyMap<string, Marked>,
): Promise<(rule: string, answer: boolean) => number> {
  const transform = (_code: string, path: string): string | undefined => marked.get(path)?.code
  const runner = join(import.meta.dirname, 'rules/force.ts')
  const vitest = await startVitest(['tests/grammar/'], { ...options, root, runner }, { plugins: [{ name: 'mark', enforce: 'pre', transform }] }) // prettier-ignore
  const rows = vitest.state.getTestModules().flatMap(({ children }) => [...children.allTests()])
  await vitest.close()
  const failed = rows.filter((row) => !row.ok())
  if (rows.length === 0 || failed.length > 0) throw new Obstacle(`Cannot force rules while ${String(failed.length)} of ${String(rows.length)} rows fail as they are: ${failed[0]?.fullName ?? ''}`) // prettier-ignore
  const noticed = rows.flatMap((row) => row.meta().noticed ?? [])
  return (rule, answer) => noticed.filter((each) => each[0] === rule && each[1] === answer).length
}

/** Show on a terminal which rows have been read, in place of those before. */
function show(file: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${file}`)
}
