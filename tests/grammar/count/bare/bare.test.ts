import { describe, expect, test } from 'vitest'
import { claimsOf, crowd, disaster, leaving } from '../../sample.ts'

describe('a number after a verb or a noun that gives no estimate', () => {
  test.for<[string, ...string[]]>([
    ['Some 400 evacuees came. The weekly peak was 900.', 'about 400 evacuees', 'exact 900 evacuees'],
    ['Some 400 evacuees came. The nightly low was 90.', 'about 400 evacuees', 'exact 90 evacuees'],
    ['Some 400 evacuees came. The price was 900.', 'about 400 evacuees'],
    ['Some 400 evacuees came. The fee is 90.', 'about 400 evacuees'],
    ['Some 400 evacuees came. It cost 900.', 'about 400 evacuees'],
    ['Some 400 evacuees came. That road measured 900.', 'about 400 evacuees'],
    ['A record year for evacuees earned 900 in fines.'],
    ['The total for refugees housed cost 900 in May.'],
    ['The peak week for evacuees saw 900 in fines.'],
    ['The ferry’s record with refugees stood at 90 without a stop.'],
    ['A record tide carried evacuees to 40 off Vale.'],
    ['The total for refugees was 900 blankets.'],
    ['The number of evacuees rose from a total of 300 to 900.', 'exact 300 evacuees', 'exact 900 evacuees'],
    ['The number of evacuees rose from a village of 300 to 900.'],
    ['The number of evacuees rose from a street of 30 to 90.'],
  ])('counts nobody in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['Some 500 people came. Police counted 900 Sunday papers.', 'about 500 people'],
    ['Some 500 people came. Police counted 900 overnight vans.', 'about 500 people'],
    ['Some 500 people came. By one estimate, he said, prices were 900.', 'about 500 people'],
    ['Some 500 people came. On one count, she added, seats were 900.', 'about 500 people'],
    ['Some 500 people came. The 900 flags the shops discounted sold out.', 'about 500 people'],
    ['Some 500 people came. The 90 windows a glazier recounted were new.', 'about 500 people'],
    ['Some 500 people came. Of its 900, the shop sold 40.', 'about 500 people'],
    ['The people waited. South of mile 900, the road is shut.'],
    ['Some 900 protesters met in Holm. The rally swelled to 4,000.', 'about 900 protesters', 'exact 4000 protesters'],
    [
      'Some 300 protesters met in Vale. By noon the march reached 2,500.',
      'about 300 protesters',
      'exact 2500 protesters',
    ],
  ])('counts nobody new in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

describe('a number that stands for people or for nothing', () => {
  test.for<[string, ...string[]]>([
    ['At least 350 were aboard.', 'at-least 350 people'],
    ['Another 40 by Kari Olsen hang in the museum.'],
    ['Another 40 from Holm docks were sold.'],
    ['The mill has six boilers. Nine people fled when four exploded.', 'exact 9 people'],
    ['Nine people ran out after two collapsed.', 'exact 9 people'],
    ['Some 90 people fled. Five of those in the hall were hurt.', 'about 90 people', 'exact 5 people, part of 0'],
    ['Some 90 people fled. Five of those by the quay were hurt.', 'about 90 people', 'exact 5 people, part of 0'],
    ['One missing. Three others were found.', 'exact 1 people missing', 'exact 3 people'],
    ['One trapped. Two others were found.', 'exact 1 people trapped', 'exact 2 people'],
    ['It cost 900, or perhaps what 40 people earn.', 'exact 40 people'],
    ['They baked 900, or maybe that many for 40 people.', 'exact 40 people'],
    ['Four firefighters, both from Holm, were killed.', 'exact 4 firefighters'],
    ['Two tourists, all from Holm, were killed.', 'exact 2 tourists'],
    ['Police met one resident.'],
    ['She saw one passenger.'],
    ['Nine crew swam but one drowned.', 'exact 9 crew', 'exact 1 people drowned'],
    ['The aged ferry carried 40 people.', 'exact 40 people'],
    ['Aged trams carried 90 people.', 'exact 90 people'],
    ['Some 40 people older than 60 died.', 'about 40 people'],
    ['Some 40 people aged more than 60 died.', 'about 40 people'],
    ['Three boys old enough to sail drowned.', 'exact 3 boys'],
    ['The older ferry carried 40 people.', 'exact 40 people'],
    ['More than 60 people died, more than 40 of them at sea.', 'more-than 60 people', 'more-than 40 people, part of 0'],
    ['A boat with 12 children sank.', 'exact 12 children'],
    ['The blast killed a teacher and four children.', 'exact 4 children'],
    ['Rescuers carried a mother and two passengers to safety.', 'exact 2 passengers'],
    ['A tram hit a couple and four students in Holm.', 'exact 4 students'],
  ])('in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['She met the evacuees, paid 900, and left.'],
    ['He helped the refugees, spent 90, and left.'],
    ['The evacuees, 900 in debt, left.'],
    ['The residents (90 in arrears, on average) left.'],
    ['The town bought 300 for evacuees.'],
    ['The town built 40 with refugees from Holm.'],
  ])('beside people, in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })
})

test.for<[string, ...string[]]>([
  ['Nine people left. I had to get a ticket for me and my bike. It rained. It was late. So it’s 320. And for the bike it’s another 220.', 'exact 9 people'],
  ['Nine people left. So it’s 320 by now.', 'exact 9 people', 'exact 320 people'],
  ['Nine people left. The gift adds 27 million dollars, bringing it to a total of more than 100 million.', 'exact 9 people'],
  ['Nine people left. Others followed, bringing it to a total of 40.', 'exact 9 people', 'exact 40 people'],
])('a figure that goes on about something else than people counted long before: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The total number killed, reported from all sides, is approaching 3,300.', 'about 3300 killed'],
  ['The total number killed, reported from three sides, is approaching 3,300.', 'about 3300 killed'],
  ['The price, with no mention of the number killed, is approaching 3,300.'],
])('an aside parts a number of the dead from its verb: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
