import { expect, test } from 'vitest'
import { army, claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['In Holm 190 people died and in Lund 224 were killed, 82 of whom were children.', 'exact 190 people', 'exact 224 people killed', 'exact 82 children, part of 1'],
  ['Some 550 people, 80 of whom were hurt, and 20 of whom died, were aboard.', 'about 550 people', 'exact 80 people, part of 0', 'exact 20 people, part of 0'],
  ['In the storm 190 people died. They included 17 students, including three boys and six girls, and 20 teachers.', 'exact 190 people', 'exact 17 students, part of 0', 'exact 3 boys, part of 1', 'exact 6 girls, part of 1', 'exact 20 teachers, part of 0'],
  ['In the storm 190 people died, including 17 students, including three boys, and six girls.', 'exact 190 people', 'exact 17 students, part of 0', 'exact 3 boys, part of 1', 'exact 6 girls, part of 0'],
  ['The storm killed 90 people. They found 33 bodies. This included 17 children.', 'exact 90 people', 'exact 33 bodies', 'exact 17 children, part of 1'],
  ['The storm killed 90 people, 30 of them teachers. Among them were 12 women.', 'exact 90 people', 'exact 30 teachers, part of 0', 'exact 12 women, part of 0'],
  ['The storm killed 90 people. It rained all day in Holm. Among them were 12 women.', 'exact 90 people', 'exact 12 women, part of 0'],
  ['There were 900 casualties: 100 killed and 800 wounded. The wounded included 300 men and 12 girls. The number also includes 40 students.', 'exact 900 casualties', 'exact 100 people killed, part of 0', 'exact 800 people wounded, part of 0', 'exact 300 men, part of 2', 'exact 12 girls, part of 2', 'exact 40 students, part of 2'],
  ['There were 900 casualties: 100 killed and 800 wounded. The missing included 300 men.', 'exact 900 casualties', 'exact 100 people killed, part of 0', 'exact 800 people wounded, part of 0', 'exact 300 men, part of 0'],
  ['There were 900 casualties: 100 killed and 800 wounded. The killed included 300 men.', 'exact 900 casualties', 'exact 100 people killed, part of 0', 'exact 800 people wounded, part of 0', 'exact 300 men, part of 0'],
  ['Some 400 people came by May, compared with 800 people in 2015. Among the people there were 30 children.', 'about 400 people', 'exact 800 people', 'exact 30 children, part of 0'],
  ['In Holm 190 people died. They include 50 students (including 12 boys, 14 girls), 30 men and 20 women.', 'exact 190 people', 'exact 50 students, part of 0', 'exact 12 boys, part of 1', 'exact 14 girls, part of 1', 'exact 30 men, part of 0', 'exact 20 women, part of 0'],
  ['The boat carried about 140 people. The bodies of 26 women were found. Twenty of the dead women were on a raft.', 'about 140 people', 'exact 26 women', 'exact 20 dead, part of 1'],
  ['Some 9,328 people were moved. The storm killed 190 people. It said 107 bodies have been identified.', 'about 9328 people', 'exact 190 people', 'exact 107 bodies, part of 1'],
  ['There were 16,784 casualties (a week earlier some 16,631 casualties), including 6,595 people killed. Some 206 boys and 172 girls were killed.', 'exact 16784 casualties', 'about 16631 casualties', 'exact 6595 people, part of 0', 'about 206 boys, part of 2', 'exact 172 girls, part of 2'],
  ['There were 900 casualties, including 95 people killed. Some 30 women and 12 boys were hurt.', 'exact 900 casualties', 'exact 95 people, part of 0', 'about 30 women', 'exact 12 boys'],
  ['There were 900 casualties, including 95 people from Holm. Some 30 women and 12 boys were killed.', 'exact 900 casualties', 'exact 95 people, part of 0', 'about 30 women', 'exact 12 boys'],
  ['Some 125 people were saved from two boats, the coastguard said, among them 31 nurses and 14 children.', 'about 125 people', 'exact 31 nurses, part of 0', 'exact 14 children, part of 0'],
  ['Some 125 people were saved from two boats, among the rocks 31 nurses sang.', 'about 125 people'],
  ['The toll rose by 100 deaths (45 deaths in May). Most died in the districts of Holm (42 people), Ellen (30) and Lund (16).', 'exact 100 deaths', 'exact 45 deaths', 'exact 42 people, part of 0', 'exact 30 people, part of 0', 'exact 16 people, part of 0'],
  ['Some 151 people have died. Of the toll, 118 came from Holm province.', 'about 151 people', 'exact 118 people, part of 0'],
  ['There were 90 casualties: 10 killed and 80 hurt. The hurt included nine children.', 'exact 90 casualties', 'exact 10 people killed, part of 0', 'exact 80 people hurt, part of 0', 'exact 9 children, part of 2'],
])('points each share at whom its words mean: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['A clerk said the victims include 15 children and 20 women. The boat went down with all 90 passengers.', 'exact 15 children, part of 2', 'exact 20 women, part of 2', 'exact 90 passengers'],
  // not all, too few, and no list
  ['A clerk said the victims include 15 children and 20 women. The boat went down with 90 passengers.', 'exact 15 children', 'exact 20 women', 'exact 90 passengers'],
  ['A clerk said the victims include 15 children and 20 women. The boat went down with all 30 passengers.', 'exact 15 children', 'exact 20 women', 'exact 30 passengers'],
  ['A clerk saw 15 children and 20 women. The boat went down with all 90 passengers.', 'exact 15 children', 'exact 20 women', 'exact 90 passengers'],
])('all of them are told behind the list: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The storm killed 6,000 people, 1,000 of them in Ellen. In Holm province, 224 people were killed, 82 of whom were named.', 'exact 6000 people', 'exact 1000 people, part of 0', 'exact 224 people', 'exact 82 people, part of 2'],
  ['Some 29 people were working underground; four were rescued, two of whom died later.', 'about 29 people', 'exact 4 people, part of 0', 'exact 2 people, part of 1'],
  // no smaller number, the same whom, and not whom
  ['Some 290 people were working underground; four were rescued, nine of whom died later.', 'about 290 people', 'exact 4 people, part of 0', 'exact 9 people, part of 0'],
  ['Some 29 people were working underground; ten were rescued, two of whom died and three of whom left.', 'about 29 people', 'exact 10 people, part of 0', 'exact 2 people, part of 1', 'exact 3 people, part of 1'],
])('“of whom” stands for those told just before: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 6,009 people were killed. In Holm, of the 5,160 dead, 2,394 were children from Lund; 1,252 unidentified from Ellen, and 1,089 unidentified from Bree.', 'about 6009 people', 'exact 5160 people dead', 'exact 2394 children, part of 1', 'exact 1252 children, part of 1', 'exact 1089 children, part of 1'],
  // more than it held, and no whole that opens it
  ['Some 6,009 people were killed. In Holm, of the 3,160 dead, 2,394 were children from Lund; 1,252 unidentified from Ellen.', 'about 6009 people', 'exact 3160 people dead', 'exact 2394 children, part of 1', 'exact 1252 children, part of 0'],
  ['Some 900 people crossed. In them, 500 people saw Holm; about 300 stayed in Ellen.', 'about 900 people', 'exact 500 people', 'about 300 people'],
  ['Some 900 people crossed. Of them, 500 people went to Holm; about 300 stayed in Ellen; and 90 went back.', 'about 900 people', 'exact 500 people, part of 0', 'about 300 people, part of 0', 'exact 90 people, part of 0'],
])('a whole that opens the sentence holds all of its shares: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland freed 106 soldiers and 20 men came home. At least seven of the rescued soldiers had wounds.', 'exact 106 soldiers', 'exact 20 men', 'at-least 7 soldiers, part of 0'],
  ['Norland lost 106 soldiers killed. At least seven of the rescued soldiers had wounds.', 'exact 106 soldiers', 'at-least 7 soldiers'],
  ['Norland freed six soldiers. At least seven of the rescued soldiers had wounds.', 'exact 6 soldiers', 'at-least 7 soldiers'],
  ['Norland freed 106 men. All of the freed soldiers had fought in Holm; 40 of them are ill.', 'exact 106 men', 'exact 40 soldiers, part of 0'],
  ['Norland freed 106 men. All of the guests saw the soldiers leave Holm; 40 of them are ill.', 'exact 106 men', 'exact 40 men, part of 0'],
  ['Norland freed 106 men. All of the freed soldiers met 50 officers; 40 of them are ill.', 'exact 106 men', 'exact 50 officers', 'exact 40 officers, part of 1'],
])('those who are saved are some of those of whom no fate is told: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['A train fell, killing four people and injuring 60 people. Three of the dead were found in a field.', 'exact 4 people', 'exact 60 people', 'exact 3 dead, part of 0'],
  ['A train fell, passing four people and injuring 60 people. Three of the dead were found in a field.', 'exact 4 people', 'exact 60 people', 'exact 3 dead'],
  ['A train fell, killing two people and injuring 60 people. Three of the dead were found in a field.', 'exact 2 people', 'exact 60 people', 'exact 3 dead'],
  // by the number of those of a fate
  ['Sixteen people died. Two women were among the 16 who died.', 'exact 16 people', 'exact 2 women, part of 0'],
  ['Sixteen people died. Two women were among the 16 who sang.', 'exact 16 people'],
  ['Sixteen people died. Two women were among the guests who came.', 'exact 16 people'],
])('the dead are some of those it killed: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
