import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Day } from '../src/schema/day.ts'
import { buildApart } from './freeze/build.ts'
import { makeEdition, type Frozen } from './freeze/edition.ts'
import { folder, readEditions, readPicture } from './freeze/read.ts'
import { formatUsage, parseArguments, type Usage } from './lib/args.ts'
import { applyChanges } from './lib/changes.ts'
import { findStanding } from './lib/files.ts'
import { takeLock } from './lib/lock.ts'
import { describeFailure, describeFailureAsJson, exit, Obstacle } from './lib/report.ts'
import { abortOnSignals, project } from './site/command.ts'

const usage: Usage = {
  command: 'npm run freeze --',
  about:
    'Freeze the published ledger and its charts as they stand into content/editions/DAY-HASH.json, once. An edition never changes afterwards.\nThe whole site is built and proved first; nothing is written where the last edition holds the same ledger.',
  options: [
    { name: 'root', value: 'DIR', help: 'the folder that holds seeds/ and content/ (default: the folder you are in)' },
    { name: 'day', value: 'DAY', help: 'the day of the edition (default: today, in the time zone of the topic)' },
    { name: 'json', help: 'print the result as JSON' },
  ],
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))

/** What freezing came to: the edition that holds what stands, and whether it was written just now. */
export interface Outcome {
  readonly edition: string
  readonly isNew: boolean
}

/** Where and when to freeze, and how the site is built; `day` is today where nobody names one. */
export interface Plan {
  readonly root: string
  readonly day?: string | undefined
  readonly build: (root: string, out: string) => Promise<void>
}

/** Freeze what a root holds; gives the last edition where that holds the same. Throws Problems or an Obstacle. */
export async function freeze({ root, day, build }: Plan): Promise<Outcome> {
  const staged = join(project, '.staging', `freeze-${process.pid}`)
  try {
    await mkdir(staged, { recursive: true })
    await build(root, join(staged, 'dist'))
    const picture = await readPicture(root, join(staged, 'dist'))
    return await keep(root, async () => {
      const last = (await readEditions(root)).at(-1)
      const frozen = makeEdition(picture, day ?? today(picture.topic.timezone), last)
      return { frozen, edition: frozen?.id ?? last?.id ?? '' }
    })
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

interface Decided {
  readonly frozen: Frozen | undefined
  readonly edition: string
}

/** Decides and writes while nobody else writes in the root; a file that stands is never touched. */
async function keep(root: string, decide: () => Promise<Decided>): Promise<Outcome> {
  const lock = takeLock(join(root, 'content'))
  try {
    const { frozen, edition } = await decide()
    if (!frozen) return { edition, isNew: false }
    const file = `${folder}/${frozen.id}.json`
    if (findStanding(join(root, file)) !== 'nothing')
      throw new Obstacle(`Cannot write ${file}: it stands already, and an edition never changes`)
    applyChanges(root, { write: new Map([[file, frozen.text]]), remove: [] }, lock)
    return { edition, isNew: true }
  } finally {
    lock.release()
  }
}

function today(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format()
}

async function main(words: readonly string[]): Promise<number> {
  const json = words.includes('--json')
  try {
    const { flags, values } = parseArguments(words, usage)
    if (flags.has('help')) return print(formatUsage(usage))
    const root = resolve(values.get('root') ?? '.')
    if (findStanding(join(root, 'content')) !== 'directory')
      throw new Obstacle(`Cannot freeze in ${root} without a folder content/ in it`)
    const signal = abortOnSignals()
    const build = (from: string, out: string): Promise<void> => buildApart(from, out, signal)
    const outcome = await freeze({ root, day: checkDay(values.get('day')), build })
    return print(json ? JSON.stringify({ ok: true, code: exit.ok, ...outcome }, null, 2) : describe(outcome))
  } catch (error) {
    const { text, code } = describeFailure(error)
    if (json) print(describeFailureAsJson(error))
    else process.stderr.write(`${text}\n`)
    return code
  }
}

function checkDay(day: string | undefined): string | undefined {
  if (day !== undefined && !Day.safeParse(day).success)
    throw new Obstacle(`Unexpected day \`${day}\`, expected one such as 2024-10-24`)
  return day
}

function describe({ edition, isNew }: Outcome): string {
  return isNew
    ? `Froze ${folder}/${edition}.json\nKeep it: git add ${folder} && git commit -m "Freeze an edition"`
    : `Nothing was frozen: edition ${edition} holds the same ledger`
}

function print(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`)
  return exit.ok
}
