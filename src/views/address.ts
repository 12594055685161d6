import type { Mention } from '../schema/ledger.ts'

/** Gives the page of one statement. */
export function statementPath(id: string): string {
  return `/statement/${id}/`
}

/** Gives the page of one source. */
export function sourcePath(id: string): string {
  return `/source/${id}/`
}

/** Gives the very words of a mention on its source's page. */
export function mentionPath({ id, source }: Pick<Mention, 'id' | 'source'>): string {
  return `${sourcePath(source)}#${id}`
}
