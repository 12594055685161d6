import type { Table } from '../views/charts/table.ts'
import { listBriefs, orderMentions, type Brief, type Facts } from '../views/brief.ts'
import { mentionPath } from '../views/address.ts'
import { nameOutlet } from '../views/names.ts'

/** What one statement of a chart rests on: the very words of every source that carries it. */
export interface Quoted {
  readonly brief: Brief
  readonly quotes: readonly {
    readonly id: string
    readonly href: string
    readonly exact: string
    readonly outlet: string
  }[]
}

/** Lists the words behind all statements that a chart's table leads to, in the order of their days. */
export function listQuoted(table: Table, facts: Facts): readonly Quoted[] {
  const shown = new Set(table.rows.flat().flatMap(({ href }) => href ?? []))
  const statements = new Map(facts.ledger.statements.map((statement) => [statement.id, statement]))
  const outlets = new Map(facts.ledger.sources.map(({ id, outlet }) => [id, nameOutlet(outlet)]))
  return listBriefs(facts)
    .filter(({ href }) => shown.has(href))
    .map((brief) => {
      const statement = statements.get(brief.id)
      const mentions = statement ? orderMentions(facts.ledger, statement) : []
      const quotes = mentions.map((mention) => ({
        id: mention.id,
        href: mentionPath(mention),
        exact: mention.quote.exact,
        outlet: outlets.get(mention.source) ?? mention.source,
      }))
      return { brief, quotes }
    })
}
