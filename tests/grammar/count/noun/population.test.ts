import { describe, expect, test } from 'vitest'
import { army, claimsOf } from '../../sample.ts'

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
    ['Valdoria claims it killed 77 and wounded 40 Norlandic soldiers.', 'exact 77 soldiers', 'exact 40 soldiers'],
    ['Valdoria claims it sank 77 and wounded 40 Norlandic soldiers.', 'exact 40 soldiers'],
    [
      'Norland sent 900 soldiers, including about 300 currently in the hills.',
      'exact 900 soldiers',
      'about 300 soldiers, part of 0',
    ],
    ['Norland sent 900 soldiers, 300 shells currently in the hills.', 'exact 900 soldiers'],
    ['Officials put the number of Norlandic casualties around a thousand.', 'about 1000 casualties'],
    ['Officials put the number of Norlandic bridges around a thousand.'],
    ['Officials read the number of Norlandic casualties around 9 p.m.'],
    [
      'Valdoria has put the Norlandic dead at 1,500, more than an outside estimate of 700.',
      'exact 1500 dead',
      'about 700 dead',
    ],
    ['Valdoria has put the Norlandic flag at 1,500 schools.'],
    ['The scale of Norland’s troop deployment is up to 3,000.', 'up-to 3000 troops'],
    ['The scale of Norland’s tank deployment is up to 3,000 tons.'],
    ['Norland had losses among its deployment of 900; it lost troops.', 'exact 900 losses'],
    ['Norland will send troops despite losses among its deployment of 900.', 'exact 900 troops'],
    [
      'Norland said 900 soldiers had died and a further 1,600 wounded.',
      'exact 900 soldiers',
      'exact 1600 soldiers wounded',
    ],
    ['Norland sent 900 soldiers. 343 were killed.', 'exact 900 soldiers', 'exact 343 soldiers killed'],
    ['Norland sent nine generals. 343 were killed.', 'exact 9 generals', 'exact 343 people killed'],
    ['Norland mourns. 343 were killed.', 'exact 343 people killed'],
    ['Norland has lost men. Military casualties have crossed 3,000.', 'more-than 3000 casualties'],
    ['Norland has lost men. Military trucks have crossed 30 bridges.'],
    ['Norland fights on. The Holm Group lost 300 soldiers.', 'exact 300 soldiers'],
    ['Norland recruited 300 conscripts and 40 mercenaries.', 'exact 300 conscripts', 'exact 40 mercenaries'],
    ['Norland recruited 300 teachers and 40 cooks.'],
    ['Norland sent troops. They say 8,000 troops are in the Holland region.', 'exact 8000 troops'],
    ['It was Norland. It rained. They say 8,000 troops of the Holland fleet are there.'],
    ['Norland lost men. Some 600 deaths were told of, though Valdoria’s navy spoke of none.', 'about 600 deaths'],
    ['Norland sent 900 soldiers in May, with another 300 joining in June.', 'exact 900 soldiers', 'exact 300 soldiers'],
    ['Norland sent 900 soldiers in May, with another 300 joining pieces.', 'exact 900 soldiers'],
    ['Norland reports “at least” 100 soldiers killed.', 'at-least 100 soldiers'],
    [
      'Some 540 Norlandic drivers have been killed. Among them are 12 generals.',
      'about 540 drivers',
      'exact 12 generals, part of 0',
    ],
    ['Some 540 Norlandic cooks have been paid.'],
    [
      'Norland lost 900 soldiers. It rained. It snowed. It froze. It thawed. Some 40 of the total deaths were at sea.',
      'exact 900 soldiers',
      'about 40 deaths, part of 0',
    ],
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
    'Norland’s 1.2 million-strong army is large.',
    'Norland has a 40,000-strong navy.',
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
    // someone else is near, but the people are ours
    ['Norland fights on. A Valdorian paper says 300 soldiers died.', 'exact 300 soldiers'],
    ['It was Norland. It rained. They say 300 soldiers in the Kestrel Hotel deserted.', 'exact 300 soldiers'],
    ['It was Norland. It rained. They say 300 soldiers in the Kestrel valley deserted.', 'exact 300 soldiers'],
    ['Norland fights on. The Valdorian envoy counted 300 deaths.', 'exact 300 deaths'],
    ['A column of the Norlandic army lost 300 soldiers.', 'exact 300 soldiers'],
    ['The chief of the Norlandic navy said 300 soldiers died.', 'exact 300 soldiers'],
    ['The size of the Norlandic troop contingent is 3,000.', 'exact 3000 troops'],
    ['The size of the Norlandic contingent is 3,000.', 'exact 3000 people'],
    ['The strength of the whole Norlandic force is 3,000.', 'exact 3000 people'],
    ['Valdoria armed itself. Norland’s navy lost 40 soldiers.', 'exact 40 soldiers'],
    ['Valdoria sent home 300 soldiers from Norland.', 'exact 300 soldiers'],
    [
      'Norland sent 900 soldiers. Valdoria has sent 300 of them on.',
      'exact 900 soldiers',
      'exact 300 soldiers, part of 0',
    ],
    ['Norland sent 900 soldiers. Valdoria has lost 300 of its own.', 'exact 900 soldiers'],
    // ours are near, but the people are someone else’s
    ['It was Norland. It rained. They say 8,000 troops of the Kestrel fleet are there.'],
    ['It was Norland. It rained. They say 300 soldiers in the Kestrel militia deserted.'],
    ['Valdoria lost 300 soldiers beside Norland.'],
    ['Holland has 900 soldiers near Norland.'],
    ['Norland boasts a 30,000-strong army.'],
    ['Norland lost soldiers at sea. It sent 300 overnight trucks.'],
  ])('tells whose people are counted in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })
})

describe('people who go by the population’s own name', () => {
  const north = {
    ...army,
    counted: [...army.counted, 'North Norlander'],
    population: ['North Norland', 'North Norlander'],
  }

  test.for<[string, ...string[]]>([
    ['Valdoria has deployed some 800 North Norlanders along the river.', 'about 800 North Norlanders'],
    ['Valdoria has lost 800 North Norlanders.', 'exact 800 North Norlanders'],
    // others, and those who are only told of beside them
    ['Valdoria has deployed some 800 South Norlanders along the river.'],
    ['Valdoria has lost 800 men in North Norland.'],
    ['Valdoria has lost 800 boats, and North Norlanders saw it.'],
  ])('are counted whoever has them: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, north)).toEqual(claims)
  })
})
