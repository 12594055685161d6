import type { Topic } from '../schema/topic.ts'
import { nameClaim, type StatementPage } from './statement.ts'

/** What a reader who finds a claim wrong sends, and where: `href` is null where the topic names no address for it. */
export interface Report {
  readonly href: string | null
  readonly text: string
}

/** Fills in the report of a wrong claim for one statement, whose page stands at `address`. */
export function fillReport(topic: Pick<Topic, 'report'>, { brief }: StatementPage, address: string): Report {
  const words: Readonly<Record<string, string>> = {
    title: `Wrong claim: ${brief.id}`,
    body: `Statement: ${brief.id}\nPage: ${address}\nIt says: ${nameClaim(brief)}\n\nWhat is wrong, and where can that be checked?\n`,
    page: address,
  }
  const href = topic.report?.replaceAll(/\{(title|body|page)\}/g, (_, name: string) => encodeWords(words[name] ?? ''))
  return { href: href ?? null, text: `${words['title'] ?? ''}\n${words['body'] ?? ''}`.trimEnd() }
}

function encodeWords(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll("'", '%27')
}
