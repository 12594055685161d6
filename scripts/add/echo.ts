import type { Ledger, Statement } from '../../src/schema/ledger.ts'
import { statedFigure } from '../../src/schema/figure.ts'
import type { Day } from '../../src/schema/day.ts'
import { daysBetween, weekdayOf } from '../grammar/day/calendar.ts'
import type { Article, ResolvedProposal, Workspace } from '../lib/draft.ts'
import { extract } from '../steps/extract.ts'
import { resolve } from '../steps/resolve.ts'
import { weekdays } from '../lexicon/calendar.ts'
import type { Clue } from './clue.ts'

/** What a new text is held against: the topic and gazetteer, and the statements that other sources carry. */
export type Setting = Pick<Workspace, 'topic' | 'speakers'> & { readonly ledger: Pick<Ledger, 'statements'> }

/** A figure of the new text, said on a weekday, that a dated statement gives too, by the same speaker, on such a weekday. */
interface Echo {
  readonly statement: string
  readonly weekday: string
  readonly day: Day
}

/** Find the day an article may have come out on from what it shares with dated statements: one is a weak clue, several within a week a better one. */
export function findEchoClues(article: Article, { topic, speakers, ledger }: Setting): readonly Clue[] {
  const { proposals } = resolve(extract(article, topic), { topic, speakers })
  const bodies = new Map(speakers.map(({ id, speaksFor }) => [id, speaksFor ?? id]))
  const echoes = proposals.flatMap((proposal) =>
    ledger.statements.flatMap((statement) => echo(proposal, bodies.get(proposal.speaker.id ?? ''), statement)),
  )
  const days = echoes.map(({ day }) => day).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || daysBetween(first, last) > 6) return []
  const told = new Map(echoes.map(({ statement, weekday, day }) => [statement, `${statement} on ${weekday} ${day}`]))
  return [
    {
      field: 'published',
      value: last,
      from: `what it tells of its weekdays other sources date: ${[...told.values()].join(', ')}`,
      confidence: told.size > 1 ? 'medium' : 'low',
    },
  ]
}

function echo(
  { saidOn, quantity }: ResolvedProposal,
  speaker: string | undefined,
  statement: Statement,
): readonly Echo[] {
  const day = statement.saidOn.earliest
  if (speaker === undefined || statement.speaker !== speaker || quantity === null || statement.quantity === null)
    return []
  if (day === null || day !== statement.saidOn.latest || statement.partOf !== null) return []
  const weekday = weekdays.find((names) => names.some((name) => saidOn.expression?.endsWith(name)))
  const isSame = statedFigure(quantity).toString() === statedFigure(statement.quantity).toString()
  return isSame && weekday === weekdays[weekdayOf(day)]
    ? [{ statement: statement.id, weekday: weekday?.[0] ?? '', day }]
    : []
}
