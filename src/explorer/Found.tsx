import type { ReactElement } from 'react'
import { cutRuns } from './search.ts'

/** Sets the quoted words that hold something sought, with what was found marked; nothing while nothing is sought. */
export function Found(props: { readonly quotes: readonly string[]; readonly sought: string }): ReactElement | null {
  const quotes = props.quotes.map((quote) => cutRuns(quote, props.sought)).filter((runs) => runs.some(isFound))
  if (quotes.length === 0) return null
  return (
    <span className="explorer-found">
      {quotes.map((runs, index) => (
        <q key={index}>{runs.map(({ text, isFound }, place) => (isFound ? <mark key={place}>{text}</mark> : text))}</q>
      ))}
    </span>
  )
}

function isFound(run: { readonly isFound: boolean }): boolean {
  return run.isFound
}
