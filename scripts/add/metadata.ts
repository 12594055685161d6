import { foldLine } from '../reading/page/fold.ts'
import { findHeadline } from '../reading/page/headline.ts'
import { openPage } from '../reading/page/open.ts'
import { foldName } from '../lib/text.ts'
import type { Clue, Confidence, Field } from './clue.ts'
import { readClue } from './value.ts'
import { findLinkedClues } from './jsonld.ts'
import { findTitleClues } from './title.ts'

const anew = '[itemprop="dateModified"], .updated, .modified'
const time = `time[datetime]:not(${anew})`

/** Where pages say what they are: a selector, the attribute that holds it (none: the text), and how far to trust it. */
const places: readonly (readonly [Field, string, string | null, Confidence])[] = [
  ['title', 'meta[property="og:title"]', 'content', 'high'],
  ['title', 'meta[name="twitter:title"], meta[property="twitter:title"]', 'content', 'medium'],
  ['title', '[itemprop="headline"]', null, 'medium'],
  ['outlet', 'meta[property="og:site_name"]', 'content', 'high'],
  ['outlet', 'meta[name="application-name"]', 'content', 'medium'],
  ['url', 'link[rel="canonical"]', 'href', 'high'],
  ['url', 'meta[property="og:url"]', 'content', 'high'],
  ['published', 'meta[property="article:published_time"], meta[property="og:published_time"]', 'content', 'high'],
  ['published', '[itemprop="datePublished"]', 'content', 'high'],
  ['published', '[itemprop="datePublished"]', 'datetime', 'high'],
  ['published', '[itemprop="datePublished"]', 'title', 'high'],
  ['published', '[itemprop="datePublished"]', null, 'medium'],
  ['published', 'meta[name="parsely-pub-date" i], meta[name="pubdate" i], meta[name="publishdate" i], meta[name="publish-date" i], meta[name="publish_date" i], meta[name="date" i], meta[name="DC.date" i], meta[name="DC.date.issued" i], meta[name="dcterms.created" i], meta[name="sailthru.date" i]', 'content', 'high'],
  ['published', `article ${time}, header ${time}, main ${time}`, 'datetime', 'medium'],
  ['published', time, 'datetime', 'low'],
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
  return [
    ...cutOutlets([...linked, ...marked]),
    ...findShownTitle(document),
    ...findTitle(document),
    ...findShownDay(document),
  ]
}

/** Find the day that the page shows under its headline, in an element that is called by a date or a time. */
function findShownDay(document: Document): readonly Clue[] {
  const marks = [...document.querySelectorAll('h1, time, [class*="date" i], [class*="time" i], [class*="publi" i]')]
  const under = marks.slice(marks.findLastIndex(({ localName }) => localName === 'h1') + 1).slice(0, 50)
  return under
    .filter((element) => !element.matches(anew))
    .flatMap((element) => {
      const words = foldLine(element.textContent)
      return words.length > 80
        ? []
        : readClue('published', words, { from: 'what the page shows under its headline', confidence: 'low' })
    })
    .slice(0, 1)
}

/** Take the outlet off titles that end in it, as “Headline | Outlet” or “Headline - Outlet”. */
function cutOutlets(clues: readonly Clue[]): readonly Clue[] {
  const outlets = clues.filter(({ field }) => field === 'outlet').map(({ value }) => value)
  return clues.map((clue) => {
    const [title, tail] = clue.field === 'title' ? partTitle(clue.value) : []
    const isOutlet = tail !== undefined && outlets.some((outlet) => beginsWith(outlet, tail))
    return title !== undefined && isOutlet ? { ...clue, value: title } : clue
  })
}

function partTitle(words: string): readonly string[] {
  return /^(.*\S) [|»–—-] (\S[^|»]*)$/u.exec(words)?.slice(1) ?? []
}

function beginsWith(words: string, start: string): boolean {
  return ` ${foldName(words)} `.startsWith(` ${foldName(start)} `)
}

function findShownTitle(document: Document): readonly Clue[] {
  const headline = findHeadline(document)
  const confidence = headline?.isTitled === true ? 'medium' : 'low'
  return readClue('title', headline?.words ?? '', { from: '<h1>', confidence })
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
