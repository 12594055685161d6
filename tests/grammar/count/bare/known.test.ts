import { expect, test } from 'vitest'
import type { Topic } from '../../../../src/schema/topic.ts'
import { army, claimsOf, disaster, leaving } from '../../sample.ts'

const armed: Topic = {
  ...disaster,
  counted: ['soldier', 'fighter', 'prisoner', 'convict', 'man', 'people', 'killed', 'wounded', 'dead'],
}

test.for<[string, ...string[]]>([
  ['At least 9,000 convicts went. For 730, we found the prison they left.', 'at-least 9000 convicts', 'exact 730 convicts, part of 0'],
  ['At least 9,000 convicts went. For 730, we paid at the door.', 'at-least 9000 convicts'],
  ['At least 9,000 convicts went. For 730 crowns, we found a boat.', 'at-least 9000 convicts'],
  ['The ferry left at noon. For 730, we found a boat.'],
])('reads of how many somebody knows more: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, armed)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The company lost over 90 men per day, with a maximum of 113.', 'more-than 90 men per day', 'up-to 113 men'],
  ['The company lost over 90 men per day, with a fine of 113.', 'more-than 90 men per day'],
  ['The company lost over 90 men per day, with a maximum of 113 carts.', 'more-than 90 men per day'],
  ['The heaviest losses – more than 90 men a day – came in May.', 'more-than 90 men per day'],
  ['The longest queue – more than 90 men a day – came in May.'],
  ['The company hires over 90 men per day.'],
])('reads losses by the day, and their peak, where fighters are counted: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, armed)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The patrol took nine prisoner.', 'exact 9 prisoners'],
  ['They hold 40 captive in the fort.', 'exact 40 captives'],
  ['The patrol took nine prisoner lists.'],
  ['The patrol counted nine prisoner.'],
])('reads those taken: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, armed)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Some 900 convicts were sent, maybe 800, but it is a large mass.', 'about 900 convicts', 'exact 800 convicts'],
  ['Some 900 convicts were sent, maybe 12, but it is a large mass.', 'about 900 convicts'],
  ['Some 900 convicts were sent, for 800, but it is a large mass.', 'about 900 convicts'],
])('hears a speaker correct a number: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, armed)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The convicts were held here and in three other nearby camps.'],
  ['The army freed convicts and took four other small towns.'],
  ['She looked at this video and nine others of convicts.'],
  ['The army freed this man and nine others.', 'exact 9 people'],
  ['Nine convicts fell, and four others were hurt.', 'exact 9 convicts', 'exact 4 convicts hurt'],
  ['He is a father of four who fought with the convicts.'],
  ['He is one of four convicts who fought.', 'exact 4 convicts'],
  ['A convict from army unit no. 4031 who was sent there fell.'],
  ['The convicts said no. 40 soldiers were killed.', 'exact 40 soldiers'],
  ['The republic of 6 million people has 5,000 convicts.', 'exact 5000 convicts'],
  ['A city of a half-million people has 5,000 convicts.', 'exact 5000 convicts'],
  ['A convoy of a half-million people came.', 'exact 500000 people'],
  ['Holm said no. 40 soldiers came.', 'exact 40 soldiers'],
])('tells things, children and numbered units from people: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, armed)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Norland has more than 900 — by some estimates as many as 1,300 — troops at the border.', 'more-than 900 troops', 'up-to 1300 troops'],
  ['Norland has more than 900 carts — by some estimates 1,300 — troops or not.'],
  ['Norland has 900 — the mayor has 40 — troops or not.'],
  ['Norland has 900 — it saw 40 — troops or not.'],
])('reads two figures around a dash for the same people: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['This takes to nearly 9,000 the total number of refugees.', 'about 9000 refugees'],
  ['This takes to nearly 9,000 the total number of tents.'],
  ['This takes to nearly 9,000 metres the climb of the refugees.'],
  ['Some 900 refugees came. Today’s figure earlier on Sunday was 1,490.', 'about 900 refugees', 'exact 1490 refugees'],
  ['Some 900 refugees came. The figures seem to settle on about 1,200.', 'about 900 refugees', 'about 1200 refugees'],
  ['Some 900 refugees came. The council settled on about 1,200.', 'about 900 refugees'],
  ['Some 900 refugees came. The mayor put the figure closer to 1,200.', 'about 900 refugees', 'about 1200 refugees'],
  ['Some 900 refugees came. The sculptor put the figure around 12 paces off.', 'about 900 refugees'],
])('reads where a figure comes to rest: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The company lost a staggering 940 in a single day, the most since May.', 'exact 940 losses'],
  ['The company lost 940 in 24 hours.', 'exact 940 losses'],
  ['The company lost 30 men in May, with more than 40 in a single night.', 'exact 30 men', 'more-than 40 men'],
  ['The company lost a staggering 940 carts in a single day.'],
  ['The company lost a staggering $940 in a single day.'],
  ['The company lost 940 in taxes.'],
  ['The company lost 30 men in May, with more than 40 in a single boat.', 'exact 30 men'],
])('reads losses of a day without a noun: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, { ...armed, counted: [...armed.counted, 'loss'] })).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Norlandic casualties peaked at an average of 940 personnel a day.', 'exact 940 personnel per day'],
  ['Norlandic forces suffer about 900 killed and wounded personnel per month.', 'about 900 personnel per month'],
  ['Norlandic prices peaked at an average of 940 crowns a day.'],
  ['Norlandic drills peaked at an average of 940 personnel a day.'],
])('reads losses by the day whatever they are told by: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The raid killed one and injured 11.', 'exact 1 people killed', 'exact 11 people injured'],
  ['The storm killed one.', 'exact 1 people killed'],
  ['The storm killed one of the dogs and injured 11.', 'exact 11 people injured'],
  ['Of the two laws, the council killed one and kept the other.'],
  ['At least 270 human remains came ashore.', 'at-least 270 human remains'],
  ['At least 270 remains of an old port came ashore.'],
  [
    'At least 31 people died. The office had first given a higher tally, of 38.',
    'at-least 31 people',
    'exact 38 people',
  ],
  ['At least 31 people died. The office had first given a higher bid, of 38.', 'at-least 31 people'],
  ['Reports that the death toll might be around 900 appear to be wrong.', 'about 900 people dead'],
])('reads one who was killed, remains, and a tally behind a comma: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Some 900 — half of them old, the mayor said — fled to the hills.', 'about 900 people'],
  ['Some 900 — half of them torn — sails were sold.'],
  ['Some 900 — half of them torn — burned in the port.'],
  ['Refugees are paid $900 a month, another 700.'],
  ['Some 900 refugees came by boat, another 700 by rail.', 'about 900 refugees', 'exact 700 refugees'],
])('reads past an aside between dashes, and money that goes on: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The boat sank, with about 270 drowning.', 'about 270 people drowning'],
  ['The boat sank, after about 270 drowning tests.'],
  ['Two drowning swimmers were seen.'],
])('reads those who drowned: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The convicts we spoke to, and we spoke to almost a dozen of them, were ill.'],
  ['The guards spoke to the convicts, and almost a dozen of them were ill.', 'about 12 convicts'],
])('some of those a paper talks with are no count: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, armed)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Norland got 1,200 bodies of soldiers, while 27 bodies were returned to Ellen.', 'exact 1200 soldiers', 'exact 27 bodies'],
  ['Norland got 1,200 soldiers, while 27 bodies were painted in Ellen.', 'exact 1200 soldiers'],
  ['Norland lost 400 soldiers. They were talking about 300, 350 a few months ago.', 'exact 400 soldiers', 'range 300–350 soldiers'],
  ['Norland lost 400 soldiers. They were talking about 300, 350 crowns a few months ago.', 'exact 400 soldiers'],
  ['They raised their estimate of soldiers. Earlier they were saying 2,000 and now they say perhaps 6,000.', 'exact 2000 soldiers', 'exact 6000 soldiers'],
  ['They raised the rent. Earlier they were saying 2,000 and now they say perhaps 6,000.'],
  ['Some 300 prisoners were freed, while the number of applicants is at 900.', 'about 300 prisoners', 'exact 900 applicants'],
  ['Some 300 prisoners were freed, while the number of guards is at 900.', 'about 300 prisoners'],
  ['The number of applicants is at 900.'],
])('reads bodies handed over, numbers said in passing and those who ask: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, armed)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['In Holm the storm hit 900 people, and 89, including 15 children and 13 women, were killed in Ellen.', 'exact 900 people', 'exact 89 people', 'exact 15 children, part of 1', 'exact 13 women, part of 1'],
  ['In Holm it hit three roads, and 89, including 15 bridges and two dams, were mended in Ellen.'],
  ['In Holm it hit three roads, and 89, including 15 dams; 13 people were killed in Ellen.', 'exact 13 people'],
])('some are named of a bare number before a fate befalls all: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
