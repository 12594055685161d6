import { join, resolve } from 'node:path'
import type { Ledger } from '../src/schema/ledger.ts'
import { ingest } from './ingest.ts'
import { formatUsage, parseArguments, type Arguments, type Usage } from './lib/args.ts'
import { openCache } from './lib/disk-cache.ts'
import { findStanding, sweepTemps } from './lib/files.ts'
import { Ended, isTerminal, Prompt } from './lib/prompt.ts'
import { describeFailure, describeFailureAsJson, exit, Obstacle } from './lib/report.ts'
import { takeTurn } from './lib/turn.ts'
import { formatUndecided, listLines, listUndecided } from './statements/undecided.ts'
import { run, type Product } from './pipeline.ts'
import { formatOutcome } from './review/outcome.ts'
import { Session } from './review/session.ts'
import { walk } from './review/walk.ts'

const usage: Usage = {
  command: 'npm run review --',
  about: 'Walk the mentions that nobody has decided on, one at a time: confirm, correct or reject each.',
  options: [
    { name: 'root', value: 'DIR', help: 'the folder that holds seeds/ and content/ (default: the folder you are in)' },
    { name: 'source', value: 'ID', help: 'only the mentions of this source' },
    { name: 'all', help: 'the mentions that are decided on, too' },
    { name: 'json', help: 'print the undecided mentions as JSON and ask nothing' },
  ],
}

const nothing = 'Every mention is decided on'
const interrupted = 130

if (import.meta.main) {
  process.stdout.on('error', () => process.exit(process.exitCode)) // a reader such as `head` may leave early
  process.exitCode = await main(process.argv.slice(2))
}

async function main(words: readonly string[]): Promise<number> {
  try {
    const options = parseArguments(words, usage)
    if (options.flags.has('help')) return print(formatUsage(usage))
    const root = resolve(options.values.get('root') ?? '.')
    if (findStanding(root) === 'nothing') throw new Obstacle(`Cannot find the root folder ${root}`)
    const product = run(root, openCache(root))
    const ids = pick(product.ledger, options)
    if (options.flags.has('json') || !isTerminal()) return list(product, ids, options.flags.has('json'))
    return await review(root, product, ids)
  } catch (error) {
    const { text, code } = describeFailure(error)
    if (words.includes('--json')) print(describeFailureAsJson(error))
    else process.stderr.write(`${text}\n`)
    return code
  }
}

/** Choose the mentions to walk, in the order of the ledger. */
function pick({ mentions, sources }: Ledger, { flags, values }: Arguments): readonly string[] {
  const source = values.get('source')
  if (source !== undefined && !sources.some(({ id }) => id === source))
    throw new Obstacle(
      `Cannot find the source \`${source}\`, expected one of ${sources.map(({ id }) => id).join(', ')}`,
    )
  return mentions
    .filter((mention) => source === undefined || mention.source === source)
    .filter(({ review }) => flags.has('all') || review === 'proposed')
    .map(({ id }) => id)
}

/** List the undecided of some mentions; without a terminal to ask on, having any is a failure. */
function list({ ledger, readings }: Product, ids: readonly string[], json: boolean): number {
  const wanted = new Set(ids)
  const undecided = listUndecided(ledger, listLines(readings)).filter(({ mention }) => wanted.has(mention))
  if (json) return print(JSON.stringify({ ok: true, code: exit.ok, undecided }, null, 2))
  if (undecided.length === 0) return print(nothing)
  print(`To decide on:\n${undecided.map(formatUndecided).join('\n')}`)
  process.stderr.write('Cannot ask without a terminal: run npm run review in one, or write content/review/ by hand\n')
  return exit.rejected
}

async function review(root: string, product: Product, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return print(nothing)
  sweepTemps(join(root, 'content/review'))
  const session = new Session(product)
  const prompt = new Prompt()
  try {
    await walk(session, ids, {
      prompt,
      width: Math.min(Math.max(process.stdout.columns || 80, 40), 100),
      signs: process.stdout.hasColors() ? { open: '\u001b[1m>>', close: '<<\u001b[0m' } : { open: '>>', close: '<<' },
      show: print,
    })
  } catch (error) {
    if (!(error instanceof Ended)) throw error
    if (error.code === interrupted)
      throw new Obstacle('Stopped. What was decided stands in content/review/; npm run ingest takes it in', {
        code: interrupted,
        cause: error,
      })
  } finally {
    prompt.close()
  }
  if (session.undoable === 0) return print('Nothing decided')
  const { product: after } = await takeTurn(() => ingest(root))
  return print(`\n${formatOutcome(product.ledger, after.ledger)}`)
}

function print(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`)
  return exit.ok
}
