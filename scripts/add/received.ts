import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { decodeText, type Fault } from '../reading/decode.ts'
import { findStanding, hasCode, readBytes } from '../lib/files.ts'
import { decodePage, isPage } from '../reading/page/decode.ts'
import { readPage } from '../reading/page/read.ts'
import { Problems } from '../lib/problem.ts'
import { Obstacle } from '../lib/report.ts'

/** A file as received, before anything is known of it. */
export interface Received {
  readonly name: string | null // of the file; null for standard input
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly text: string // of a page: that of its article
  readonly html: string | null // of a page: all of it
}

const limit = 5 * 1024 * 1024

/** Read a file, or standard input for `-`; throws Problems when it is no text to read. */
export async function receive(file: string, input: NodeJS.ReadableStream): Promise<Received> {
  const bytes = file === '-' ? await readStream(input) : readFile(file)
  const name = file === '-' ? null : basename(file)
  const refuse = (fault: Fault): Problems =>
    new Problems([
      { file: name === null ? 'standard input' : file, severity: 'error', ...fault, rule: `seed-${fault.rule}` },
    ])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const page = decodePage(bytes)
  if (/\.(?:x?html?|mht|mhtml|webarchive)$/i.test(name ?? '') || ('html' in page && isPage(page.html))) {
    if ('fault' in page) throw refuse(page.fault)
    const read = readPage(bytes)
    if ('fault' in read) throw refuse(read.fault)
    return { name, bytes, sha256, text: read.text, html: page.html }
  }
  const decoded = decodeText(bytes)
  if ('fault' in decoded) throw refuse(decoded.fault)
  return { name, bytes, sha256, text: decoded.text, html: null }
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
