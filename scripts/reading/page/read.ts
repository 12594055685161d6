import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Fault } from '../decode.ts'
import { decodePage } from './decode.ts'
import type * as Extractor from './extract.ts'

/** Read the text of the article in a saved page. */
export function readPage(bytes: Uint8Array): { readonly text: string } | { readonly fault: Fault } {
  const decoded = decodePage(bytes)
  return 'fault' in decoded ? decoded : loadExtractor().extractText(decoded.html)
}

/** Name the file that holds the text which a seed's quotes are proved against: the seed itself, or what was extracted from a page. */
export function locateText(seed: string, source: string): string {
  return seed.endsWith('.html') ? `content/texts/${source}.txt` : seed
}

/** Hash a text as it stands on the disk, in UTF-8. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Load the parsers of pages only for a page: they take longer to load than most roots to read. */
function loadExtractor(): typeof Extractor {
  return createRequire(import.meta.url)('./extract.ts') as typeof Extractor // what that file exports
}
