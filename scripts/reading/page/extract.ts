import { Readability } from '@mozilla/readability'
import type { Fault } from '../decode.ts'
import { findHeadline, type Headline } from './headline.ts'
import { toLines } from './lines.ts'
import { openPage, UnreadablePage } from './open.ts'
import { dropUnseen } from './shown.ts'
import { cutAtGaps } from './whole.ts'

/**
 * Extract the article of a saved page as plain text: its headline, then a line a paragraph, blank lines between; the same for the same page.
 * What the page hides from its reader is not in it.
 */
export function extractText(html: string): { readonly text: string } | { readonly fault: Fault } {
  try {
    const document = openPage(html)
    dropUnseen(document)
    const headline = findHeadline(document)
    const shown = document.documentElement.textContent
    const article = new Readability(document, { serializer: (node) => node }).parse()
    const markup = article?.content === null || article?.content === undefined ? '' : toMarkup(article.content)
    const lines = cutAtGaps(toLines(markup), shown)
    if (lines.length === 0) return { fault: fault('Cannot find an article in this page') }
    return { text: `${withHeadline(headline, lines).join('\n\n')}\n` }
  } catch (error) {
    if (error instanceof UnreadablePage) return { fault: fault(error.message) }
    if (error instanceof RangeError) return { fault: fault('Unexpected page nested too deep to read') }
    throw error
  }
}

/** Puts the headline before the article's lines if it is surely theirs and they do not open with it. */
function withHeadline(headline: Headline | undefined, lines: readonly string[]): readonly string[] {
  if (headline === undefined || !(headline.isTitled || headline.isOnly)) return lines
  return lines.slice(0, 4).includes(headline.words) ? lines : [headline.words, ...lines]
}

function toMarkup(node: Node): string {
  return 'innerHTML' in node && typeof node.innerHTML === 'string' ? node.innerHTML : ''
}

function fault(message: string): Fault {
  return { line: 1, column: 1, rule: 'page', message, mend: 'Save the article’s own words as plain text instead' }
}
