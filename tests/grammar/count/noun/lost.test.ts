import { describe, expect, test } from 'vitest'
import { claimsOf, disaster, leaving } from '../../sample.ts'

describe('those aboard, the victims and the kin somebody lost', () => {
  test.for<[string, ...string[]]>([
    ['The plane, with six marines and two Valdorian soldiers on board, was lost.', 'exact 6 marines', 'exact 2 soldiers'],
    ['The ferry sank. Two guards were aboard.', 'exact 2 guards'],
    ['The plane, with six crates and two engines on board, was lost.'],
    ['Six marines on the board of the club met two soldiers.'],
    ['The victims were two guides and two tourists.', 'exact 2 guides', 'exact 2 tourists'],
    ['Those killed were two guides and a cook.', 'exact 2 guides'],
    ['The winners were two guides and two tourists.'],
    ['The judges were two guides and two tourists, who met the victims.'],
    ['She lost eight members of her family, and her house.', 'exact 8 members'],
    ['He lost 30 relatives.', 'exact 30 relatives'],
    ['She lost eight members of her staff to a rival.'],
    ['He lost contact with 30 relatives.'],
    ['Nine members of one club, the Larks, were among 17 people killed by the wave.', 'exact 9 members, part of 1', 'exact 17 people'],
    ['Nine members of one club were among 17 people at the match.', 'exact 17 people'],
    ['Three guards have suffered smoke inhalation, the port said.', 'exact 3 guards'],
    ['Three guards suffered defeat, and 40 guards were treated to lunch.'],
    ['There have been nine deaths and five missing persons reported across the state.', 'exact 9 deaths', 'exact 5 persons'],
    ['It rained; five residents reported hearing a bang.'],
    ['Eight guards – all of them from Holm – were reported missing.', 'exact 8 guards'],
    ['Eight guards – all of them from Holm – were reported to the school.'],
    ['Eight guards – the port said – and a cook left. The cook was missing.'],
    ['The storm met on Friday 26 foreign passengers.', 'exact 26 passengers'],
    ['It was shut on Friday 26 after guards were killed.'],
    ['It was shut on Friday 26 under new rules.'],
    ['A fall trapped seven guards.', 'exact 7 guards'],
    ['The guards were trapped seven days ago, and seven guards dug.'],
    ['There were five of us aboard.', 'exact 5 people'],
    ['The quake killed 90 people. There were five of us. We went from door to door.', 'exact 90 people'],
    ['The quake killed 90 people. Five of us ate at noon.', 'exact 90 people'],
    ['A quake killed 17 people. Five of the victims were under 15.', 'exact 17 people', 'exact 5 victims, part of 0'],
    ['A quake killed 17 people. Five of the seven bridges were old.', 'exact 17 people'],
    ['It killed 661 people. Hundreds of aftershocks, at least five of them strong, followed.', 'exact 661 people'],
    ['It killed 12 people in dozens of villages, five of them children.', 'exact 12 people', 'exact 5 children, part of 0'],
  ])('of a disaster in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The war has killed 13,000 people and driven 1.5 million from their homes.', 'exact 13000 people', 'exact 1500000 people'],
    ['The fire drove out 900 residents. It scorched 134 houses and threatened another 4,200.', 'exact 900 residents'],
    ['The fire drove out 900 residents and threatened another 4,200.', 'exact 900 residents', 'exact 4200 residents'],
    ['He drove 900 from the shop to the port.'],
    ['The price drove 900 from their seats.'],
    ['A mission saw more than 700 migrants helped to safety.', 'more-than 700 migrants'],
    ['The clerk saw 700 visitors helped to soup.'],
    ['The town’s 5,000 residents – along with 20,000 more park visitors – fled.', 'exact 5000 residents', 'exact 20000 visitors'],
    ['The town’s 5,000 residents fled; 200 more from Ellen followed.', 'exact 5000 residents', 'exact 200 residents'],
  ])('of those who left in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })
}) // prettier-ignore

describe('people to whom nothing happened', () => {
  test.for<[string, ...string[]]>([
    ['Two residents stand next to their wrecked house.'],
    ['Three people ride a bicycle through the flood.'],
    ['Three people remain under the wreck.', 'exact 3 people'],
    ['In all 900 people shelter in the school.', 'exact 900 people'],
    ['The port sent a total of 1,630 people and 63 boats to carry out the rescue.'],
    ['The port deployed 900 people to help search the bay.'],
    ['The port sent 900 people to hospital.', 'exact 900 people'],
    ['The port sent 900 people home for good.', 'exact 900 people'],
    ['About 300 people were involved in the crash.', 'about 300 people'],
    ['About 300 people are involved in the search.'],
    ['About 300 people are missing in the search area.', 'about 300 people'],
    ['Some 2.4 million people visited the park last year.'],
    ['Some 24 people visiting the park were killed.', 'about 24 people'],
    ['She lost 30 relatives in the flood.', 'exact 30 relatives'],
    ['She lost 30 relatives to the war.', 'exact 30 relatives'],
    ['She lost 30 relatives’ letters in the flood.'],
    ['She lost contact with 30 relatives.'],
    ['A warrant was issued for Bo Holm, the builder, and two others.'],
    ['A warrant was issued over the deaths of a cook and two others.', 'exact 2 people'],
    ['The builder was charged over the collapse, which killed a cook and two others.', 'exact 2 people'],
  ])('in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The camp, which was built to hold fewer than 2,800 people, burned down.'],
    ['Ten people slept in a room only big enough to house two people.', 'exact 10 people'],
    ['The bus was licensed to carry 40 passengers.'],
    ['The school managed to house 300 people.', 'exact 300 people'],
    ['The port promised to evacuate 300 people.', 'exact 300 people'],
    ['The majority of Ellen’s 4 million people live by the sea.'],
    ['Ellen’s 4,000 people were killed.', 'exact 4000 people'],
    ['It is the largest county in the state with 75,000 residents.'],
    ['A bus from the state capital collided with 75 people aboard.', 'exact 75 people'],
    ['The school is home to 300 people.'],
    ['The school was home to 300 people who were killed.', 'exact 300 people'],
    ['Holm is a municipality of 17,000 people.'],
    ['A group of 17,000 people is missing.', 'exact 17000 people'],
  ])('where they live or would find room in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
}) // prettier-ignore
