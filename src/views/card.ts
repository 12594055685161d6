import { listBriefs, orderMentions, type Brief, type Facts } from './brief.ts'
import { nameOutlet } from './names.ts'
import { describeWitness, type Witness } from './witness.ts'

/** What opens beside a statement's mark: what was said, by whom, when and how we know it, and the first words in print that carry it. */
export interface Card {
  readonly brief: Brief
  readonly witness: Pick<Witness, 'id' | 'href' | 'dayBasis'> & { readonly quote: string; readonly outlet: string }
  readonly others: readonly { readonly href: string; readonly outlet: string }[] // further reports
}

/** Describes the cards of all statements that pictures have marks for: parts of others have none. */
export function listCards(facts: Facts): readonly Card[] {
  const statements = new Map(facts.ledger.statements.map((statement) => [statement.id, statement]))
  return listBriefs(facts).flatMap((brief) => {
    const statement = statements.get(brief.id)
    if (!statement || brief.partOf !== null) return []
    const [first, ...others] = orderMentions(facts.ledger, statement).flatMap((mention) => {
      const source = facts.ledger.sources.find(({ id }) => id === mention.source)
      if (!source) return []
      const { id, href, dayBasis } = describeWitness(facts, mention, source)
      return [{ id, href, dayBasis, quote: mention.quote.exact, outlet: nameOutlet(source.outlet) }]
    })
    return first ? [{ brief, witness: first, others: others.map(({ href, outlet }) => ({ href, outlet })) }] : []
  })
}
