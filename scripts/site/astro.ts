import { spawn, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../lib/problem.ts'
import { project } from './command.ts'

/** One line that Astro or a page logged; `level` is null for what did not come through Astro's logger. */
export interface LogLine {
  readonly level: string | null
  readonly text: string
}

/** What pages are rendered from: a root, and the address that they will stand at, where somebody named one. */
export interface Rendering {
  readonly root: string
  readonly site?: string | undefined
  readonly say: (line: string) => void
  readonly signal: AbortSignal
}

/** Render all pages of a root into a folder; every warning and error that Astro, Vite or a page logs is a problem. */
export async function renderPages({ root, site, say, signal }: Rendering, folder: string): Promise<readonly Problem[]> {
  const cache = `${folder}.cache`
  const child = startAstro(root, ['build', '--outDir', folder, '--json'], { stdio: 'pipe', signal, site, cache })
  const log: LogLine[] = []
  let pages = 0
  const keep = (line: LogLine): void => {
    log.push(line)
    if (line.text.includes('/index.html') && (pages += 1) % 250 === 0) say(`  ${pages} pages`)
  }
  const ended = new Promise<number | null>((resolve) => child.on('error', () => resolve(null)).on('close', resolve))
  await Promise.all([
    readLines(child.stdout, (line) => keep(parseLog(line))),
    readLines(child.stderr, (line) => keep(parseError(line))),
  ])
  await rm(cache, { recursive: true, force: true })
  return findProblems(log, await ended)
}

interface Start {
  readonly stdio: 'pipe' | 'inherit'
  readonly signal: AbortSignal
  readonly site?: string | undefined
  readonly cache?: string
}

/** Start Astro's own command in a process of its own (one of its parsers can abort a process): our root, no telemetry, no update check. */
export function startAstro(root: string, words: readonly string[], { site, cache, ...options }: Start): ChildProcess {
  const env = {
    ...process.env,
    HEADCOUNT_ROOT: root,
    HEADCOUNT_SITE: site,
    HEADCOUNT_CACHE: cache,
    NODE_ENV: words[0] === 'build' ? 'production' : 'development',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  }
  const command = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))
  return spawn(process.execPath, [command, ...words], { ...options, cwd: project, env })
}

/** Read one line of Astro's standard output: JSON where it comes from the logger, else what a page printed. */
export function parseLog(line: string): LogLine {
  try {
    const { level, label, message } = JSON.parse(line) as Record<string, unknown>
    if (typeof level === 'string' && typeof message === 'string')
      return { level, text: label === 'SKIP_FORMAT' ? message : `[${String(label)}] ${message}` }
  } catch {
    // not the logger's: falls through
  }
  return { level: null, text: line }
}

/** Read one line of standard error, where nothing may be written: a `console.warn` in a page counts as an error. */
export function parseError(line: string): LogLine {
  const parsed = parseLog(line)
  return { ...parsed, level: parsed.level ?? 'error' }
}

/** Turn a log into problems: each warning is one; a build that broke is one, with all it said. */
export function findProblems(log: readonly LogLine[], code: number | null): readonly Problem[] {
  const warnings = log.filter(({ level }) => level === 'warn')
  const errors = log.filter(({ level }) => level === 'error').map(({ text }) => text.trim())
  if (code === 0) return [...warnings.map(({ text }) => text), ...errors].map(describeWarning)
  const said = errors.length > 0 ? errors.join(' · ') : `exit ${code ?? 'by a signal'}`
  return [
    ...warnings.map(({ text }) => describeWarning(text)),
    problem('build-failed', `Unexpected end of the build: ${said}`),
  ]
}

function describeWarning(text: string): Problem {
  return problem('build-warning', `Unexpected warning \`${text.trim()}\`, expected none`)
}

function problem(rule: string, message: string): Problem {
  return { file: 'astro build', line: 0, column: 0, severity: 'error', rule, message }
}

async function readLines(stream: NodeJS.ReadableStream | null, take: (line: string) => void): Promise<void> {
  if (stream === null) return
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) if (line.trim() !== '') take(line)
}
