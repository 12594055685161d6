import type { Article, Span } from '../lib/draft.ts'
import { wrap } from '../lib/lines.ts'
import { showControls } from '../lib/report.ts'

/** Signs set around quoted words. */
export interface Signs {
  readonly open: string
  readonly close: string
}

const [opened, closed] = ['\uE000', '\uE001'] // stand for the signs while lines are broken

/** Show quoted words in their paragraphs: two sentences before and one after, page furniture left out, no line wider than `width`. */
export function showContext(
  article: Article,
  quote: Span,
  { width, signs }: { readonly width: number; readonly signs: Signs },
): readonly string[] {
  const shown = pickSentences(article, quote)
  const paragraphs = article.passages.flatMap(({ sentences }) => {
    const [first, last] = [sentences.find((each) => shown.has(each)), sentences.findLast((each) => shown.has(each))]
    return first && last ? [mark(article.text, { start: first.start, end: last.end }, quote)] : []
  })
  return paragraphs
    .map((paragraph) => showControls(paragraph.replace(/\s+/g, ' ')))
    .map((paragraph) => paragraph.replaceAll(opened, signs.open).replaceAll(closed, signs.close))
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...wrap(paragraph, width)])
}

function pickSentences({ passages }: Article, quote: Span): ReadonlySet<Span> {
  const sentences = passages.flatMap((passage) => passage.sentences)
  const touched = sentences.map(({ start, end }) => start < quote.end && quote.start < end)
  return new Set(sentences.slice(Math.max(0, touched.indexOf(true) - 2), touched.lastIndexOf(true) + 2))
}

/** Cut a span out of a text with marks where a quote begins and ends in it. */
function mark(text: string, span: Span, quote: Span): string {
  const at = (offset: number): number => Math.min(Math.max(offset, span.start), span.end)
  const [start, end] = [at(quote.start), at(quote.end)]
  const words = start < end ? `${opened}${text.slice(start, end)}${closed}` : ''
  return text.slice(span.start, start) + words + text.slice(end, span.end)
}
