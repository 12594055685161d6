import { listBriefs, type Brief, type Facts } from './brief.ts'

/** One mention inside a source's passages: its id and the statement it leads to; undefined where the site does not publish it. */
export interface Marking {
  readonly id: string
  readonly brief: Brief | undefined
}

/** Finds what the marked words of a passage lead to: `ids` names one mention or several that share the same words. */
export function findMarkings(facts: Facts, ids: string): readonly Marking[] {
  const briefs = listBriefs(facts)
  return ids.split(' ').map((id) => {
    const mention = facts.ledger.mentions.find((each) => each.id === id)
    return { id, brief: briefs.find((brief) => brief.id === mention?.statement) }
  })
}
