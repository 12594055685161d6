import type { Decision } from '../../src/schema/decision.ts'
import { DayRule, Stance, type Change, type Mention } from '../../src/schema/ledger.ts'
import { Bound } from '../../src/schema/quantity.ts'
import { reckonAll } from './day.ts'
import { expectEqual, place, placeInLedger, type Case, type Finding, type TextFile } from './evidence.ts'
import type { Problem } from './problem.ts'
import { listFigures } from './quantity.ts'
import { dayWords, quantityWords } from './say.ts'
import { standsIn } from './words.ts'

/** Check that the ledger carries out every decision of content/review/, and nothing that nobody decided. */
export function checkDecisions(open: Case): readonly Problem[] {
  const decided = new Set<string>()
  const problems = open.reviews.flatMap(({ review, file }) =>
    review.decisions.flatMap((decision) => {
      const again = decided.has(decision.mention)
        ? [{ rule: 'decision-twice', message: `Unexpected second decision on ${decision.mention}, expected one` }]
        : []
      decided.add(decision.mention)
      return place([...again, ...checkDecision(decision, review.source, open)], file, findPlace(file, decision))
    }),
  )
  const undecided = open.ledger.mentions.filter(
    ({ id, review, decision }) => !decided.has(id) && (review !== 'proposed' || decision !== null),
  )
  const edited = open.ledger.mentions.filter(
    ({ id, saidOn, speaker }) => !decided.has(id) && (saidOn.rule === 'editor' || speaker.rule === 'editor'),
  )
  return [
    ...problems,
    ...undecided.flatMap(({ id, review }) =>
      placeInLedger(
        [
          {
            rule: 'decision-missing',
            message: `Unexpected review \`${review}\` of ${id}, expected \`proposed\` without a decision`,
          },
        ],
        open,
        id,
      ),
    ),
    ...edited.flatMap(({ id }) =>
      placeInLedger(
        [
          {
            rule: 'decision-missing',
            message: `Unexpected rule \`editor\` in ${id}, expected a decision that says so`,
          },
        ],
        open,
        id,
      ),
    ),
  ]
}

function findPlace({ text }: TextFile, { mention }: Decision): number {
  return text.indexOf(mention)
}

function checkDecision(decision: Decision, source: string, open: Case): readonly Finding[] {
  const mention = open.mentionOf.get(decision.mention)
  if (mention?.source !== source)
    return [
      {
        rule: 'decision-stray',
        message: `Cannot decide on ${decision.mention} without such a mention in \`${source}\``,
      },
    ]
  const changes = mention.decision?.changes ?? []
  const review = decision.decision === 'reject' ? 'rejected' : changes.length > 0 ? 'corrected' : 'confirmed'
  return [
    ...expectEqual('decision-quote', fold(decision.quote), fold(mention.quote.exact), `quote of ${mention.id}`),
    ...expectEqual('decision-differs', mention.review, review, `review of ${mention.id}`),
    ...expectEqual(
      'decision-differs',
      mention.statement,
      decision.decision === 'reject' ? null : decision.statement,
      `statement of ${mention.id}`,
    ),
    ...expectEqual('decision-differs', mention.decision?.reason, decision.reason ?? null, `reason for ${mention.id}`),
    ...(decision.decision === 'correct'
      ? checkCorrection(mention, decision.correct)
      : expectEqual('decision-differs', changes, [], `changes of ${mention.id}`)),
    ...checkChanges(mention, changes, open),
  ]
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

type Correct = Extract<Decision, { decision: 'correct' }>['correct']

function checkCorrection(mention: Mention, correct: Correct): readonly Finding[] {
  const wanted: Readonly<Record<string, string | null>> = {
    ...(correct.quantity && { quantity: quantityWords(correct.quantity) }),
    ...(correct.saidOn && { saidOn: dayWords(correct.saidOn) }),
    ...Object.fromEntries(
      Object.entries(correct).filter(
        (entry): entry is [string, string | null] => typeof entry[1] === 'string' || entry[1] === null,
      ),
    ),
  }
  const allowed = Object.keys(wanted)
  const strange = (mention.decision?.changes ?? []).filter(({ field }) => !allowed.includes(field))
  return [
    ...Object.entries(wanted).flatMap(([field, value]) =>
      field === 'quantity' && mention.stance !== 'estimates'
        ? []
        : expectEqual('decision-differs', FIELDS[field]?.(mention), value, `\`${field}\` of ${mention.id}`),
    ),
    ...strange
      .filter(({ field }) => !(field === 'quantity' && mention.stance !== 'estimates'))
      .map(({ field }) => ({
        rule: 'decision-differs',
        message: `Unexpected change of \`${field}\` in ${mention.id}, expected only what the decision corrects`,
      })),
  ]
}

const FIELDS: Readonly<Record<string, (mention: Mention) => string | null>> = {
  quantity: ({ quantity }) => (quantity === null ? null : quantityWords(quantity)),
  unit: ({ unit }) => unit,
  measure: ({ measure }) => measure,
  stance: ({ stance }) => stance,
  partOf: ({ partOf }) => partOf,
  speaker: ({ speaker }) => speaker.id,
  saidOn: ({ saidOn }) => dayWords(saidOn),
}

function checkChanges(mention: Mention, changes: readonly Change[], open: Case): readonly Finding[] {
  const order = Object.keys(FIELDS)
  const fields = changes.map(({ field }) => field)
  return [
    ...expectEqual(
      'change-differs',
      fields,
      order.filter((field) => fields.includes(field)),
      `changed fields of ${mention.id}`,
    ),
    ...changes.flatMap(({ field, from, to }) => [
      ...expectEqual('change-differs', to, FIELDS[field]?.(mention), `new \`${field}\` of ${mention.id}`),
      ...(from !== to && canBeRead(field, from, mention, open)
        ? []
        : [
            {
              rule: 'change-differs',
              message: `Unexpected old \`${field}\` \`${from ?? 'none'}\` of ${mention.id}, expected what its words can be read as`,
            },
          ]),
    ]),
  ]
}

/** Say whether a machine can have read this before the editor: from these words, by some rule. */
function canBeRead(field: string, from: string | null, mention: Mention, open: Case): boolean {
  if (from === null) return field !== 'stance' && field !== 'saidOn'
  switch (field) {
    case 'quantity':
      return isReading(from, mention)
    case 'unit':
      return standsIn(open.seedOf.get(mention.source)?.text ?? '', from)
    case 'measure':
      return open.topic.measures.some(({ id }) => id === from)
    case 'stance':
      return Stance.safeParse(from).success
    case 'partOf':
      return open.mentionOf.get(from)?.source === mention.source
    case 'speaker':
      return open.speakers.some(({ id }) => id === from)
    default:
      return reckonAll(
        mention.saidOn,
        open.seedOf.get(mention.source)?.sidecar.published ?? null,
        DayRule.options,
      ).some((days) => dayWords(days) === from)
  }
}

function isReading(from: string, { number, quote }: Mention): boolean {
  const [bound = '', ...ends] = from.split(' ').filter((word) => word !== 'to')
  const figures = listFigures(number?.asWritten ?? quote.exact)
  return (
    Bound.safeParse(bound).success &&
    ends.length === (bound === 'range' ? 2 : 1) &&
    ends.every((end) => figures.includes(Number(end)) && String(Number(end)) === end)
  )
}
