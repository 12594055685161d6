import type { Disagreement, Mention, Statement } from '../../src/schema/ledger.ts'
import { expectEqual, placeInLedger, type Case, type Finding } from './evidence.ts'
import type { Problem } from './problem.ts'
import { dayWords } from './say.ts'

/** Check that every statement says what its mentions say, and keeps all that they disagree on. */
export function checkStatements(open: Case): readonly Problem[] {
  const { statements, mentions } = open.ledger
  const repeated = statements.flatMap(({ mentions: ids }) => ids).filter((id, index, all) => all.indexOf(id) !== index)
  return [
    ...statements.flatMap((statement, index) => {
      const order =
        index > 0 && statement.id <= (statements[index - 1]?.id ?? '')
          ? [{ rule: 'order', message: `Unexpected place of \`${statement.id}\`, expected statements by id` }]
          : []
      return placeInLedger([...order, ...checkStatement(statement, open)], open, statement.id)
    }),
    ...mentions
      .filter(({ id }) => repeated.includes(id))
      .flatMap(({ id }) =>
        placeInLedger(
          [{ rule: 'mention-twice', message: `Unexpected ${id} in two statements, expected one` }],
          open,
          id,
        ),
      ),
  ]
}

function checkStatement(statement: Statement, open: Case): readonly Finding[] {
  const carried = statement.mentions.flatMap((id) => open.mentionOf.get(id) ?? [])
  const lead = findLead(carried, open)
  if (lead === undefined || carried.length < statement.mentions.length)
    return [
      { rule: 'mention-lost', message: `Unexpected mentions of \`${statement.id}\`, expected mentions of the ledger` },
    ]
  const own = { ...pick(statement), side: statement.side, partOf: statement.partOf }
  const due = { ...pick(lead), side: findSide(lead, open), partOf: findWhole(statement, carried, open) }
  return [
    ...(Object.keys(due) as (keyof typeof due)[]).flatMap((key) =>
      expectEqual('statement-differs', own[key], due[key], `\`${key}\` of \`${statement.id}\``),
    ),
    ...expectEqual('statement-differs', statement.speaker, speakerOf(lead, open), `speaker of \`${statement.id}\``),
    ...expectEqual('order', statement.mentions, [...statement.mentions].sort(), `mentions of \`${statement.id}\``),
    ...carried.flatMap((mention) => checkCarried(mention, statement, open)),
    ...checkDisagreements(statement, carried),
  ]
}

function pick({
  stance,
  measure,
  quantity,
  unit,
  saidOn,
}: Mention | Statement): Pick<Statement, 'stance' | 'measure' | 'quantity' | 'unit' | 'saidOn'> {
  return { stance, measure, quantity, unit, saidOn }
}

/** Find the mention published first; of two on one day the one whose id comes first. */
function findLead(carried: readonly Mention[], { sourceOf }: Case): Mention | undefined {
  const key = ({ source, id }: Mention): string => `${sourceOf.get(source)?.published?.earliest ?? '9999'} ${id}`
  return [...carried].sort((a, b) => (key(a) < key(b) ? -1 : 1))[0]
}

function speakerOf({ speaker }: Mention, { speakers }: Case): string | null {
  return speaker.id === null
    ? speaker.asWritten
    : (speakers.find(({ id }) => id === speaker.id)?.speaksFor ?? speaker.id)
}

function findSide(lead: Mention, open: Case): string | null {
  const sideOf = (speaker: string | null): string | null => open.speakers.find(({ id }) => id === speaker)?.side ?? null
  return sideOf(speakerOf(lead, open)) ?? sideOf(lead.speaker.id)
}

function findWhole({ partOf }: Statement, carried: readonly Mention[], { mentionOf }: Case): string | null {
  const wholes = carried.flatMap((mention) =>
    mention.partOf === null ? [] : (mentionOf.get(mention.partOf)?.statement ?? []),
  )
  return partOf !== null && wholes.includes(partOf) ? partOf : (wholes[0] ?? null)
}

function checkCarried(mention: Mention, statement: Statement, open: Case): readonly Finding[] {
  const speaker = speakerOf(mention, open)
  const sameName =
    mention.speaker.id === null &&
    speaker !== null &&
    statement.speaker !== null &&
    sharesName(speaker, statement.speaker)
  return [
    ...(mention.statement === statement.id
      ? []
      : [
          {
            rule: 'mention-lost',
            message: `Unexpected ${mention.id} in \`${statement.id}\`, expected it to point back`,
          },
        ]),
    ...(mention.stance === statement.stance
      ? []
      : [
          {
            rule: 'statement-mixed',
            message: `Unexpected stance of ${mention.id}, expected \`${statement.stance}\` as in \`${statement.id}\``,
          },
        ]),
    ...(sameName
      ? []
      : expectEqual('statement-mixed', speaker, statement.speaker, `speaker of ${mention.id} in \`${statement.id}\``)),
  ]
}

function sharesName(a: string, b: string): boolean {
  const last = (name: string): string | undefined =>
    name
      .replace(/[’']s\b|[.,]/g, '')
      .toLowerCase()
      .split(/\s+/)
      .at(-1)
  return last(a) === last(b)
}

const FIELDS: readonly (readonly [field: Disagreement['field'], read: (mention: Mention) => string | null])[] = [
  ['bound', ({ quantity }) => quantity?.bound ?? null],
  ['saidOn', readDays],
  ['measure', ({ measure }) => measure],
  ['unit', ({ unit }) => unit],
  ['figure', ({ quantity }) => (quantity === null ? null : String(quantity.high ?? quantity.low))],
]

function checkDisagreements({ id, disagreements }: Statement, carried: readonly Mention[]): readonly Finding[] {
  const inOrder = [...carried].sort((a, b) => (a.id < b.id ? -1 : 1))
  const order = FIELDS.map(([field]) => field).filter((field) => disagreements.some((found) => found.field === field))
  return [
    ...expectEqual(
      'disagreement-differs',
      disagreements.map(({ field }) => field),
      order,
      `order of disagreements of \`${id}\``,
    ),
    ...FIELDS.flatMap(([field, read]) => {
      const values = inOrder.flatMap((mention) => {
        const value = read(mention)
        return value === null ? [] : [{ mention: mention.id, value }]
      })
      const differ = new Set(values.map(({ value }) => value.toLowerCase())).size > 1
      const found = disagreements.find((each) => each.field === field)
      const reasons = field === 'saidOn' ? listSettlements(carried) : []
      const settled = reasons.includes(found?.settled ?? null) ? (found?.settled ?? null) : (reasons[0] ?? null)
      return expectEqual(
        'disagreement-differs',
        found,
        differ ? { field, values, settled } : undefined,
        `disagreement of \`${id}\` on \`${field}\``,
      )
    }),
  ]
}

/** List the reasons for which an editor gave all mentions one day; none while they differ. */
function listSettlements(carried: readonly Mention[]): readonly (string | null)[] {
  if (new Set(carried.map(({ saidOn }) => dayWords(saidOn))).size > 1) return []
  return carried
    .filter(
      ({ saidOn, decision }) => saidOn.expression !== null && decision?.changes.some(({ field }) => field === 'saidOn'),
    )
    .map(({ decision }) => decision?.reason ?? null)
}

function readDays({ saidOn, decision }: Mention): string | null {
  if (saidOn.expression === null) return null
  return decision?.changes.find(({ field }) => field === 'saidOn')?.from ?? dayWords(saidOn)
}
