import { Certainty, SpeakerRule, type LedgerSource, type Mention } from '../schema/ledger.ts'
import { mentionPath } from '../views/address.ts'
import type { Facts } from '../views/brief.ts'
import { dayColumns, figureColumns, mentionId, plainId } from './shared.ts'
import { nameText, sha256 } from './sources.ts'
import { makeTable, type Column } from './table.ts'

interface Row extends Mention {
  readonly origin: LedgerSource
  readonly speakerName: string | null
}

const offset = { type: 'integer', constraints: { minimum: 0 } } as const
const required = { required: true } as const

const columns: readonly Column<Row>[] = [
  {
    name: 'id',
    type: 'string',
    says: 'The id of the mention: a hash of its source and its words, so it stays when sources are added.',
    constraints: { ...required, unique: true, pattern: mentionId },
    of: ({ id }) => id,
  },
  {
    name: 'statement',
    type: 'string',
    says: 'The statement that it carries. Empty where an editor struck the mention out.',
    constraints: { pattern: plainId },
    of: ({ statement }) => statement,
  },
  {
    name: 'review',
    type: 'string',
    says: '`confirmed`: an editor found it as the machine read it. `corrected`: an editor changed the reading. `rejected`: an editor struck it out; it counts for nothing and stands here with the reason. What no editor has seen is not in this file.',
    constraints: { ...required, enum: ['confirmed', 'corrected', 'rejected'] },
    of: ({ review }) => review,
  },
  {
    name: 'source',
    type: 'string',
    says: 'The source that it stands in.',
    constraints: { ...required, pattern: plainId },
    of: ({ source }) => source,
  },
  {
    name: 'quote',
    type: 'string',
    says: 'The words, to the letter, line breaks included.',
    constraints: required,
    isQuotation: true,
    of: ({ quote }) => quote.exact,
  },
  {
    name: 'prefix',
    type: 'string',
    says: 'What stands before them. Empty where they open the text.',
    isQuotation: true,
    of: ({ quote }) => quote.prefix,
  },
  {
    name: 'suffix',
    type: 'string',
    says: 'What stands after them. Empty where they end the text.',
    isQuotation: true,
    of: ({ quote }) => quote.suffix,
  },
  {
    name: 'quote_start',
    ...offset,
    says: 'Where the quote begins in `text`: the number of UTF-16 code units before it, a byte-order mark not counted.',
    constraints: { ...required, minimum: 0 },
    of: ({ quote }) => quote.start,
  },
  {
    name: 'quote_end',
    ...offset,
    says: 'Where it ends, counted alike; the unit at this offset is not part of it.',
    constraints: { ...required, minimum: 1 },
    of: ({ quote }) => quote.end,
  },
  {
    name: 'text',
    type: 'string',
    says: 'The file of the repository that offsets count in: the seed itself, or for a saved web page the text that was taken out of it.',
    constraints: required,
    of: ({ origin }) => nameText(origin),
  },
  {
    name: 'seed',
    type: 'string',
    says: 'The article exactly as received: a file of the project’s repository.',
    constraints: required,
    of: ({ origin }) => origin.seed,
  },
  {
    name: 'seed_sha256',
    type: 'string',
    says: 'The SHA-256 of that file’s bytes.',
    constraints: { ...required, pattern: sha256 },
    of: ({ origin }) => origin.sha256,
  },
  {
    name: 'number_as_written',
    type: 'string',
    says: 'The number inside the quote, in digits or in words. Empty for a denial or a refusal.',
    isQuotation: true,
    of: ({ number }) => number?.asWritten ?? null,
  },
  {
    name: 'number_start',
    ...offset,
    says: 'Where the number begins in `text`.',
    of: ({ number }) => number?.start ?? null,
  },
  {
    name: 'number_end',
    ...offset,
    says: 'Where it ends.',
    of: ({ number }) => number?.end ?? null,
  },
  ...figureColumns,
  {
    name: 'hedge',
    type: 'string',
    says: 'The words that make the figure a possibility, as written: “could”, “possibly”.',
    isQuotation: true,
    of: ({ hedge }) => hedge,
  },
  {
    name: 'part_of',
    type: 'string',
    says: 'The mention whose figure this one is a share of.',
    constraints: { pattern: mentionId },
    of: ({ partOf }) => partOf,
  },
  {
    name: 'speaker_as_written',
    type: 'string',
    says: 'The speaker as the source names it. Empty where the source names nobody.',
    isQuotation: true,
    of: ({ speaker }) => speaker.asWritten,
  },
  {
    name: 'speaker',
    type: 'string',
    says: 'The same as an id of our list of speakers: the person, where the statement has the body. Empty where the list has no such speaker.',
    constraints: { pattern: plainId },
    of: ({ speaker }) => speaker.id,
  },
  {
    name: 'speaker_name',
    type: 'string',
    says: 'The same as a name to print.',
    of: ({ speakerName }) => speakerName,
  },
  {
    name: 'speaker_certainty',
    type: 'string',
    says: '`stated`: the words name the speaker. `implied`: the rule worked it out.',
    constraints: { ...required, enum: Certainty.options },
    of: ({ speaker }) => speaker.certainty,
  },
  {
    name: 'speaker_rule',
    type: 'string',
    says: 'The rule that found the speaker.',
    constraints: { ...required, enum: SpeakerRule.options },
    of: ({ speaker }) => speaker.rule,
  },
  ...dayColumns,
  {
    name: 'published_earliest',
    type: 'date',
    says: 'The first day on which the source can have been published; days such as “Thursday” are reckoned from it.',
    of: ({ origin }) => origin.published?.earliest ?? null,
  },
  {
    name: 'published_latest',
    type: 'date',
    says: 'The last such day.',
    of: ({ origin }) => origin.published?.latest ?? null,
  },
  {
    name: 'decision_reason',
    type: 'string',
    says: 'Why the editor corrected or struck out the mention.',
    of: ({ decision }) => decision?.reason ?? null,
  },
  {
    name: 'decision_changes',
    type: 'array',
    says: 'What the editor changed: a JSON list of field, what the machine read, and what stands now. Empty where nothing was changed.',
    of: ({ decision }) => (decision === null || decision.changes.length === 0 ? null : decision.changes),
  },
  {
    name: 'page',
    type: 'string',
    says: 'The words on their source’s page, from the root of this site.',
    constraints: required,
    of: (mention) => mentionPath(mention),
  },
]

/** The mentions: the words, and all that was read from them. */
export const mentions = makeTable({
  name: 'mentions',
  title: 'Mentions',
  row: 'The words in one source that report an estimate, a denial or a refusal to confirm, with all that was read from them, by which rule, and what an editor decided.',
  columns,
  key: ['id'],
  links: [
    { column: 'statement', table: 'statements', to: 'id' },
    { column: 'source', table: 'sources', to: 'id' },
  ],
  list: listMentions,
})

function listMentions({ ledger, speakers }: Facts): readonly Row[] {
  const sources = new Map(ledger.sources.map((source) => [source.id, source]))
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return ledger.mentions.flatMap((mention) => {
    const origin = sources.get(mention.source)
    const { id, asWritten } = mention.speaker
    return origin ? [{ ...mention, origin, speakerName: names.get(id ?? '') ?? asWritten }] : []
  })
}
