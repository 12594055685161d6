import { foldLine } from '../reading/page/fold.ts'
import { openPage } from '../reading/page/open.ts'
import type { Clue, Confidence, Field } from './clue.ts'
import { readClue } from './value.ts'
import { findLinkedClues } from './jsonld.ts'
import { findTitleClues } from './title.ts'

/** Where pages say what they are: a selector, the attribute that holds it (none: the text), and how far to trust it. */
const places: readonly (readonly [Field, string, string | null, Confidence])[] = [
  ['title', 'meta[property="og:title"]', 'content', 'high'],
  ['title', 'meta[name="twitter:title"], meta[property="twitter:title"]', 'content', 'medium'],
  ['title', '[itemprop="headline"]', null, 'medium'],
  ['title', 'h1', null, 'medium'],
  ['outlet', 'meta[property="og:site_name"]', 'content', 'high'],
  ['outlet', 'meta[name="application-name"]', 'content', 'medium'],
  ['url', 'link[rel="canonical"]', 'href', 'high'],
  ['url', 'meta[property="og:url"]', 'content', 'high'],
  ['published', 'meta[property="article:published_time"], meta[property="og:published_time"]', 'content', 'high'],
  ['published', '[itemprop="datePublished"]', 'content', 'high'],
  ['published', '[itemprop="datePublished"]', 'datetime', 'high'],
  ['published', 'meta[name="parsely-pub-date"], meta[name="pubdate"], meta[name="publishdate"], meta[name="publish-date"], meta[name="publish_date"], meta[name="date"], meta[name="DC.date"], meta[name="DC.date.issued"], meta[name="dcterms.created"], meta[name="sailthru.date"]', 'content', 'high'],
  ['published', 'article time[datetime], header time[datetime], main time[datetime]', 'datetime', 'medium'],
  ['published', 'time[datetime]', 'datetime', 'low'],
] // prettier-ignore

/** Find what a page says of itself: JSON-LD, OpenGraph and other `meta`, the canonical link, `time`, its title. */
export function findPageClues(html: string): readonly Clue[] {
  const document = openPage(html)
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const linked = scripts.flatMap((script) => findLinkedClues(script.textContent))
  const marked = places.flatMap(([field, selector, attribute, confidence]) => {
    const element = document.querySelector(selector)
    const raw = attribute === null ? element?.textContent : element?.getAttribute(attribute)
    const tag = element === null ? '' : describe(element, attribute)
    return readClue(field, raw ?? '', { from: tag, confidence })
  })
  return [...linked, ...marked, ...findTitle(document)]
}

function findTitle(document: Document): readonly Clue[] {
  const words = foldLine(document.querySelector('title')?.textContent ?? '').slice(0, 400)
  if (words === '') return []
  return findTitleClues(words, { from: '<title>', confidence: 'medium' })
}

function describe(element: Element, attribute: string | null): string {
  const name =
    element.getAttribute('property') ??
    element.getAttribute('name') ??
    element.getAttribute('itemprop') ??
    element.getAttribute('rel')
  return `<${element.localName}${name === null ? '' : ` ${foldLine(name)}`}>${attribute === 'datetime' ? ' datetime' : ''}`
}
