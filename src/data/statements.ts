import type { Statement } from '../schema/ledger.ts'
import { statementPath } from '../views/address.ts'
import type { Facts } from '../views/brief.ts'
import { dayColumns, figureColumns, plainId } from './shared.ts'
import { makeTable, type Column } from './table.ts'

interface Row extends Statement {
  readonly speakerName: string | null
  readonly sources: number
}

const columns: readonly Column<Row>[] = [
  {
    name: 'id',
    type: 'string',
    says: 'The id of the statement. It stays when sources are added, and is its address on this site.',
    constraints: { required: true, unique: true, pattern: plainId },
    of: ({ id }) => id,
  },
  {
    name: 'speaker',
    type: 'string',
    says: 'Who said it: an id of our list of speakers, else the name as written. Someone who speaks for a body counts as that body. Empty where nobody is named.',
    of: ({ speaker }) => speaker,
  },
  {
    name: 'speaker_name',
    type: 'string',
    says: 'The same as a name to print.',
    of: ({ speakerName }) => speakerName,
  },
  {
    name: 'side',
    type: 'string',
    says: 'The camp that the speaker belongs to: the id of a side of the topic. Empty for a speaker who stands on none.',
    constraints: { pattern: plainId },
    of: ({ side }) => side,
  },
  ...figureColumns,
  ...dayColumns,
  {
    name: 'part_of',
    type: 'string',
    says: 'The statement that this one is a share of, such as the officers among all. A share is no estimate of its own: leave these rows out before you compare figures.',
    constraints: { pattern: plainId },
    of: ({ partOf }) => partOf,
  },
  {
    name: 'mentions',
    type: 'integer',
    says: 'How many mentions carry it. Its figure, day and measure are those of the mention that was published first.',
    constraints: { required: true, minimum: 1 },
    of: ({ mentions }) => mentions.length,
  },
  {
    name: 'sources',
    type: 'integer',
    says: 'In how many sources they stand.',
    constraints: { required: true, minimum: 1 },
    of: ({ sources }) => sources,
  },
  {
    name: 'disagreements',
    type: 'array',
    says: 'Where its mentions differ: a JSON list of field, the value that each mention gives, and an editor’s reason where it is settled. Empty where they agree.',
    of: ({ disagreements }) => (disagreements.length === 0 ? null : disagreements),
  },
  {
    name: 'page',
    type: 'string',
    says: 'Its page, from the root of this site.',
    constraints: { required: true },
    of: ({ id }) => statementPath(id),
  },
]

/** The statements: what was said. */
export const statements = makeTable({
  name: 'statements',
  title: 'Statements',
  row: 'What one speaker said on one day about one thing that is counted, however often it was repeated.',
  columns,
  key: ['id'],
  links: [],
  list: listStatements,
})

function listStatements({ ledger, speakers }: Facts): readonly Row[] {
  const sources = new Map(ledger.mentions.map(({ id, source }) => [id, source]))
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return ledger.statements.map((statement) => ({
    ...statement,
    speakerName: statement.speaker && (names.get(statement.speaker) ?? statement.speaker),
    sources: new Set(statement.mentions.map((id) => sources.get(id))).size,
  }))
}
