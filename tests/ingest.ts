import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '..')

/** What a run of ingest gave. */
export interface Run {
  readonly code: number | null // null when it was killed
  readonly out: string
  readonly err: string
}

/** Run `ingest` on a root in a process of its own. */
export async function ingest(
  root: string,
  options: { readonly args?: readonly string[]; readonly env?: Record<string, string>; readonly preload?: string } = {},
): Promise<Run> {
  const preload = options.preload === undefined ? [] : ['--import', join(project, options.preload)]
  const child = spawn(
    process.execPath,
    [...preload, join(project, 'scripts/ingest.ts'), '--root', root, ...(options.args ?? [])],
    {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text))
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  return { code, out: out.join(''), err: err.join('') }
}
