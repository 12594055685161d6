import { extractText } from '../reading/page/extract.ts'
import { clean } from '../steps/clean.ts'
import { extract } from '../steps/extract.ts'
import { resolve } from '../steps/resolve.ts'
import { threadTime, type Say } from './figure.ts'
import type { Known } from './known.ts'
import { articles, markup, probes, swell, wrap } from './probes.ts'
import { makeSeed } from './stages.ts'
import { watchMatches, watchPasses, type Longest } from './watch.ts'

/** A hostile text by a name, in any size. */
interface Hostile {
  readonly name: string
  readonly write: (size: number) => string
}

const small = 100_000
const large = 1_000_000
const shown = 5
const limit = 100 // milliseconds that no pattern may take
const counted = 20 // milliseconds from which a step's growth is told from chance

/** Measure what hostile texts cost, of all or of every nth: the longest match of any pattern, and each step at 100 kB against 1 MB. */
export function measureHostile(known: Known, say: Say, every = 1): void {
  const isTaken = (_text: Hostile, at: number): boolean => at % every === 0
  const texts = listTexts(known).filter(isTaken)
  const pages = [...texts.map(toPage), ...markup.map(ofMarkup).filter(isTaken)]
  const readAll = (size: number) => (): void => {
    for (const { write } of texts) readText(write(size), known)
    for (const { write } of pages) extractText(write(small))
  }
  const name = (what: string): string => `${String(texts.length)} texts of 1 MB, ${String(pages.length)} pages, ${what}`
  tellPatterns(name('one match'), watchMatches(readAll(large)), say)
  tellPatterns(name('one pass'), watchPasses(readAll(large)), say)
  tellSteps(
    `one step of a text of 1 MB`,
    texts.flatMap((text) => grow(text, known)),
    say,
  )
  tellSlowest(`one page of 100 kB`, pages.map(({ name, write }) => readPage(name, write(small))), say) // prettier-ignore
}

/** List the hostile texts: each string said again and again, with a sentence behind it that counts people; and articles gone wrong. */
function listTexts({ text, topic }: Known): readonly Hostile[] {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '')
  const estimate = lines.find((line) => extract(clean(makeSeed(line)), topic).proposals.length > 0) ?? ''
  return [
    ...probes.map((probe) => ({
      name: JSON.stringify(probe),
      write: (size: number) => `${swell(probe, size)} ${estimate}\n`,
    })),
    ...Object.entries(articles).map(([name, write]) => ({ name, write: (size: number) => write(lines, size) })),
  ]
}

function toPage({ name, write }: Hostile): Hostile {
  return { name, write: (size) => wrap(write(size)) }
}

function ofMarkup(probe: string): Hostile {
  return { name: JSON.stringify(probe), write: (size) => wrap(swell(probe, size), false) }
}

type Times = Readonly<Record<string, number>>

function readText(text: string, known: Known): Times {
  const start = threadTime()
  const article = clean(makeSeed(text))
  const cleaned = threadTime()
  const extraction = extract(article, known.topic)
  const extracted = threadTime()
  resolve(extraction, known)
  return { clean: cleaned - start, extract: extracted - cleaned, resolve: threadTime() - extracted }
}

function readPage(name: string, html: string): Growth {
  const start = threadTime()
  extractText(html)
  return { name, little: 0, much: threadTime() - start }
}

/** How long one step took over one text, small and large. */
interface Growth {
  readonly name: string
  readonly little: number
  readonly much: number
}

function grow({ name, write }: Hostile, known: Known): readonly Growth[] {
  const [little, much] = [readText(write(small), known), readText(write(large), known)]
  return Object.entries(much).map(([step, took]) => ({
    name: `${step} of ${name}`,
    little: little[step] ?? 0,
    much: took,
  }))
}

function tellPatterns(name: string, longest: Longest, say: Say): void {
  const worst = [...longest].sort((a, b) => b[1] - a[1])
  const over = worst.filter(([, took]) => took > limit).length
  say({ part: 'hostile', name, figures: { 'ms at worst': worst[0]?.[1] ?? 0, 'patterns over 100 ms': String(over), patterns: String(worst.length) } }) // prettier-ignore
  for (const [pattern, took] of worst.slice(0, shown))
    say({ part: 'hostile', name: `  /${pattern.slice(0, 60)}`, figures: { ms: took } })
}

function tellSteps(name: string, all: readonly Growth[], say: Say): void {
  tellSlowest(name, all, say)
  const grown = all
    .filter(({ little }) => little >= counted)
    .map((each) => ({ ...each, times: each.much / each.little }))
    .sort((a, b) => b.times - a.times)
  const figures = {
    'times at worst': grown[0]?.times ?? 0,
    'times at the median': grown[grown.length >> 1]?.times ?? 0,
    'over 15 times': String(grown.filter(({ times }) => times > 15).length),
    steps: String(grown.length),
  }
  say({ part: 'hostile', name: 'the same against 100 kB', figures })
  for (const { name, times, much } of grown.slice(0, shown))
    say({ part: 'hostile', name: `  ${name}`, figures: { times, ms: much } })
}

function tellSlowest(name: string, all: readonly Growth[], say: Say): void {
  const sorted = [...all].sort((a, b) => b.much - a.much)
  const [worst, median] = [sorted[0]?.much ?? 0, sorted[sorted.length >> 1]?.much ?? 0]
  say({ part: 'hostile', name, figures: { 'ms at worst': worst, 'ms at the median': median } })
  for (const { name, much } of sorted.slice(0, shown))
    say({ part: 'hostile', name: `  ${name}`, figures: { ms: much } })
}
