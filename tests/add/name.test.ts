import { expect, test } from 'vitest'
import { proposeId, proposeStem } from '../../scripts/add/name.ts'
import { parsePublished } from '../../scripts/add/published.ts'
import { formatSidecar } from '../../scripts/add/sidecar.ts'
import { parseYaml } from '../../scripts/lib/yaml.ts'
import { Id } from '../../src/schema/day.ts'
import { Sidecar } from '../../src/schema/sidecar.ts'

test.for<[outlet: string | null, published: string | null, id: string, title?: string]>([
  ['Harbour Post', '2020-05-06', 'harbour-post-2020-05-06'],
  ['CNN, as republished', '2020-05-06', 'cnn-2020-05-06'],
  ["L’Écho d'Été", null, 'lecho-dete-undated'],
  ['Правда', '2020-05-06', 'unknown-2020-05-06'],
  [null, null, 'unknown-undated'],
  [null, '2020-05-06', 'boats-come-back-to-the-harbour-2020-05-06', 'Boats come back to the harbour, and nobody sees'],
  [null, '2020-05-06', 'unknown-2020-05-06', 'Лодки вернулись'],
  ['Post', '2020-05-06', 'post-2020-05-06', 'Boats come back'],
  ['../../etc/passwd', '2020-05-06', 'etc-passwd-2020-05-06'],
  [`${'Very '.repeat(40)}Long`, '2020-05-06', 'very-very-very-very-very-very-very-very-2020-05-06'],
])('makes of %j, %j the id %s', ([outlet, published, id, title = null]) => {
  expect(proposeId({ outlet, title }, published, [])).toBe(id)
  expect(Id.safeParse(id).success).toBe(true)
})

test('makes an id that no other source has', () => {
  expect(proposeId({ outlet: 'Post', title: null }, '2020-05-06', ['post-2020-05-06', 'post-2020-05-06-2'])).toBe(
    'post-2020-05-06-3',
  )
})

test.for<[name: string | null, stem: string]>([
  ['article.txt', 'article'],
  ['Ein Titel – 50 % #2?.html', 'Ein-Titel-50-2'],
  ['../../../etc/passwd', 'passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['.hidden.txt', 'hidden'],
  ['été.md', 'ete'],
  ['\u202egpj.txt', 'gpj'],
  ['правда.txt', 'the-id'],
  ['--yes.txt', 'yes'],
  ['a\nb.txt', 'a-b'],
  ['x'.repeat(300), 'x'.repeat(80)],
  [null, 'the-id'],
  ['taken.txt', 'taken-2'],
  ['TAKEN.html', 'TAKEN-2'],
])('keeps %j as %s', ([name, stem]) => {
  expect(proposeStem(name, 'the-id', ['taken'])).toBe(stem)
})

test.for<[written: string, days: unknown]>([
  ['2020-05-06', { earliest: '2020-05-06', latest: '2020-05-06' }],
  ['2020-05-06..2020-05-08', { earliest: '2020-05-06', latest: '2020-05-08' }],
  ['unknown', null],
])('reads the published day %s', ([written, days]) => {
  expect(parsePublished(written)).toEqual({ days })
})

test.for(['6 May', '2020-02-30', '2020-05-08..2020-05-06', '2020-05-06..', '2020-05-06..2020-05-07..2020-05-08', ''])(
  'refuses the published day %j',
  (written) => {
    expect(parsePublished(written)).toHaveProperty('fault')
  },
)

const sidecar: Sidecar = {
  id: 'post-2020-05-06',
  outlet: 'Post: the paper # of record',
  title: "“Boats” 'come' back: {yes}\u0007",
  url: null,
  published: { earliest: '2020-05-06', latest: '2020-05-06', basis: `It says so, and says it at ${'great '.repeat(30)}length.` }, // prettier-ignore
  rights: 'excerpt',
  sha256: 'a'.repeat(64),
  crawled: { day: '2020-06-01', basis: '- yes\nno' },
}

test('a sidecar reads as a person would have written it, and parses to itself', () => {
  const text = formatSidecar(sidecar)
  expect(text).toContain("\npublished:\n  earliest: '2020-05-06'\n")
  expect(text).toContain('\nurl: null # not in the text as received\n')
  expect(text).toContain('\n  basis: >-\n    It says so')
  const parsed = parseYaml(text, 'x.yaml', Sidecar)
  expect('ok' in parsed ? parsed.ok.value : parsed.problems).toEqual(sidecar)
})
