import { expect, test } from 'vitest'
import { claimsOf, crowd } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Police say the arrest count for Holm Square is 43.', 'exact 43 arrests'],
  ['The arrest tally rose to 43 by noon.', 'exact 43 arrests'],
  ['The arrest warrant count is in box 43.'],
  ['The arrest took place when the count was 43 to 2.'],
])('a count of arrests is told: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore
