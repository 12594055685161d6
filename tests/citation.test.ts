import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { licence } from '../src/data/terms.ts'
import { Topic } from '../src/schema/topic.ts'

const project = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(project, path), 'utf8')

test('CITATION.cff cites this version of the code, and the data by their question and licence', () => {
  const { version, license } = JSON.parse(read('package.json')) as { version: string; license: string }
  const { question } = Topic.parse(parse(read('content/topic.yaml')))
  expect(parse(read('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.any(String) as string,
    title: expect.stringMatching(/^Headcount: /) as string,
    type: 'software',
    version,
    license,
    authors: [{ name: expect.any(String) as string }],
    'preferred-citation': {
      type: 'data',
      title: `Headcount: ${question}`,
      authors: [{ name: expect.any(String) as string }],
      version,
      license: licence.name,
    },
  })
})
