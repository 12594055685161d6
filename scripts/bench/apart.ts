import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { Obstacle } from '../lib/report.ts'

const scripts = resolve(import.meta.dirname, '..')
const gauge = new URL('gauge.mjs', import.meta.url)
const Usage = z.object({ seconds: z.number(), megabytes: z.number() })

/** Run a script of the project in a process of its own: seconds on the clock and of all processors, and the most memory that one of its processes held. */
export async function runApart(
  script: string,
  words: readonly string[],
): Promise<{ readonly seconds: number; readonly 'CPU seconds': number; readonly 'MB at most': number }> {
  const file = join(tmpdir(), `headcount-gauge-${String(process.pid)}`)
  const env = { ...process.env, HEADCOUNT_GAUGE: file, NODE_OPTIONS: `--import=${gauge.href}` }
  const start = performance.now()
  const child = spawn(process.execPath, [join(scripts, script), ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const err: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text))
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done))
  const seconds = (performance.now() - start) / 1000
  if (code !== 0) throw new Obstacle(`Cannot measure ${script}, which ended with ${String(code)}:\n${err.join('')}`)
  const usages = readFileSync(file, 'utf8').trim().split('\n').map((line) => Usage.parse(JSON.parse(line))) // prettier-ignore
  rmSync(file)
  return {
    seconds,
    'CPU seconds': usages.reduce((sum, usage) => sum + usage.seconds, 0),
    'MB at most': Math.max(...usages.map(({ megabytes }) => megabytes)),
  }
}
