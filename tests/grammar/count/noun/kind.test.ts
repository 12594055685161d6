import { expect, test } from 'vitest'
import { claimsOf, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['The port took in 900 refugees. They comprise 300 Adventists, 40 Orthodox, five Old Believers and one Greek Orthodox.', 'exact 900 refugees', 'exact 300 Adventists, part of 0', 'exact 40 Orthodox, part of 0', 'exact 5 Old Believers, part of 0', 'exact 1 Greek Orthodox, part of 0'],
  ['The port took in 900 refugees, including 300 Yazidis and 40 Druze.', 'exact 900 refugees', 'exact 300 Yazidis, part of 0', 'exact 40 Druze, part of 0'],
  // no share of people
  ['The port took in 900 refugees. It sells 300 Adventists and 40 Orthodox books.', 'exact 900 refugees'],
  ['The port keeps boats, including 300 Laurels and 40 Comets.'],
  // a street, a day
  ['The port took in 900 refugees. They include the families of 33 Olsen Street.', 'exact 900 refugees'],
  ['The port took in 900 refugees, including on the last 12 Sundays.', 'exact 900 refugees'],
])('a kind of people is told by its name among the shares of people: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore
