import type { LedgerSource } from '../schema/ledger.ts'
import { sourcePath } from '../views/address.ts'
import { plainId } from './shared.ts'
import { makeTable, type Column } from './table.ts'

/** Names the file that a source's offsets count in: the article itself, or the text taken out of a saved web page. */
export function nameText({ id, seed }: Pick<LedgerSource, 'id' | 'seed'>): string {
  return seed.endsWith('.html') ? `content/texts/${id}.txt` : seed
}

/** The pattern of a SHA-256 in hexadecimal. */
export const sha256 = '^[0-9a-f]{64}$'

const columns: readonly Column<LedgerSource>[] = [
  {
    name: 'id',
    type: 'string',
    says: 'The id of the source; it never changes.',
    constraints: { required: true, unique: true, pattern: plainId },
    of: ({ id }) => id,
  },
  {
    name: 'outlet',
    type: 'string',
    says: 'Who published it; `unknown` where the text came without a name.',
    constraints: { required: true },
    of: ({ outlet }) => outlet,
  },
  {
    name: 'title',
    type: 'string',
    says: 'Its headline; “Untitled: …” where the text came without one and an editor says what it is about.',
    constraints: { required: true },
    isQuotation: true,
    of: ({ title }) => title,
  },
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    says: 'Its address. Empty where the text came without one.',
    of: ({ url }) => url,
  },
  {
    name: 'published_earliest',
    type: 'date',
    says: 'The first day on which it can have been published.',
    of: ({ published }) => published?.earliest ?? null,
  },
  {
    name: 'published_latest',
    type: 'date',
    says: 'The last such day.',
    of: ({ published }) => published?.latest ?? null,
  },
  {
    name: 'published_basis',
    type: 'string',
    says: 'How an editor knows the day of publication.',
    of: ({ published }) => published?.basis ?? null,
  },
  {
    name: 'seed',
    type: 'string',
    says: 'The article exactly as received: a file of the project’s repository.',
    constraints: { required: true },
    of: ({ seed }) => seed,
  },
  {
    name: 'seed_sha256',
    type: 'string',
    says: 'The SHA-256 of that file’s bytes.',
    constraints: { required: true, pattern: sha256 },
    of: (source) => source.sha256,
  },
  {
    name: 'text',
    type: 'string',
    says: 'The file of the repository that offsets count in: the seed itself, or for a saved web page the text that was taken out of it.',
    constraints: { required: true },
    of: nameText,
  },
  {
    name: 'page',
    type: 'string',
    says: 'Its page, from the root of this site.',
    constraints: { required: true },
    of: ({ id }) => sourcePath(id),
  },
]

/** The sources: what is known of each article. */
export const sources = makeTable({
  name: 'sources',
  title: 'Sources',
  row: 'One article as it was received, and what an editor found out about it.',
  columns,
  key: ['id'],
  links: [],
  list: ({ ledger }) => ledger.sources,
})
