import { listBriefs, orderMentions, type Brief, type Facts } from './brief.ts'
import { listEstimates, type Estimate, type Row } from './charts/row.ts'
import { listHeadline } from './charts/sizes.ts'
import { countNoun } from './charts/phrase.ts'
import { nameOutlet } from './names.ts'
import { once } from './once.ts'
import { withUnit } from './statement.ts'

/** The picture that stands for a page where its address is shared, and what it shows in words. */
export interface ShareImage {
  readonly path: string
  readonly alt: string
}

/** What the picture of one statement shows: the figure, who said it and when, and the first words in print that carry it. */
export interface StatementShare {
  readonly brief: Brief
  readonly quote: { readonly text: string; readonly start: number; readonly end: number } // where its number stands
  readonly whole: Brief | undefined // what it is a part of
  readonly outlet: string
  readonly image: ShareImage
}

/** Describes the picture of every statement. */
export const listStatementShares = once((facts: Facts): readonly StatementShare[] => {
  const statements = new Map(facts.ledger.statements.map((statement) => [statement.id, statement]))
  const briefs = listBriefs(facts)
  return briefs.flatMap((brief) => {
    const statement = statements.get(brief.id)
    const mention = statement && orderMentions(facts.ledger, statement)[0]
    const source = facts.ledger.sources.find(({ id }) => id === mention?.source)
    if (!mention || !source) return []
    const { quote, number } = mention
    const [start, end] = number ? [number.start - quote.start, number.end - quote.start] : [0, 0]
    const outlet = source.outlet === 'unknown' ? 'an unknown outlet' : nameOutlet(source.outlet)
    const whole = briefs.find(({ id }) => id === brief.partOf)
    const alt = `${brief.who.name}, ${brief.when}: ${withUnit(brief)}. “${quote.exact.replace(/\s+/g, ' ')}” (${outlet})`
    return [
      {
        brief,
        quote: { text: quote.exact, start, end },
        whole,
        outlet,
        image: { path: `${brief.href}share.png`, alt },
      },
    ]
  })
})

/** Gives the picture of one statement’s page. */
export function shareStatement(facts: Facts, id: string): ShareImage | undefined {
  return listStatementShares(facts).find(({ brief }) => brief.id === id)?.image
}

/** What the picture of the story shows: its question and the figures that open it. */
export interface StoryShare {
  readonly title: string
  readonly question: string
  readonly figures: readonly Estimate[]
  readonly image: ShareImage
}

/** Describes the picture of the story. */
export function shareStory({ topic }: Facts, rows: readonly Row[]): StoryShare {
  const figures = listHeadline(topic, listEstimates(rows)).slice(0, 4)
  const said = figures.map(({ said, speaker, day }) => `${said} (${speaker}, ${day})`).join(', ')
  const alt = said === '' ? topic.question : `${topic.question} ${said}.`
  return { title: topic.title, question: topic.question, figures, image: { path: '/share.png', alt } }
}

/** What the picture of every other page shows. */
export interface PlainShare {
  readonly title: string
  readonly question: string
  readonly promise: string
  readonly image: ShareImage
}

/** Describes the picture of pages that have none of their own. */
export function sharePlain({ topic, ledger }: Facts): PlainShare {
  const counts = `${countNoun(ledger.statements.length, 'statement')} from ${countNoun(ledger.sources.length, 'article')}.`
  return {
    title: topic.title,
    question: topic.question,
    promise: `${counts} Every number leads to the exact words it came from.`,
    image: { path: '/share-plain.png', alt: topic.question },
  }
}
