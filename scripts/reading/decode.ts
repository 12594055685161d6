import { findPlace, type Place } from '../lib/text.ts'

/** What is wrong with the bytes of a text file, and where. */
export interface Fault extends Place {
  readonly rule: 'empty' | 'binary' | 'not-utf8' | 'control' | 'html' | 'page'
  readonly message: string
  readonly mend: string
}

const marks: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-32LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
]

const magic: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a gzip archive', [0x1f, 0x8b]],
  ['a ZIP archive', [0x50, 0x4b, 3, 4]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
]

const start: Place = { line: 1, column: 1 }
const asText = 'Save the article as plain text in UTF-8'

/** Decode UTF-8 bytes to text without its byte-order mark, or say why they are no text to read. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly fault: Fault } {
  const kind = findMark(marks, bytes) ?? guessWide(bytes)
  if (kind !== undefined) {
    return {
      fault: {
        ...start,
        rule: 'not-utf8',
        message: `Unexpected encoding ${kind}, expected UTF-8`,
        mend: `Convert it, for example: iconv -f ${kind} -t UTF-8`,
      },
    }
  }
  const format = findMark(magic, bytes)
  if (format !== undefined) {
    return {
      fault: {
        ...start,
        rule: 'binary',
        message: `Unexpected ${format.replace(/^an? /, '')}, expected text`,
        mend: asText,
      },
    }
  }
  const broken = findInvalid(bytes)
  if (broken !== undefined) return { fault: describeInvalid(bytes, broken) }
  const text = new TextDecoder('utf-8').decode(bytes)
  const fault = findFault(text)
  return fault === undefined ? { text } : { fault }
}

function findFault(text: string): Fault | undefined {
  if (/^[\s\u0085\u200b-\u200f\u2060\ufeff]*$/.test(text)) {
    return {
      ...start,
      rule: 'empty',
      message: 'Unexpected empty file, expected an article',
      mend: 'Paste the article into it, or remove it with its sidecar',
    }
  }
  const control = text.search(/[\0\u001b]/)
  if (control !== -1) {
    const name = text[control] === '\0' ? 'NUL' : 'ESC'
    return {
      ...findPlace(text, control),
      rule: 'control',
      message: `Unexpected control character ${name}, expected text`,
      mend: asText,
    }
  }
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) {
    return {
      ...start,
      rule: 'html',
      message: 'Unexpected web page, expected plain text',
      mend: 'Name it NAME.html; `npm run add -- FILE` does so and writes its sidecar',
    }
  }
  return undefined
}

function describeInvalid(bytes: Uint8Array, offset: number): Fault {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset))
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
  return {
    ...findPlace(before, before.length),
    rule: 'not-utf8',
    message: `Unexpected byte 0x${byte} at byte offset ${String(offset)}, expected UTF-8`,
    mend: 'Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8',
  }
}

function findMark(table: typeof marks, bytes: Uint8Array): string | undefined {
  return table.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
}

/** Guess UTF-16 without a mark from zero bytes on one side of most pairs. */
function guessWide(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length >> 1, 512)
  if (pairs < 2) return undefined
  const zeros = [0, 0]
  for (let index = 0; index < pairs * 2; index += 1)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  if ((zeros[1] ?? 0) > pairs * 0.6) return 'UTF-16LE'
  return (zeros[0] ?? 0) > pairs * 0.6 ? 'UTF-16BE' : undefined
}

/** Find the offset of the first byte that begins no well-formed UTF-8 sequence (Unicode 15, table 3-7). */
function findInvalid(bytes: Uint8Array): number | undefined {
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return undefined
}

function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  for (let step = 1; step < length; step += 1) {
    const byte = bytes[index + step]
    if (byte === undefined || byte < (step === 1 ? low : 0x80) || byte > (step === 1 ? high : 0xbf)) return 0
  }
  return length
}
