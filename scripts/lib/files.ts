import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
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
  return findStanding(folder) === 'nothing' ? [] : readdirSync(folder).sort(compareText)
}

/** Read a regular file, nothing of it when it is larger than `limit`; never follows a symlink nor waits for a pipe. */
export function readBytes(path: string, limit: number): { readonly bytes: Buffer; readonly size: number } {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size } = fstatSync(handle)
    return { bytes: size > limit ? Buffer.alloc(0) : readFileSync(handle), size }
  } finally {
    closeSync(handle)
  }
}

/** Read a whole text file; undefined when it is not there. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** A text, whole or in pieces that can be gone through more than once. */
export type Text = string | Iterable<string>

/** Write a new file to the last byte, text as UTF-8, and wait until the disk has it; throws when something stands there. */
export function writeWhole(path: string, content: Text | Uint8Array): void {
  const handle = openSync(path, 'wx', 0o644)
  try {
    for (const bytes of content instanceof Uint8Array ? [content] : encode(content))
      for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Tell whether a regular file stands at a path that holds a text, byte for byte. */
export function holdsText(path: string, text: Text): boolean {
  if (findStanding(path) !== 'file') return false
  const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    let at = 0
    for (const bytes of encode(text)) {
      if (!readSlice(handle, at, bytes.length).equals(bytes)) return false
      at += bytes.length
    }
    return fstatSync(handle).size === at
  } finally {
    closeSync(handle)
  }
}

/** Read some bytes of an open file; fewer where it ends before. */
export function readSlice(handle: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  for (let read = -1; done < length && read !== 0; done += read)
    read = readSync(handle, bytes, done, length - done, at + done)
  return bytes.subarray(0, done)
}

const chunk = 512 * 1024 // characters that are encoded at once

/** Encode a text as UTF-8, many small pieces at once. */
function* encode(text: Text): Generator<Buffer> {
  let pieces: string[] = []
  let length = 0
  for (const piece of typeof text === 'string' ? [text] : text) {
    pieces.push(piece)
    length += piece.length
    if (length < chunk) continue
    yield Buffer.from(pieces.join(''), 'utf8')
    ;[pieces, length] = [[], 0]
  }
  if (length > 0) yield Buffer.from(pieces.join(''), 'utf8')
}

/** Wait until the disk has the names in a folder. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Name a temporary file in a folder. */
export function nameTemp(folder: string): string {
  return join(folder, `.headcount-${randomBytes(6).toString('hex')}.tmp`)
}

/** Remove the temporary files that killed runs have left in a folder. */
export function sweepTemps(folder: string): void {
  for (const name of listNames(folder))
    if (/^\.headcount-[0-9a-f]{12}\.tmp$/.test(name)) rmSync(join(folder, name), { force: true })
}

/** Say whether an error of the system has a code such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
