import type { Mention } from '../../../src/schema/ledger.ts'
import type { Problem } from '../../witness/problem.ts'
import { listObjects, problem, readObject } from './say.ts'

/** Prove a mention's Web Annotation: every selector of words holds the ledger's, every selector of a place is as long as they are. */
export function proveAnnotation(text: string | undefined, { id, quote }: Mention): readonly Problem[] {
  const file = `annotation/${id}.json`
  if (text === undefined) return [problem(file, 'linked-lost', 'Cannot publish a mention without its annotation')]
  const selectors = listObjects(readObject(text)?.['target']).flatMap(({ selector }) => listObjects(selector))
  const words = selectors.filter(({ type }) => type === 'TextQuoteSelector')
  const length = Array.from(quote.exact).length // the standard counts code points
  const isQuoted = words.every(
    ({ exact, prefix, suffix }) => exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix,
  )
  const isPlaced = selectors
    .filter(({ type }) => type === 'TextPositionSelector')
    .every(({ start, end }) => Number(end) - Number(start) === length && Number(start) <= quote.start)
  return words.length > 0 && isQuoted && isPlaced
    ? []
    : [problem(file, 'linked-changed', `Unexpected selectors, expected \`${quote.exact}\` at offset ${quote.start}`)]
}
