import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Obstacle, exit } from './report.ts'
import { compareText } from './text.ts'

/** What stands at a path. */
export type Standing = 'file' | 'directory' | 'symlink' | 'other' | 'nothing'

/** Say what stands at a path, without following a symlink. */
export function findStanding(path: string): Standing {
  const status = lstatSync(path, { throwIfNoEntry: false })
  if (status === undefined) return 'nothing'
  if (status.isSymbolicLink()) return 'symlink'
  return status.isFile() ? 'file' : status.isDirectory() ? 'directory' : 'other'
}

/** List the names in a folder in code-unit order; a folder that is not there has none. */
export function listNames(folder: string): string[] {
  if (findStanding(folder) === 'nothing') return []
  return readdirSync(folder).sort(compareText)
}

/** Read a regular file, at most `limit` bytes of it; never follows a symlink nor waits for a pipe. */
export function readBytes(path: string, limit: number): { readonly bytes: Buffer; readonly size: number } {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size } = fstatSync(handle)
    return { bytes: size > limit ? Buffer.alloc(0) : readFileSync(handle), size }
  } finally {
    closeSync(handle)
  }
}

const tempName = /^\.headcount-[0-9a-f]{12}\.tmp$/
const lockName = '.headcount.lock'

/** The changes one run makes to a folder: files by path relative to the root, and paths to remove. */
export interface Changes {
  readonly write: ReadonlyMap<string, string>
  readonly remove: readonly string[]
}

/** Compare wanted files with the disk: what differs or is missing must be written, the rest stays untouched. */
export function findChanges(root: string, wanted: ReadonlyMap<string, string>, present: readonly string[]): Changes {
  const write = [...wanted].filter(([path, text]) => !holds(join(root, path), text))
  return { write: new Map(write), remove: present.filter((path) => !wanted.has(path)) }
}

/** Write every file whole or not at all: all bytes reach the disk under other names first, then each takes its place in one move. */
export function applyChanges(root: string, { write, remove }: Changes, lock: Lock): void {
  const moves: { readonly from: string; readonly to: string }[] = []
  try {
    for (const [path, text] of write) {
      const to = join(root, path)
      refuseSymlink(root, path)
      mkdirSync(dirname(to), { recursive: true })
      const from = join(dirname(to), `.headcount-${randomBytes(6).toString('hex')}.tmp`)
      moves.push({ from, to })
      writeWhole(from, text)
    }
    lock.check()
    for (const { from, to } of moves) renameSync(from, to)
    for (const path of remove) rmSync(join(root, path))
  } catch (error) {
    for (const { from } of moves) rmSync(from, { force: true })
    throw error
  }
  for (const folder of new Set([...write.keys(), ...remove].map((path) => dirname(join(root, path)))))
    syncFolder(folder)
}

/** Remove the temporary files that killed runs have left in a folder. */
export function sweepTemps(folder: string): void {
  for (const name of listNames(folder)) if (tempName.test(name)) rmSync(join(folder, name), { force: true })
}

/** The right to write in a folder, held by one process at a time. */
export interface Lock {
  readonly check: () => void // throws when another process has taken the lock over
  readonly release: () => void
}

/** Take the lock of a folder; throws an Obstacle (exit code 3) while a living process holds it, takes over from a dead one. */
export function takeLock(folder: string): Lock {
  const path = join(folder, lockName)
  const mine = `${String(process.pid)} ${randomBytes(6).toString('hex')}\n`
  const temp = join(folder, `.headcount-${randomBytes(6).toString('hex')}.tmp`)
  writeWhole(temp, mine)
  try {
    while (!link(temp, path)) {
      const holder = readText(path)
      if (holder === undefined) continue
      const pid = Number.parseInt(holder, 10)
      if (isAlive(pid)) {
        throw new Obstacle(
          `Cannot write in ${folder} while another run does (process ${String(pid)}).\nWait for it; if there is none, delete ${path}`,
          { code: exit.locked },
        )
      }
      removeStale(path, holder)
    }
  } finally {
    rmSync(temp, { force: true })
  }
  const held = (): boolean => readText(path) === mine
  return {
    check: () => {
      if (!held())
        throw new Obstacle(`Cannot write in ${folder} without its lock, which another run has taken`, {
          code: exit.locked,
        })
    },
    release: () => {
      if (held()) rmSync(path, { force: true })
    },
  }
}

/** Move a dead holder's lock aside before deleting it, so that a lock taken meanwhile by a third run is put back, not lost. */
function removeStale(path: string, holder: string): void {
  const aside = join(dirname(path), `.headcount-${randomBytes(6).toString('hex')}.tmp`)
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readText(aside) !== holder) link(aside, path)
  rmSync(aside, { force: true })
}

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

function writeWhole(path: string, text: string): void {
  const handle = openSync(path, 'wx', 0o644)
  try {
    const bytes = Buffer.from(text, 'utf8')
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function refuseSymlink(root: string, path: string): void {
  const parts = path.split('/')
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const partial = join(root, ...parts.slice(0, depth))
    const standing = findStanding(partial)
    const wanted = depth === parts.length ? 'file' : 'directory'
    if (standing !== 'nothing' && standing !== wanted) {
      throw new Obstacle(
        `Cannot write ${path}: ${partial} is a ${standing === 'other' ? 'special file' : standing}, expected a ${wanted}`,
      )
    }
  }
}

function holds(path: string, text: string): boolean {
  return findStanding(path) === 'file' && readText(path) === text
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
