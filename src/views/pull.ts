import { mentionPath } from './address.ts'
import type { Facts } from './brief.ts'
import { formatWhen } from './days.ts'
import { nameOutlet, nameSpeaker } from './names.ts'
import { requireStatement } from './said.ts'
import { findSide } from './sides.ts'

/** The words of one report, set large: whose words they report, of which day, and where they stand in print. */
export interface Pull {
  readonly id: string
  readonly words: string
  readonly speaker: string
  readonly slot: number // of the side that spoke; 0 for none
  readonly when: string
  readonly outlet: string
  readonly href: string
}

/** Finds the words with which one source reports a statement; throws where the source has none, so that no quote outlives its text. */
export function findPull(facts: Facts, of: string, within: string): Pull {
  const statement = requireStatement(facts.ledger, of)
  const mention = facts.ledger.mentions.find(({ id, source }) => source === within && statement.mentions.includes(id))
  const source = facts.ledger.sources.find(({ id }) => id === within)
  if (!mention || !source)
    throw new Error(`Unexpected source \`${within}\` for a quote of \`${of}\`, expected one that carries it`)
  return {
    id: mention.id,
    words: mention.quote.exact,
    speaker: nameSpeaker(facts.speakers, mention.speaker.id ?? mention.speaker.asWritten).name,
    slot: findSide(facts.topic.sides, statement.side)?.slot ?? 0,
    when: formatWhen(statement.saidOn),
    outlet: nameOutlet(source.outlet),
    href: mentionPath(mention),
  }
}
