import { expect, test } from 'vitest'
import { writeValue } from '../../src/views/values.ts'
import { facts, mention } from './facts.ts'

const story = facts({ mentions: [mention('m-0000000001')] })

test.for<[string, string | null, string]>([
  ['bound', 'at-least', 'at least'],
  ['bound', 'exact', 'without a bounding word'],
  ['figure', '12000', '12,000'],
  ['quantity', 'about 12000', 'about 12,000'],
  ['quantity', 'exact 500', '500'],
  ['quantity', 'range 1500 to 3000', '1,500 to 3,000'],
  ['saidOn', '2024-10-18', '18 October 2024'],
  ['saidOn', 'on or before 2024-10-18', 'on or before 18 October 2024'],
  ['saidOn', '2024-10-01 to 2024-10-18', '1 October 2024 to 18 October 2024'],
  ['measure', 'present', 'At the harbour'],
  ['measure', null, 'not said'],
  ['unit', 'people', 'people'],
  ['speaker', 'harbour-master', 'The harbour master'],
  ['stance', 'declines', 'neither confirms nor denies'],
  ['partOf', 'm-0000000001', '“some 300 people gathered”'],
])('the %s %s reads “%s”', ([field, value, written]) => {
  expect(writeValue(story, field, value)).toBe(written)
})
