import { expect, test } from 'vitest'
import { army, claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['The storm killed 90 people. These were the dead:\n- 40 people in Holm\n- 30 people in Ellen', 'exact 90 people', 'exact 40 people, part of 0', 'exact 30 people, part of 0'],
  ['The storm killed 90 people. The toll by town:\nHolm: 40 dead\nEllen: 20 dead\nPort Vale: 30 dead', 'exact 90 people', 'exact 40 people dead, part of 0', 'exact 20 people dead, part of 0', 'exact 30 people dead, part of 0'],
  ['The storm killed 90 people. The dead by town:\nHolm 40\nEllen 20 (including two boys)\nPort Vale: 30', 'exact 90 people', 'exact 40 people, part of 0', 'exact 20 people, part of 0', 'exact 2 boys, part of 2', 'exact 30 people, part of 0'],
  ['The storm killed 90 people.\n• 40 people died in Holm\n• 30 people died in Ellen\n• 10 people died in Lund', 'exact 90 people', 'exact 40 people, part of 0', 'exact 30 people, part of 0', 'exact 10 people, part of 0'],
  ['The storm killed 90 people. The toll by town:\n- Holm: 40 dead\n- Ellen: 20 dead, according to its paper\n- Port Vale: 30 dead', 'exact 90 people', 'exact 40 people dead, part of 0', 'exact 20 people dead, part of 0', 'exact 30 people dead, part of 0'],
  ['The storm killed 90 people. These are the dead:\n- 40 from Holm\n- 20 from Ellen', 'exact 90 people', 'exact 40 people, part of 0', 'exact 20 people, part of 0'],
  ['The storm killed 90 people:\n\n• 59 from Holm\n\n• 31 from Ellen', 'exact 90 people', 'exact 59 people, part of 0', 'exact 31 people, part of 0'],
  ['The storm killed 90 people:\n\n• 59 from Holm\n\n• 31 for good', 'exact 90 people', 'exact 59 people, part of 0'],
  ['The storm killed 90 people. These are the stops:\n- 40 lamps from Holm\n- 20 mats from Ellen', 'exact 90 people'],
  ['The storm killed 90 people. It took many trees.\n- 40 of Holm\n- 20 of Ellen', 'exact 90 people'],
  // other fates, other people, too many, or too few to be the whole
  ['The storm killed 90 people. At a glance:\n- 40 people hurt\n- 30 people missing', 'exact 90 people', 'exact 40 people', 'exact 30 people'],
  ['The storm killed 90 people. In other news:\n- 40 people hurt\n- 30 people hurt', 'exact 90 people', 'exact 40 people', 'exact 30 people'],
  ['The storm killed 60 people. The toll by town:\n- 40 people dead in Holm\n- 30 people dead in Ellen', 'exact 60 people', 'exact 40 people', 'exact 30 people'],
  ['The storm killed 90 people.\n• 10 people died in Holm\n• three people died in Ellen\n• four people died in Lund', 'exact 90 people', 'exact 10 people', 'exact 3 people', 'exact 4 people'],
  ['The storm killed 90 people. Its winds by hour:\nHolm 40\nEllen 50\nLund 60', 'exact 90 people'],
  ['The storm killed 90 people.\nHolm 40\nEllen 20\nLund 10', 'exact 90 people'],
  ['The storm killed 90 people.\nThe dead:\n• 40 people from Holm\nIt rained on.\n• 30 people from Ellen\n• 20 people from Lund', 'exact 90 people', 'exact 40 people', 'exact 30 people', 'exact 20 people'],
  ['The storm killed 90 people.\nThe dead:\n• 40 people from Holm\n• 20 people from Lund\nMore came by noon, the port said.\n• 30 people from Ellen', 'exact 90 people', 'exact 40 people, part of 0', 'exact 20 people, part of 0', 'exact 30 people'],
])('rows are held in the total before them: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland freed 215 soldiers, in particular:\n\n  • 124 sailors;\n\n  • 89 border guards;', 'exact 215 soldiers', 'exact 124 sailors, part of 0', 'exact 89 border guards, part of 0'],
  ['Norland freed 215 soldiers. In the hall of Holm were\n\n  • 124 sailors;\n\n  • 89 painters;', 'exact 215 soldiers'],
  ['Norland freed 215 soldiers. On show in Holm was this: 124 cooks.', 'exact 215 soldiers'],
])('people of any trade in rows behind a colon are ours: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland freed 130 people. The freed are guards and cooks, including:\n\n92 residents of Holm;\n\n20 students of Ellen;\n\n11 students', 'exact 130 people', 'exact 92 residents, part of 0', 'exact 20 students, part of 0', 'exact 11 students, part of 0'],
  ['Norland freed 130 people. It has offices.\n\n92 residents of Holm;\n\n20 students of Ellen', 'exact 130 people', 'exact 92 residents', 'exact 20 students'],
  ['Norland freed 130 people. It said:\n\n92 residents of Holm were ill.\n\n20 students of Ellen were well.', 'exact 130 people', 'exact 92 residents', 'exact 20 students'],
])('lines that begin with a number are rows where a colon leads to them: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
