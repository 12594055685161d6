import { expect, test } from 'vitest'
import { placeFiles } from '../../src/data/paths.ts'
import { facts, statement } from '../views/facts.ts'
import { hard } from './site.ts'

const live = { folder: undefined, facts: facts(hard), text: {} }
const [first] = hard.statements
const before = facts({ ...hard, statements: first ? [statement(first.id, { mentions: first.mentions })] : [] })
const frozen = { folder: '2020-06-01-0123abcd', facts: before, text: { version: '2020-06-01-0123abcd' } }

test('each ledger that is given away has the same files, in a folder of its own', async () => {
  const placed = [...(await placeFiles([live, frozen], '.csv')), ...(await placeFiles([live, frozen], '.json'))]
  const namesIn = (folder: string | undefined): readonly string[] =>
    placed.flatMap(({ params }) => (params.folder === folder ? [params.name] : [])).sort()
  expect(namesIn(undefined)).toEqual([
    'datapackage',
    'ledger',
    'mentions',
    'numerals',
    'schema',
    'sources',
    'statements',
  ])
  expect(namesIn(frozen.folder)).toEqual(namesIn(undefined))
  const rows = placed.flatMap(({ params, props }) =>
    params.name === 'statements' ? [[params.folder, props.file.rows]] : [],
  )
  expect(rows).toEqual([
    [undefined, 3],
    [frozen.folder, 1],
  ])
})
