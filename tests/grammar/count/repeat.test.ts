import { expect, test } from 'vitest'
import { extract } from '../../../scripts/steps/extract.ts'
import { articleOf, describe, disaster } from '../sample.ts'

test.for<['heading' | 'caption' | 'body', string, string, ...string[]]>([
  ['heading', 'Storm kills 12', '12 people died.', 'exact 12 people'],
  ['caption', 'The quay, where 12 people died', '12 people died.', 'exact 12 people'],
  ['heading', 'Storm kills 12', 'Some 30 people died.', 'exact 12 people killed', 'about 30 people'],
  ['caption', 'At least 12 people died', '12 people died.', 'at-least 12 people', 'exact 12 people'],
  ['body', '12 people died.', '12 people died.', 'exact 12 people', 'exact 12 people'],
  ['body', '12 people died.', 'The 12 people were found.', 'exact 12 people'],
  ['body', '12 people died.', 'With 12 people were two dogs.', 'exact 12 people', 'exact 12 people'],
])('a %s “%s” before “%s”', ([kind, first, second, ...claims]) => {
  expect(describe(extract(articleOf(`${first}\n${second}`, [kind, 'body']), disaster))).toEqual(claims)
})
