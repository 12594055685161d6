import type { IdentifiedMention, Resolution } from '../lib/draft.ts'
import { mentionId } from './ids.ts'
import { quoteSpan } from './quote.ts'

/** Give the proposals of an article their ids and quotes: the mentions as the machine reads them, before any decision. */
export function identify({ article, proposals }: Resolution): readonly IdentifiedMention[] {
  const source = article.sidecar.id
  const ids: string[] = []
  for (const { quote, number } of proposals) {
    let id = mentionId(source, article.text, quote, number)
    for (let copy = 2; ids.includes(id); copy += 1)
      id = mentionId(`${source} ${copy.toString()}`, article.text, quote, number)
    ids.push(id)
  }
  return proposals.map((proposal, index) => ({
    id: ids[index] ?? '',
    source,
    quote: quoteSpan(article.text, proposal.quote),
    number: proposal.number && {
      ...proposal.number,
      asWritten: article.text.slice(proposal.number.start, proposal.number.end),
    },
    quantity: proposal.quantity,
    unit: proposal.unit,
    measure: proposal.measure,
    stance: proposal.stance,
    partOf: proposal.part === null ? null : (ids[proposal.part] ?? null),
    speaker: proposal.speaker,
    saidOn: proposal.saidOn,
    hedge: proposal.hedge,
  }))
}
