import type { Topic } from '../schema/topic.ts'
import type { StatementPage } from './statement.ts'

/** Gives the address where a wrong claim is reported, filled in for one statement; null where the topic names none. */
export function reportAddress(topic: Pick<Topic, 'report'>, page: StatementPage, address: string): string | null {
  if (topic.report === undefined) return null
  const { brief, title } = page
  const words: Readonly<Record<string, string>> = {
    title: `Wrong claim: ${brief.id}`,
    body: `Statement: ${brief.id}\nPage: ${address}\nIt says: ${title}\n\nWhat is wrong, and where can that be checked?\n`,
    page: address,
  }
  return topic.report.replaceAll(/\{(title|body|page)\}/g, (_, name: string) => encodeWords(words[name] ?? ''))
}

function encodeWords(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll("'", '%27')
}
