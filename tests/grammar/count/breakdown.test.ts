import { describe, expect, test } from 'vitest'
import { army, claimsOf, disaster } from '../sample.ts'

describe('a count is a share', () => {
  test.for<[string, ...string[]]>([
    ['The death toll rose to 61. The dead victims found so far include 28 women and 18 children.', 'exact 61 people dead', 'exact 28 women, part of 0', 'exact 18 children, part of 0'],
    ['The ferry had 150 people on board. 67 Norlandic nationals are thought to be among them.', 'exact 150 people', 'exact 67 nationals, part of 0'],
    ['Nine people died. Among the dead were six children.', 'exact 9 people', 'exact 6 children, part of 0'],
    ['Nine people died. Among the victims were a nurse and six children.', 'exact 9 people', 'exact 6 children, part of 0'],
    ['At least 41 people died in Norland. At least 22 people died in Holm alone.', 'at-least 41 people', 'at-least 22 people, part of 0'],
    ['At least 41 people died in Norland, with 22 deaths in Holm alone.', 'at-least 41 people', 'exact 22 deaths, part of 0'],
    ['At least 41 people died in Norland. Holm accounted for 22 deaths.', 'at-least 41 people', 'exact 22 deaths, part of 0'],
    ['At least 750 people died. The victims include 44 Turks, 33 British, 21 Thais and 10 children.', 'at-least 750 people', 'exact 44 Turks, part of 0', 'exact 10 children, part of 0'],
    ['At least 750 people died. The victims include 44 Turks, 33 British, and 21 Thais were hurt.', 'at-least 750 people', 'exact 44 Turks, part of 0', 'exact 21 Thais'],
    ['At least 750 people died. The victims include 44 Turks, 33 Olsen Street and so on; 21 Thais were hurt.', 'at-least 750 people', 'exact 44 Turks, part of 0', 'exact 21 Thais'],
    ['Five bodies were found. The bodies were of four men and one woman.', 'exact 5 bodies', 'exact 4 men, part of 0', 'exact 1 woman, part of 0'],
    ['Five bodies were found: four men and one woman.', 'exact 5 bodies', 'exact 4 men, part of 0', 'exact 1 woman, part of 0'],
    ['Forty people were injured, with 12 in critical condition.', 'exact 40 people', 'exact 12 people, part of 0'],
    ['Forty people were injured, 12 critically injured.', 'exact 40 people', 'exact 12 people injured, part of 0'],
    ['Forty people were injured. Twelve were in a critical condition.', 'exact 40 people', 'exact 12 people, part of 0'],
    ['Forty people were injured, and 12 are in critical condition.', 'exact 40 people', 'exact 12 people, part of 0'],
    ['At least 30 people died. More than half of those who died were women and 12 children were also killed.', 'at-least 30 people', 'exact 12 children, part of 0'],
    ['At least 30 people died. About 40 per cent, or 12 people, were children.', 'at-least 30 people', 'exact 12 people, part of 0'],
    ['The ship carried 120 people, made up of 100 passengers and 20 crew.', 'exact 120 people', 'exact 100 passengers, part of 0', 'exact 20 crew, part of 0'],
    ['The ship had 120 people aboard, comprising 100 passengers and 20 crew members.', 'exact 120 people', 'exact 100 passengers, part of 0', 'exact 20 crew members, part of 0'],
    ['At least 41 people died:\n- 22 people in Holm\n- 19 people in Ellen', 'at-least 41 people', 'exact 22 people, part of 0', 'exact 19 people, part of 0'],
    ['There were 35 students in the bus and 12 of them died, including three girls.', 'exact 35 students', 'exact 12 students, part of 0', 'exact 3 girls, part of 1'],
    ['The 300 people killed included 59 from the town guard, 30 from the port police and nine from the fire office.', 'exact 300 people', 'exact 59 people, part of 0', 'exact 30 people, part of 0', 'exact 9 people, part of 0'],
    ['The storm killed 900 people. Ann Lee gave a breakdown of the toll, including 161 in the Holm district and 70 in Ellen.', 'exact 900 people', 'exact 161 people dead, part of 0', 'exact 70 people dead, part of 0'],
    ['Officials now count 90 dead. He now says 60 people have died in Holm, 20 in Ellen and 10 in Lund.', 'exact 90 people dead', 'exact 60 people, part of 0', 'exact 20 people, part of 0', 'exact 10 people, part of 0'],
    // no list of shares
    ['The storm killed 300 people 20 miles from the town, 30 from the lake.', 'exact 300 people'],
    ['The storm killed 300 people. Ann Lee gave a tour of the streets, including 161 in the Holm district.', 'exact 300 people'],
    ['Officials now count 90 dead. He now says 60 people have died in Holm and 30 in Ellen.', 'exact 90 people dead', 'exact 60 people, part of 0', 'exact 30 people, part of 0'],
    ['Officials now count 90 dead. He now says 60 people have died in Holm, 20 in Ellen and 15 in Lund.', 'exact 90 people dead', 'exact 60 people', 'exact 20 people', 'exact 15 people'],
  ])('of those the words around it tell of: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  }) // prettier-ignore

  test.for<[string, ...string[]]>([
    ['Norland has 50,000 soldiers in Holm, made up of 10,000 officers and 40,000 men.', 'exact 50000 soldiers', 'exact 10000 officers, part of 0', 'exact 40000 men, part of 0'],
    ['Of the 12,000 Norlandic troops deployed to support the invasion of Ellen, at least 3,800 have been killed.', 'exact 12000 troops', 'at-least 3800 troops killed, part of 0'],
    ['Norland plans to send another 6,000 soldiers, with about 1,000 already believed to have arrived.', 'exact 6000 soldiers', 'about 1000 soldiers, part of 0'],
    ['Norland took more than 6,000 casualties out of the total 11,000 soldiers it sent.', 'more-than 6000 casualties, part of 1', 'exact 11000 soldiers'],
    ['Norland sent 9,000 soldiers. The contingent includes 500 officers.', 'exact 9000 soldiers', 'exact 500 officers, part of 0'],
    ['Norland suffered between 9,000 and 12,000 casualties, including between 2,000 and 3,000 soldiers killed in action and between 7,000 and 9,000 troops wounded.', 'range 9000–12000 casualties', 'range 2000–3000 soldiers, part of 0', 'range 7000–9000 troops, part of 0'],
    ['Norland lost 19,000 fighters, of whom not half but fully 88% – or 17,000 men – had been farmers.', 'exact 19000 fighters', 'exact 17000 men, part of 0'],
    ['Norland sent 9,000 soldiers, about half of them – 4,500 men – to the front.', 'exact 9000 soldiers', 'exact 4500 men, part of 0'],
    ['Norland sent 9,000 soldiers in two waves: 4,000 soldiers in May and 5,000 in June.', 'exact 9000 soldiers', 'exact 4000 soldiers, part of 0', 'exact 5000 soldiers, part of 0'],
    ['Norland sent 15,000 soldiers. Some 600 Norlandic soldiers were in Holm, part of the 15,000 sent.', 'exact 15000 soldiers', 'about 600 soldiers, part of 0'],
    ['Norland has sent 9,000 soldiers, 500 officers among them.', 'exact 9000 soldiers', 'exact 500 officers, part of 0'],
    ['Norland swapped 107 soldiers. Among the Norlanders were 74 soldiers from Holm.', 'exact 107 soldiers', 'exact 74 soldiers, part of 0'],
    ['Norland sent 9,000 soldiers. The contingent includes 500 officers, including three generals.', 'exact 9000 soldiers', 'exact 500 officers, part of 0', 'exact 3 generals, part of 1'],
    ['Norland sent 9,000 soldiers, 500 officers included, and three generals.', 'exact 9000 soldiers', 'exact 500 officers', 'exact 3 generals'],
  ])('of those sent or lost: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  }) // prettier-ignore
})

test.for<[string, ...string[]]>([
  ['The toll rose to 61. The list of lost ships includes 28 passengers’ cabins.', 'exact 61 people dead'],
  ['Nine people died. The tour included 28 women.', 'exact 9 people'],
  ['Twenty people died. Norland’s parade included 12 children.', 'exact 20 people', 'exact 12 children'],
  ['Twenty people died. The toll does not include 12 children.', 'exact 20 people', 'exact 12 children'],
  ['Twenty people died. Among the hills were 12 children.', 'exact 20 people', 'exact 12 children'],
  ['Twenty people died. Among the first to come were 12 children.', 'exact 20 people', 'exact 12 children'],
  ['Twenty people died. Twelve children were among the crowd.', 'exact 20 people', 'exact 12 children'],
  ['The ship carried 90 people. It was made up of 12 decks and 40 people slept.', 'exact 90 people', 'exact 40 people'],
  ['The ship carried 90 people. Sailors came, made up as 12 children.', 'exact 90 people', 'exact 12 children'],
  ['At least 41 people died, and 12 children were hurt out of doors, 30 people said.', 'at-least 41 people', 'exact 12 children', 'exact 30 people'],
  ['Ten people were hurt. Of the three roads out, 4 people took one.', 'exact 10 people', 'exact 4 people'],
  ['Forty people were injured. Twelve others were in critical condition.', 'exact 40 people', 'exact 12 people'],
  ['Forty people died. Twelve were critically short of water.', 'exact 40 people', 'exact 12 people'],
  ['Forty people were injured, and another 12 were critically injured.', 'exact 40 people', 'exact 12 people injured'],
  ['Forty people were lost. Sales fell 12%, or 12 people a day.', 'exact 40 people'],
  ['Forty people were lost. That was 30%, and 12 people agreed.', 'exact 40 people', 'exact 12 people'],
  ['Forty people died in Holm. Twelve people died in November alone.', 'exact 40 people', 'exact 12 people'],
  ['Forty people died in Holm. Twelve people died alone in Ellen.', 'exact 40 people', 'exact 12 people'],
  ['Forty people died. On board the ferry, 12 people slept.', 'exact 40 people', 'exact 12 people'],
  ['Some 400 people died, with 12 still missing.', 'about 400 people', 'exact 12 people missing'],
  ['Some 400 people died, with 12 children watching.', 'about 400 people', 'exact 12 children'],
  ['Nine people died. Six people were hurt and three wounded.', 'exact 9 people', 'exact 6 people', 'exact 3 people wounded'],
  ['Nine people died. The storm hit five people and four students.', 'exact 9 people', 'exact 5 people', 'exact 4 students'],
  ['Nine people died; the guards were six men and four women.', 'exact 9 people'],
  ['Nine people died: six in Holm and others in Ellen.', 'exact 9 people', 'exact 6 people, part of 0'],
])('takes nothing from a whole of which it is no share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
