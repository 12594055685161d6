import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { exit, Obstacle } from '../lib/report.ts'
import { project } from '../site/command.ts'

/** Build the site of a root into a folder, in a process of its own that reports on standard error; without an address, which may change. */
export async function buildApart(root: string, out: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(project, 'scripts/build.ts'), '--root', root, '--out', out], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, HEADCOUNT_SITE: '' },
    signal,
  })
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  ).catch(() => null)
  signal.throwIfAborted()
  if (code !== exit.ok)
    throw new Obstacle('Cannot freeze without a site that builds; its report stands above', { code: code ?? exit.bug })
}
