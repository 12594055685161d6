import { NumeralReason, type Numeral } from '../schema/ledger.ts'
import { mentionId, plainId } from './shared.ts'
import { makeTable, type Column } from './table.ts'

const prefix = 'mention:'
const required = { required: true } as const

const columns: readonly Column<Numeral>[] = [
  {
    name: 'source',
    type: 'string',
    says: 'The source that it stands in.',
    constraints: { ...required, pattern: plainId },
    of: ({ source }) => source,
  },
  {
    name: 'start',
    type: 'integer',
    says: 'Where it begins in the source’s `text`: the number of UTF-16 code units before it.',
    constraints: { ...required, minimum: 0 },
    of: ({ start }) => start,
  },
  {
    name: 'end',
    type: 'integer',
    says: 'Where it ends.',
    constraints: { ...required, minimum: 1 },
    of: ({ end }) => end,
  },
  {
    name: 'as_written',
    type: 'string',
    says: 'The number, as written.',
    constraints: required,
    isQuotation: true,
    of: ({ text }) => text,
  },
  {
    name: 'role',
    type: 'string',
    says: '`mention`: a mention uses it. Anything else is the reason why it is no count of ours.',
    constraints: { ...required, enum: ['mention', ...NumeralReason.options] },
    of: ({ role }) => (role.startsWith(prefix) ? 'mention' : role),
  },
  {
    name: 'mention',
    type: 'string',
    says: 'The mention that uses it.',
    constraints: { pattern: mentionId },
    of: ({ role }) => (role.startsWith(prefix) ? role.slice(prefix.length) : null),
  },
]

/** The numerals: every number of every source, accounted for. */
export const numerals = makeTable({
  name: 'numerals',
  title: 'Numerals',
  row: 'One number of one source, in digits or in words, with the mention that uses it or the reason why it is none of ours. Every number of every source stands here once, but for those of mentions that await an editor’s decision.',
  columns,
  key: ['source', 'start'],
  links: [
    { column: 'source', table: 'sources', to: 'id' },
    { column: 'mention', table: 'mentions', to: 'id' },
  ],
  list: ({ ledger }) => ledger.numerals,
})
