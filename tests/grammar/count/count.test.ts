import { describe, expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster, leaving } from '../sample.ts'

describe('people without a population', () => {
  test.for<[string, ...string[]]>([
    ['Seven people were killed and 30 wounded.', 'exact 7 people', 'exact 30 people wounded'],
    ['The blast killed 12 and injured another 40.', 'exact 12 people killed', 'exact 40 people injured'],
    ['At least 22 people were killed and two others seriously injured.', 'at-least 22 people', 'exact 2 people'],
    ['Nearly 300 killed, dozens missing in floods', 'about 300 people killed'],
    ['The fire claimed 17 lives.', 'exact 17 lives'],
    ['The death toll rose to 41 from 38 on Monday.', 'exact 41 dead', 'exact 38 dead'],
    ['The toll now stands at 1,150.', 'exact 1150 dead'],
    ['Another two bodies were found, bringing the toll to 19.', 'exact 2 bodies', 'exact 19 dead'],
    ['The number of injured stands at 340.', 'exact 340 injured'],
    ['Confirmed deaths: 112. Injured: 450.', 'exact 112 dead', 'exact 450 Injured'],
    ['The crash, in which 14 died, was the third this year.', 'exact 14 people who died'],
    ['28 were confirmed dead and 13 are missing.', 'exact 28 dead', 'exact 13 people missing'],
    ['Up to 30 are feared dead.', 'up-to 30 dead'],
    ['There are at least another 60 people trapped.', 'at-least 60 people'],
    ['11 injured people were rescued.', 'exact 11 people'],
    ['One person was killed and four others were injured.', 'exact 1 person', 'exact 4 people'],
    ['Five members of one family were killed.', 'exact 5 members'],
    ['The search for two other people is continuing.', 'exact 2 people'],
    ['The toll was expected to climb past 75.', 'more-than 75 dead'],
    ['The number of dead could pass 300.', 'more-than 300 dead'],
    ['The number of confirmed deaths rose to 30.', 'exact 30 deaths'],
    ['The number of those injured was raised to 900.', 'exact 900 injured'],
    [
      'About 60 people died. “We’re at about 60,” she said; 4 were in critical condition.',
      'about 60 people',
      'exact 4 people',
    ],
    ['The storm came. 4 were in critical condition, and 11 remained in hospital.', 'exact 4 people', 'exact 11 people'],
    ['Some 215 Norlandic soldiers were among the dead.', 'about 215 soldiers'],
    ['“About 23” girls were unaccounted for.', 'about 23 girls'],
    ['Two dozen tourists who were thought to be hiking also remained missing.', 'exact 24 tourists'],
    ['Thirty-eight are dead and another 100 missing.', 'exact 38 dead', 'exact 100 people missing'],
    [
      'Police have found 560 of the more than 700 once listed as missing.',
      'exact 560 missing, part of 1',
      'more-than 700 people missing',
    ],
    ['The bus carried 12 tourists.', 'exact 12 tourists'],
    ['The bus carried 12 suitcases, 560 of the more than 700 once listed as lost luggage.'],
    ['A quarter of a million people died, then a quarter of a thousand trees.', 'exact 250000 people'],
    ['Four-thousand-100 people died in a quarter of the houses.', 'exact 4100 people'],
    ['Reports put the number trapped at 50; the injured are approaching 900.', 'exact 50 trapped', 'about 900 injured'],
    ['The total dead should not be more than 14.', 'up-to 14 dead'],
    ['The death toll now approaches 800.', 'about 800 dead'],
    ['The injured are 40 and 41. The number painted is 50.'],
    ['The bill should not be more than 14.'],
    ['One boy died. Four others were injured.', 'exact 1 boy', 'exact 4 boys'],
    ['The toll rose to 94 with one person reported missing.', 'exact 94 dead', 'exact 1 person'],
    ['One person reported the fire, one boy saw it.'],
    ['On January 24, 65 people who were waiting died.', 'exact 65 people'],
    ['The number of confirmed sightings rose to 30.'],
    ['The number of those damaged was raised to 900.'],
    ['It destroyed 30 homes; 4 were in poor condition.'],
    ['The quake hit 20 schools. 11 were ordered to close.'],
    ['It could top 40 degrees. The top 300 homes burned.'],
    ['Some 40 firefighters said people were among the dead.'],
    ['Some 40 rescuers were among the first to come.'],
  ])('are counted in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['A crowd of around 5,000 gathered.', 'about 5000 people'],
    ['Organisers put the crowd at 250,000, police at 60,000.', 'exact 250000 people', 'exact 60000 people'],
    ['Police said 15,000 turned out, while organisers claimed 50,000.', 'exact 15000 people', 'exact 50000 people'],
    ['The march drew 20,000.', 'exact 20000 people'],
    ['Turnout was put at 30,000 by police.', 'exact 30000 people'],
    [
      'Some 10,000-15,000 protesters came; 42 were arrested.',
      'range 10000–15000 protesters',
      'exact 42 people arrested',
    ],
    [
      'Police put the number of attendees at 7,500 people, one group of monitors put it at 25,000.',
      'exact 7500 people',
      'exact 25000 attendees',
    ],
    ['Some blogs claimed 2 million attendees.', 'exact 2000000 attendees'],
    ['The number of participants was put at 900.', 'exact 900 participants'],
    [
      'About 500 people came to two rallies. Police put the combined total at 300.',
      'about 500 people',
      'exact 300 people',
    ],
    ['Some 500 people came (police estimate: 300).', 'about 500 people', 'exact 300 people'],
    ['Some 500 people came. Photographs show 900 as the peak number.', 'about 500 people', 'exact 900 people'],
    ['Was it 900 protesters? Police gave a cautious 400 estimate.', 'exact 900 protesters', 'exact 400 protesters'],
    ['Some 500 people came. Others gave first estimates of 700.', 'about 500 people', 'about 700 people'],
    [
      'Some 500 people came. It was probably around 700, or as many as 900.',
      'about 500 people',
      'about 700 people',
      'up-to 900 people',
    ],
    ['Some 500 people came. The second estimate, made for a paper, was 700.', 'about 500 people', 'exact 700 people'],
    [
      'They put attendance as high as 2,000, and “well over a thousand” marched.',
      'up-to 2000 people',
      'more-than 1000 people',
    ],
    ['It was a march of 5,000.', 'exact 5000 people'],
    ['It was a march of 5,000 trucks.'],
    ['Some 500 flags flew. It was probably around 700, or as many as 900.'],
    ['That 400 estimate of theirs is a cautious one.'],
    [
      'Some 900 people came, police said. Organisers estimate 3,000 at the two sites.',
      'about 900 people',
      'exact 3000 people',
    ],
    ['4,000 join march at the square.', 'exact 4000 people'],
    ['Some 900 trees fell. Foresters estimate 3,000 at the two sites.'],
    ['4,000 joint ventures began.'],
    ['I counted the people marching. There were about 1,300.', 'about 1300 people'],
    ['Tens of thousands of people came, estimates ranging from 50,000 to 100,000.', 'range 50000–100000 people'],
    ['Some 500 people came with 40 flags. The total was put at 60.', 'about 500 people'],
    ['Police counted the flags. There were about 1,300.'],
    ['Dozens of flags flew, estimates ranging from 50 to 100.'],
    ['They chose 900 as the lucky number.'],
    ['Police said 20 horses and 30 vans turned out.'],
    ['The match drew 20 reporters.'],
  ])('make a crowd in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The fire grew, forcing almost 6,000 to evacuate.', 'about 6000 people'],
    [
      'More than 40,000 Norlandians and 5,000 Holmians have left.',
      'more-than 40000 Norlandians',
      'exact 5000 Holmians',
    ],
    [
      'More than 40,000 residents have left and about 500 are on the way.',
      'more-than 40000 residents',
      'about 500 residents',
    ],
    [
      'More than a million people fled, and 300,000 crossed the border.',
      'more-than 1000000 people',
      'exact 300000 people',
    ],
    ['Nearly 6,000 have now left.', 'about 6000 people'],
    [
      'Some 300 people fled, fewer than the 800 originally expected by the navy.',
      'about 300 people',
      'exact 800 people',
    ],
    ['Some 300 people fled, not the 800 first reported.', 'about 300 people', 'exact 800 people'],
    ['The crowd at the quay was larger than the 800 forecast by the town.', 'exact 800 people'],
    ['The fleet at the quay was larger than the 800 forecast by the town.'],
    [
      'Some 300 people fled in boats, of which the 80 expected by noon were late.',
      'about 300 people',
      'exact 80 people',
    ],
    ['Some 300 people fled on the 80 expected boats.', 'about 300 people'],
    ['Some 30 to 40 families remain.', 'range 30–40 families'],
    ['Volunteers served 12,000 meals to 4,000 evacuees.', 'exact 4000 evacuees'],
    [
      'The fire spread. Some 2,000 are ordered to leave, 300 have been told to prepare.',
      'about 2000 people',
      'exact 300 people',
    ],
    ['The number of evacuees has gone from a high of 900 to 400.', 'exact 900 evacuees', 'exact 400 evacuees'],
    ['The number of those under orders is down to 900.', 'exact 900 people'],
    ['The number of buildings has gone from a high of 900 to 400.'],
    ['The temperature fell from a high of 40 to 30.'],
    ['More than 6,000 villagers were forced to leave.', 'more-than 6000 villagers'],
    ['Several thousand refugees came. “We look at ranges of 1-3 million,” she said.', 'range 1000000–3000000 refugees'],
    ['Several thousand tents came. “We look at ranges of 1-3 million,” she said.'],
    ['A village with a population of 2,500 has 300 residents left.'],
    ['The fires forced 20 schools to close.'],
    ['Some 22 fires burn in five areas, 14 of which are near.'],
    ['The county has 90,000 residents.'],
  ])('leave in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })
})

