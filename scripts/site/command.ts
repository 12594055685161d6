import { join, resolve } from 'node:path'
import { parseArguments, type Option, type Usage } from '../lib/args.ts'
import { describeFailure, Obstacle } from '../lib/report.ts'

/** The folder of this project: code, configuration, and the default root. */
export const project = resolve(import.meta.dirname, '../..')

/** The options that every command about the site takes. */
export const rootOption: Option = {
  name: 'root',
  value: 'DIR',
  help: 'the folder that holds seeds/ and content/ (default: HEADCOUNT_ROOT, else this project)',
}
export const outOption: Option = { name: 'out', value: 'DIR', help: 'where the site goes (default: dist in the root)' }
export const portOption: Option = {
  name: 'port',
  value: 'PORT',
  help: 'exactly this port (default: the first free one from 4321)',
}

export const siteOption: Option = {
  name: 'site',
  value: 'ADDRESS',
  help: 'where the site will stand, as https://example.org (default: HEADCOUNT_SITE, else no absolute address is written)',
}

/** What a command about the site was told. */
export interface Command {
  readonly help: boolean
  readonly root: string
  readonly out: string
  readonly port: number | undefined
  readonly site: string | undefined // an origin; undefined where nobody named one: an address is never made up
}

/** Read a command line; the root comes from `--root`, else from HEADCOUNT_ROOT, else it is the project. */
export function parseCommand(words: readonly string[], usage: Usage): Command {
  const { flags, values } = parseArguments(words, usage)
  const root = resolve(values.get('root') ?? (process.env['HEADCOUNT_ROOT'] || project))
  return {
    help: flags.has('help'),
    root,
    out: resolve(values.get('out') ?? join(root, 'dist')),
    port: parsePort(values.get('port')),
    site: parseSite(values.get('site') ?? process.env['HEADCOUNT_SITE']),
  }
}

/** Give a signal that aborts when the process is told to end. */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () =>
      controller.abort(new Obstacle(`Stopped by ${name}; what stood before is untouched`, { code: 130 })),
    )
  return controller.signal
}

/** Run a command: what it throws is printed and becomes the exit code. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { text, code } = describeFailure(error)
    process.stderr.write(`${text}\n`)
    process.exitCode = code
  }
}

function parsePort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new Obstacle(`Unexpected port \`${text}\`, expected a number from 0 to 65535`)
  return port
}

/** Read the address of a site: the root of a host, since every link on a page starts there. */
function parseSite(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || !isRoot(url))
    throw new Obstacle(`Unexpected site \`${text}\`, expected the root of a host, such as https://example.org`)
  return url.origin
}

function isRoot({ pathname, search, hash, username, password }: URL): boolean {
  return pathname === '/' && [search, hash, username, password].every((part) => part === '')
}
