import type { Ledger, Mention } from '../../src/schema/ledger.ts'
import type { Problem } from '../witness/problem.ts'
import { findEdition, proveFrozen, type Frozen } from './frozen.ts'
import { findTags, readText, type Tag } from './html.ts'
import { lineOf, problem, proveRules, type Site } from './rules.ts'

/** What the site was built from. */
export interface Origin {
  readonly ledger: Ledger
  readonly seeds: readonly string[] // file names of the articles in seeds/
  readonly editions?: readonly Frozen[]
}

/** List all that a built site gets wrong against its ledger and against the rules of the house for pages. */
export function proveSite(site: Site, origin: Origin): readonly Problem[] {
  const pages = [...site].filter(([path]) => path.endsWith('.html'))
  return [
    ...countPages(site, origin),
    ...proveQuotes(pages, origin),
    ...proveFrozen(site, origin.editions ?? []),
    ...proveRules(site),
  ]
}

/** Say whether the site publishes a mention: an editor has confirmed or corrected it. */
export function isPublished(mention: Mention): boolean {
  return mention.review === 'confirmed' || mention.review === 'corrected'
}

/** Every source and statement has its page, and what an edition holds keeps its own when the ledger holds it no more. */
function countPages(site: Site, { ledger, seeds, editions = [] }: Origin): readonly Problem[] {
  const published = new Set(ledger.mentions.filter(isPublished).map((mention) => mention.statement))
  const frozen = editions.map((edition) => edition.ledger)
  const sources = [ledger, ...frozen].flatMap((each) => each.sources.map(({ id }) => id))
  const standing = ledger.statements.filter(({ id }) => published.has(id))
  const statements = [...standing, ...frozen.flatMap((each) => each.statements)].map(({ id }) => id)
  const missing = seeds.filter((name) => !ledger.sources.some((source) => source.seed === `seeds/${name}`))
  return [
    ...missing.map((name) =>
      problem(`seeds/${name}`, 'source-lost', `Unexpected seed \`${name}\`, expected its source in the ledger`),
    ),
    ...comparePages(site, 'source', [...new Set(sources)]),
    ...comparePages(site, 'statement', [...new Set(statements)]),
  ]
}

function comparePages(site: Site, folder: string, ids: readonly string[]): readonly Problem[] {
  const found = [...site.keys()].flatMap((path) => new RegExp(`^${folder}/([^/]+)/index\\.html$`).exec(path)?.[1] ?? [])
  const lost = ids.filter((id) => !found.includes(id))
  const extra = found.filter((id) => !ids.includes(id))
  return [
    ...lost.map((id) =>
      problem(`${folder}/${id}/`, 'page-lost', `Cannot publish ${folder} \`${id}\` without its page`),
    ),
    ...extra.map((id) =>
      problem(`${folder}/${id}/`, 'page-extra', `Unexpected page, expected only the ${folder}s of the ledger`),
    ),
  ]
}

/** A quote is proved against the edition that its page is frozen in, or that it names itself, else against the ledger as it stands. */
function proveQuotes(
  pages: readonly (readonly [string, string])[],
  { ledger, editions = [] }: Origin,
): readonly Problem[] {
  const known = new Map([[undefined, ledger], ...editions.map((edition) => [edition.id, edition.ledger] as const)])
  const mentions = new Map(
    [...known].map(([id, { mentions: all }]) => [id, new Map(all.map((each) => [each.id, each]))]),
  )
  const shown = new Set<string>()
  const problems = pages.flatMap(([path, html]) =>
    findTags(html).flatMap((tag) => {
      const id = tag.attributes.get('data-quote')
      if (id === undefined) return []
      shown.add(`${path} ${id}`)
      const edition = findEdition(path, editions)?.id ?? tag.attributes.get('data-edition')
      return proveQuote({ path, html, tag }, mentions.get(edition)?.get(id))
    }),
  )
  const unshown = ledger.mentions
    .filter(isPublished)
    .filter(({ id, source }) => !shown.has(`source/${source}/index.html ${id}`))
  return [
    ...problems,
    ...unshown.map(({ id, source }) =>
      problem(
        `source/${source}/index.html`,
        'quote-lost',
        `Cannot publish mention \`${id}\` without its words on the source's page`,
      ),
    ),
  ]
}

function proveQuote(shown: { path: string; html: string; tag: Tag }, mention: Mention | undefined): readonly Problem[] {
  const { path, html, tag } = shown
  if (mention === undefined || !isPublished(mention)) {
    const id = tag.attributes.get('data-quote') ?? ''
    return [
      problem(
        path,
        'quote-unknown',
        `Unexpected quote of \`${id}\`, expected a published mention`,
        lineOf(html, tag.start),
      ),
    ]
  }
  const text = readText(html, tag)
  if (text === mention.quote.exact) return []
  return [
    problem(
      path,
      'quote-changed',
      `Unexpected words \`${text}\`, expected \`${mention.quote.exact}\``,
      lineOf(html, tag.start),
    ),
  ]
}
