import type { Edition, EditionId } from '../../src/schema/edition.ts'
import type { Problem } from '../witness/problem.ts'
import { problem } from './data/csv.ts'
import { findTags } from './html.ts'

/** What the proof knows of an edition. */
export type Frozen = Pick<Edition, 'ledger' | 'embeds'> & { readonly id: EditionId }

/** Names the edition that a page of the site shows; undefined for one that shows the ledger as it stands. */
export function findEdition<Known extends Frozen>(path: string, editions: readonly Known[]): Known | undefined {
  const id = /^embed\/[^/]+\/([^/]+)\/index\.html$/.exec(path)?.[1]
  return editions.find((edition) => edition.id === id)
}

/** Prove that each frozen chart of each edition is there, none too many, the same to the byte (note, canonical link and the edition's name in the head left out), and leads to pages that are there. */
export function proveFrozen(site: ReadonlyMap<string, string>, editions: readonly Frozen[]): readonly Problem[] {
  const wanted = new Map<string, { readonly id: EditionId; readonly html: string }>(
    editions.flatMap(({ id, embeds }) =>
      embeds.map(({ chart, html }) => [`embed/${chart}/${id}/index.html`, { id, html }] as const),
    ),
  )
  const extra = [...site.keys()].filter((path) => /^embed\/[^/]+\/[^/]+\//.test(path) && !wanted.has(path))
  return [
    ...extra.map((path) =>
      problem(path, 'frozen-extra', 'Unexpected page, expected the frozen charts of the editions'),
    ),
    ...[...wanted].flatMap(([path, { id, html }]) => {
      const built = site.get(path)
      if (built === undefined)
        return [problem(path, 'frozen-lost', 'Cannot publish an edition without all of its charts')]
      if (strip(built, id) !== strip(html, id))
        return [problem(path, 'frozen-changed', 'Unexpected page, expected the chart as its edition holds it')]
      return findDeadLinks(built, site).map((href) =>
        problem(path, 'frozen-link', `Cannot keep a frozen chart without the page \`${href}\` to which it leads`),
      )
    }),
  ]
}

function findDeadLinks(html: string, site: ReadonlyMap<string, string>): readonly string[] {
  const links = findTags(html).flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('href') ?? ''] : []))
  return [...new Set(links)].filter((href) => href.startsWith('/') && !site.has(`${href.slice(1).replace(/#.*/, '')}index.html`)) // prettier-ignore
}

function strip(html: string, edition: EditionId): string {
  const end = html.indexOf('</head>')
  const head = html.slice(0, end).replaceAll(` · edition ${edition}`, '').replace(/<link rel="canonical" href="[^"<>]*">/, '') // prettier-ignore
  return head + html.slice(end).replace(/(?<=<p data-note>)[^<>]*(?:<a href="[^"<>]*">[^<>]*<\/a>)?(?=<\/p>)/, '')
}
