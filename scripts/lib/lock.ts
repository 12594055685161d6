import { randomBytes } from 'node:crypto'
import { linkSync, rmSync } from 'node:fs'
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
  return take(join(folder, '.headcount.lock'))
}

function take(path: string): Lock {
  const mine = `${String(process.pid)} ${randomBytes(6).toString('hex')}\n`
  while (!place(path, mine)) clearDead(path)
  const isHeld = (): boolean => readText(path) === mine
  return {
    check: () => {
      if (!isHeld())
        throw new Obstacle(`Cannot write in ${dirname(path)} without its lock, which another run has taken`, {
          code: exit.locked,
        })
    },
    release: () => {
      if (isHeld()) rmSync(path, { force: true })
    },
  }
}

/** Put a file in its place at once and whole; false when the place is taken, or the holder's sweep took the file before it got there. */
function place(path: string, text: string): boolean {
  const temp = nameTemp(dirname(path))
  writeWhole(temp, text)
  try {
    linkSync(temp, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOENT')) return false
    throw error
  } finally {
    rmSync(temp, { force: true })
  }
}

/** Delete a dead holder's lock. Only who holds the lock on doing so may: no run deletes a lock that another took meanwhile. */
function clearDead(path: string): void {
  const holder = readText(path)
  if (holder === undefined) return
  const pid = Number.parseInt(holder, 10)
  if (isAlive(pid)) {
    const message = `Cannot write in ${dirname(path)} while another run does (process ${String(pid)}).\nWait for it to end; if there is none, delete ${path}`
    throw new Obstacle(message, { code: exit.locked })
  }
  const takeover = take(`${path}.over`)
  try {
    if (readText(path) === holder) rmSync(path, { force: true })
  } finally {
    takeover.release()
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
