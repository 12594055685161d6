import type { Fault } from '../decode.ts'

/** Decode the bytes of a saved web page: by its byte-order mark, else as UTF-8 where they are (a page that was saved anew still declares its old charset), else by the charset it declares (WHATWG labels) or as Windows-1252. */
export function decodePage(bytes: Uint8Array): { readonly html: string } | { readonly fault: Fault } {
  const html = new TextDecoder(findEncoding(bytes)).decode(bytes).toWellFormed()
  const fault = findFault(html)
  return fault === undefined ? { html } : { fault }
}

/** Say whether a text is a web page and not the text of one. */
export function isPage(text: string): boolean {
  return /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*){0,9}<(?:!doctype html|html|head|body)[\s>]/i.test(
    text.slice(0, 20_000),
  )
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (bytes.some((byte) => byte > 0x7f) && isUtf8(bytes)) return 'utf-8'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const declared = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(head)?.[1]
  const label = declared === undefined || /^utf-?16/i.test(declared) ? undefined : findLabel(declared)
  return label ?? 'windows-1252'
}

function findLabel(declared: string): string | undefined {
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function findFault(html: string): Fault | undefined {
  if (/^\s*(?:From: <?Saved by|MIME-Version:)/i.test(html) || html.startsWith('bplist')) {
    return {
      line: 1,
      column: 1,
      rule: 'binary',
      message: 'Unexpected web archive, expected the page alone',
      mend: 'Save it as “Webpage, HTML only”',
    }
  }
  return /\S/.test(html)
    ? undefined
    : {
        line: 1,
        column: 1,
        rule: 'empty',
        message: 'Unexpected empty file, expected a web page',
        mend: 'Save it again',
      }
}
