import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { decodeText } from '../lib/decode.ts'
import { findStanding, hasCode, readBytes } from '../lib/files.ts'
import { Problems } from '../lib/problem.ts'
import { Obstacle } from '../lib/report.ts'

/** A file as received, before anything is known of it. */
export interface Received {
  readonly name: string | null // of the file; null for standard input
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly text: string
}

const limit = 5 * 1024 * 1024

/** Read a file, or standard input for `-`; throws Problems when it is no text to read. */
export async function receive(file: string, input: NodeJS.ReadableStream = process.stdin): Promise<Received> {
  const bytes = file === '-' ? await readStream(input) : readFile(file)
  const name = file === '-' ? null : basename(file)
  const decoded = decodeText(bytes)
  const shown = name === null ? 'standard input' : file
  if ('fault' in decoded)
    throw new Problems([{ file: shown, severity: 'error', ...decoded.fault, rule: `seed-${decoded.fault.rule}` }])
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), text: decoded.text }
}

function readFile(file: string): Uint8Array {
  const standing = findStanding(file)
  if (standing === 'nothing') throw new Obstacle(`Cannot find ${file}`)
  if (standing === 'directory') throw new Obstacle(`Cannot read ${file}: it is a directory, expected an article`)
  try {
    const { bytes, size } = readBytes(file, limit)
    if (size > limit) throw tooLarge(file)
    return bytes
  } catch (error) {
    if (hasCode(error, 'ELOOP')) throw new Obstacle(`Cannot read ${file}: it is a symlink, expected the file itself`)
    throw error
  }
}

async function readStream(input: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) throw tooLarge('standard input')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string): Obstacle {
  return new Obstacle(`Cannot add ${name}: it is larger than 5 MB; split it`)
}