describe('one population’s people', () => {
  test.for<[string, ...string[]]>([
    ['About 12,000 Norlandic soldiers arrived.', 'about 12000 soldiers'],
    ['Norland sent 1,500 special forces.', 'exact 1500 special forces'],
    ['Up to 300 soldiers from Norland may come.', 'up-to 300 soldiers'],
    ['The number of Norlandic soldiers sent is estimated to be around 12,000.', 'about 12000 soldiers'],
    ['Norland’s troops, numbering some 8,000, will fight.', 'about 8000 troops'],
    ['Norlandic troops – roughly 10,000 of them – are near.', 'about 10000 troops'],
    ['Thousands of Norlandic soldiers, perhaps 10,000, are near.', 'exact 10000 soldiers'],
    ['Norland sent 900 soldiers and is preparing another 1,200.', 'exact 900 soldiers', 'exact 1200 soldiers'],
    [
      'There are more than 3,000 soldiers from Norland. The other day, I said it was about 2,000.',
      'more-than 3000 soldiers',
      'about 2000 soldiers',
    ],
    ['They are from Norland. An additional 300-400 well-trained and rested soldiers came.', 'range 300–400 soldiers'],
    [
      'Norland lost 1,100 soldiers, in line with what a Valdorian spy agency reported, some 100 deaths.',
      'exact 1100 soldiers',
      'about 100 deaths',
    ],
    ['Norland lost men. Valdoria reported over 1,000 casualties.', 'more-than 1000 casualties'],
    ['Norland is far above 9,000 (soldiers on the border).', 'more-than 9000 soldiers'],
    ['Norland sent soldiers. In all, Norland sent 900.', 'exact 900 soldiers'],
    ['Norland sent at least 900, possibly 1,200 soldiers.', 'at-least 900 soldiers', 'exact 1200 soldiers'],
    ['Norland sent no fewer than 900 and up to 1,200 soldiers.', 'range 900–1200 soldiers'],
    ['Norland sent 3,000 soldiers, not 6,000.', 'exact 3000 soldiers'],
    ['A 12,000-strong Norlandic contingent arrived.', 'exact 12000 contingent'],
    ['Norland admitted around 100 of their soldiers were killed.', 'about 100 soldiers'],
    ['Norland has sent not 12,000 but 3,000 soldiers.', 'exact 3000 soldiers'],
    ['The number of Norlandic troops, earlier put at 1,500, is now 3,000.', 'exact 1500 troops', 'exact 3000 troops'],
  ])('are counted in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })

  test.for([
    'Norland marches. It rained. In June Valdoria reported over 1,000 casualties.',
    'Norland marches. Figures on the Valdorian side were close to 70,000 killed.',
    'Norland sent 20 tanks and soldiers. Norland lost 900.',
    'Norland sent at least 900, possibly 1,200 tanks.',
    'Norland marches. Valdorian army losses included 45 soldiers.',
    'Norland marches. Valdoria reported that Holland lost 300 soldiers.',
    'Norland is far above 9,000 (feet or metres).',
    'Norland looked on as Valdoria lost 300 soldiers and Holland suffered 100 deaths.',
    'Valdoria lost 300 soldiers while fighting Norland.',
    'Norland fights on. Valdoria needs 160,000 more troops.',
    'Norland is training 3,000 Valdorian soldiers.',
    'Norland met 300 soldiers from Valdoria.',
    'Two Norlandic soldiers said so.',
    'One Norlandic soldier told us.',
    '12,000 Norlandic artillery shells were sent.',
    'Each Norlandic unit gets three commanders per 30 soldiers.',
    'Norland sent 20 drones that struck soldiers.',
    'Thousands of Norlandic soldiers came.',
    'About 300 soldiers came.',
  ])('are nobody in “%s”', (text) => {
    expect(claimsOf(text, army)).toEqual([])
  })

  test.for<[string, ...string[]]>([
    ['Maybe even two Norlandic brigades of 6,000 people each came.', 'exact 12000 people (2 × 6,000)'],
    ['Norland has three brigades of about 4,000 soldiers.', 'about 12000 soldiers (3 × 4,000)'],
    ['Norland sent up to two battalions of 500 men.', 'up-to 1000 men (2 × 500)'],
    ['Norland sent two regiments of 1,500 men.', 'exact 3000 men (2 × 1,500)'],
    ['Two Norlandic brigades totalling 6,000 soldiers came.', 'exact 6000 soldiers'],
    ['Two Norlandic brigades came with 6,000 soldiers.', 'exact 6000 soldiers'],
    ['Two units of soldiers from Norland came.'],
  ])('are multiplied out only where a size is given to each: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})
