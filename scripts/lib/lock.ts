import { randomBytes } from 'node:crypto'
import { linkSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasCode, nameTemp, readText, writeWhole } from './files.ts'
import { exit, Obstacle } from './report.ts'

/** The right to write in a folder, held by one process at a time. */
export interface Lock {
  readonly check: () => void // throws when another process has taken the lock over
  readonly release: () => void
}

/** Take the lock of a folder; throws an Obstacle (exit code 3) while a living process holds it, takes over from a dead one. */
export function takeLock(folder: string): Lock {
  const path = join(folder, '.headcount.lock')
  const mine = `${String(process.pid)} ${randomBytes(6).toString('hex')}\n`
  const temp = nameTemp(folder)
  try {
    writeWhole(temp, mine)
    while (!link(temp, path)) clearDead(path)
  } finally {
    rmSync(temp, { force: true })
  }
  const isHeld = (): boolean => readText(path) === mine
  return {
    check: () => {
      if (!isHeld())
        throw new Obstacle(`Cannot write in ${folder} without its lock, which another run has taken`, {
          code: exit.locked,
        })
    },
    release: () => {
      if (isHeld()) rmSync(path, { force: true })
    },
  }
}

/** Move a dead holder's lock aside before deleting it, so that a lock taken meanwhile by a third run is put back, not lost. */
function clearDead(path: string): void {
  const holder = readText(path)
  if (holder === undefined) return
  const pid = Number.parseInt(holder, 10)
  if (isAlive(pid)) {
    const message = `Cannot write in ${dirname(path)} while another run does (process ${String(pid)}).\nWait for it to end; if there is none, delete ${path}`
    throw new Obstacle(message, { code: exit.locked })
  }
  const aside = nameTemp(dirname(path))
  try {
    renameSync(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  if (readText(aside) !== holder) link(aside, path)
  rmSync(aside, { force: true })
}

/** Give a file a second name, at once and whole; false when the name is taken. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !hasCode(error, 'ESRCH')
  }
}
