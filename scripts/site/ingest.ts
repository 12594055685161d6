import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { exit, Obstacle } from '../lib/report.ts'
import { project } from './command.ts'

/** Run `ingest` on a root in a process of its own; it prints its own report. Throws an Obstacle with its exit code when it fails. */
export async function ingestApart({
  root,
  signal,
}: {
  readonly root: string
  readonly signal: AbortSignal
}): Promise<void> {
  const child = spawn(process.execPath, [join(project, 'scripts/ingest.ts'), '--root', root], {
    stdio: 'inherit',
    signal,
  })
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  ).catch(() => null)
  signal.throwIfAborted()
  if (code !== 0)
    throw new Obstacle('Cannot go on without the content that ingest makes; its report stands above', {
      code: code ?? exit.bug,
    })
}
