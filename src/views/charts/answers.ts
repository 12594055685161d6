import { nameOutlet } from '../names.ts'
import { turnInner } from '../words.ts'
import type { Facts, Row } from './row.ts'
import { listRefusals, listRows } from './row.ts'

/** A denial or refusal with the shortest words that report it, and who printed them. */
export interface Answer {
  readonly row: Row
  readonly words: string
  readonly outlet: string
}

/** Lists the denials and refusals in the order of their days, each with its words. */
export function listAnswers(facts: Facts): readonly Answer[] {
  const { mentions, sources } = facts.ledger
  return listRefusals(listRows(facts)).map((row) => {
    const told = mentions
      .filter(({ statement }) => statement === row.statement)
      .map(({ quote, source }) => ({ words: turnInner(quote.exact.replace(/\s+/g, ' ')), source }))
    const { words = '', source = '' } = told.toSorted((a, b) => a.words.length - b.words.length)[0] ?? {}
    const outlet = sources.find(({ id }) => id === source)?.outlet ?? ''
    return { row, words, outlet: outlet === 'unknown' ? 'an unknown outlet' : nameOutlet(outlet) }
  })
}
