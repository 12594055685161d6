import type { Mention } from '../schema/ledger.ts'
import type { Topic } from '../schema/topic.ts'

/** Gives a path of the site its absolute address; undefined where nobody has said where the site will stand (`Astro.site`). */
export function absoluteAddress(site: URL, path: string): string
export function absoluteAddress(site: URL | undefined, path: string): string | undefined
export function absoluteAddress(site: URL | undefined, path: string): string | undefined {
  return site && new URL(path, site).href
}

/** Gives the page of one statement. */
export function statementPath(id: string): string {
  return `/statement/${id}/`
}

/** Gives the page of one source. */
export function sourcePath(id: string): string {
  return `/source/${id}/`
}

/** Gives the page of one chart. */
export function chartPath(id: string): string {
  return `/chart/${id}/`
}

/** Gives the files of the data, of the ledger as it stands or of an edition. */
export function dataPath(edition?: string): string {
  return edition === undefined ? '/data/' : `/data/${edition}/`
}

/** Gives what changed up to one edition, on the page of all changes. */
export function changesPath(edition?: string): string {
  return edition === undefined ? '/changes/' : `/changes/#edition-${edition}`
}

/** Gives the place of one chart among all others. */
function galleryPath(id: string): string {
  return `/charts/#${id}`
}

/** Gives the embed of one chart: live, or frozen to an edition. */
export function embedPath(id: string, edition?: string): string {
  return edition === undefined ? `/embed/${id}/` : `/embed/${id}/${edition}/`
}

/** Gives what a site reads that takes a chart over by oEmbed. */
export function oembedPath(id: string): string {
  return `/oembed/${id}.json`
}

/** Gives the very words of a mention on its source's page. */
export function mentionPath({ id, source }: Pick<Mention, 'id' | 'source'>): string {
  return `${sourcePath(source)}#${id}`
}

/** Gives the Web Annotation of a mention: its words, and where they stand, for machines. */
export function annotationPath(id: string): string {
  return `/annotation/${id}.json`
}

/** Gives what stands behind a ratio: the chart whose table names both figures, else the ledger. */
export function gapPath({ gap }: Pick<Topic, 'gap'>): string {
  return gap ? galleryPath('gap') : '/ledger/'
}

/** Gives what stands behind a distance: the chart whose table quotes the words that name both ends. */
export function mapPath(): string {
  return galleryPath('map')
}

/** Gives what stands behind a count of the ledger’s own: its list of sources, else its statements. */
export function countPath(of: 'sources' | 'statements' | 'mentions'): string {
  return of === 'sources' ? '/ledger/#sources' : '/ledger/'
}
