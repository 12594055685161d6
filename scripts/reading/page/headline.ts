import { foldName } from '../../lib/text.ts'
import { foldLine } from './fold.ts'

/** What a page shows largest. */
export interface Headline {
  readonly words: string
  /** Whether the page's title holds it; another may be the name of a section. */
  readonly isTitled: boolean
  readonly isOnly: boolean
}

/** Find the headline of a page: its first `h1` that is part of the page's title, else its first. */
export function findHeadline(document: Document): Headline | undefined {
  const shown = [...document.querySelectorAll('h1')].map((element) => foldLine(element.textContent)).filter(Boolean)
  const title = foldName(document.querySelector('title')?.textContent ?? '')
  const titled = shown.find((words) => title.includes(foldName(words)))
  const words = titled ?? shown[0]
  return words === undefined ? undefined : { words, isTitled: titled !== undefined, isOnly: shown.length === 1 }
}
