import { expect, test } from 'vitest'
import { claimsOf, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Out of 481 deaths, Holm has reported 238, Upper Vale (UV) 103, Port Ellen and Lund (PEL) 78 and Osk 62.', 'exact 481 deaths', 'exact 238 deaths, part of 0', 'exact 103 deaths, part of 0', 'exact 78 deaths, part of 0', 'exact 62 deaths, part of 0'],
  ['Holm is the worst hit province with 136 fatalities, followed by 116 in Upper Vale, 16 in Osk and 11 in Lund.', 'exact 136 fatalities', 'exact 116 fatalities', 'exact 16 fatalities', 'exact 11 fatalities'],
  ['The storm killed 90 people, followed by 40 days of rain in Holm.', 'exact 90 people'],
  ['The storm killed 90 people, followed by 40 on the scale of Holm.', 'exact 90 people'],
  ['The storm killed 90 people, and the firm has reported 40 faults.', 'exact 90 people'],
  ['The storm killed 90 people in Holm (Upper Vale) 40 miles away.', 'exact 90 people'],
])('the next place of a list shares its noun: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 900 refugees came. Most are from Holm (671), Osk (Vale) (54), Lund (48) and other countries (39).', 'about 900 refugees', 'exact 671 refugees', 'exact 54 refugees', 'exact 48 refugees', 'exact 39 refugees'],
  ['Some 900 refugees came. Two countries – Holm (511) and Osk (234) – sent most of the refugees.', 'about 900 refugees', 'exact 511 refugees, part of 0', 'exact 234 refugees, part of 0'],
  ['Some 900 refugees came, including 511 to Holm and 234 to Osk.', 'about 900 refugees', 'exact 511 refugees, part of 0', 'exact 234 refugees, part of 0'],
  ['Some 900 refugees came, including 511 to work and 234 to rest.', 'about 900 refugees'],
  ['Some 900 refugees came. Two cooks – Bo Holm (51) and Ann Osk (34) – fed them.', 'about 900 refugees'],
  ['Some 900 refugees came. The best shoes are by Holm (Osk) (54) and other makers (39).', 'about 900 refugees'],
])('places tell their number in brackets or behind “to”: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore
