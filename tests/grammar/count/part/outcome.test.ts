import { expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['The storm killed 363 people. Out of the 363 known dead, 203 have been identified, among them 118 men and 85 women.', 'exact 363 people', 'exact 203 people, part of 0', 'exact 118 men, part of 1', 'exact 85 women, part of 0'],
  ['The storm killed 363 people. So far 45 bodies have been identified, and 33 were handed over.', 'exact 363 people', 'exact 45 bodies, part of 0', 'exact 33 people, part of 0'],
  ['Out of the total of 45 passengers killed, 31 had been found at sea.', 'exact 45 passengers', 'exact 31 passengers, part of 0'],
  ['The storm killed 362 Muslims. The fatalities included 100 Malaysians and 30 Saudis.', 'exact 362 Muslims', 'exact 100 Malaysians, part of 0', 'exact 30 Saudis, part of 0'],
  ['The storm killed 1,419 people. The worst was Holm with 1,133 deaths, followed by Port Ellen (162), Vale (122) and Lund (2).', 'exact 1419 people', 'exact 1133 deaths, part of 0', 'exact 162 deaths, part of 0', 'exact 122 deaths, part of 0', 'exact 2 deaths, part of 0'],
  ['The crash injured 1,200 people. More than 900 people had been discharged while 260 were still being treated, with 12 in critical condition.', 'exact 1200 people', 'more-than 900 people, part of 0', 'exact 260 people, part of 0', 'exact 12 people, part of 0'],
  ['The crash killed 88 people. The toll of 36 in five states includes six people in Holm, where a hall fell; four in Ellen; two in Lund, where a wall broke; and two in Vale.', 'exact 88 people', 'exact 36 people dead', 'exact 6 people, part of 1', 'exact 4 people, part of 1', 'exact 2 people, part of 1', 'exact 2 people, part of 1'],
  ['The crash killed 11,240 people. Some 4,630 children and 3,130 women, were among the dead.', 'exact 11240 people', 'about 4630 children, part of 0', 'exact 3130 women, part of 0'],
  ['The crash killed 88 people. Some 12 people are being treated.', 'exact 88 people', 'about 12 people'],
  ['The crash injured 88 people. Some 12 more people are being treated.', 'exact 88 people', 'about 12 people'],
  ['The crash killed 36 people, but the list does not include 12 people in Holm.', 'exact 36 people', 'exact 12 people'],
  ['The crash killed 36 people in Holm, where a hall with 12 rooms fell; four doors in Ellen broke.', 'exact 36 people'],
  // those seen to are no share of fewer, and others are others
  ['The storm killed 31 people. Another 45 bodies have been identified.', 'exact 31 people', 'exact 45 bodies'],
  ['The storm killed 363 people. Then 12 passengers had identified a bag.', 'exact 363 people', 'exact 12 passengers'],
  ['The storm killed 363 people. It was written by Ann (61) and Joe (12).', 'exact 363 people'],
  ['The storm killed 12 Muslim leaders.', 'exact 12 leaders'],
])('how many of the dead have been seen to is a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Police counted 90,000 marchers, with 40,000 in Holm and 20,000 in Ellen.', 'exact 90000 marchers', 'exact 40000 marchers, part of 0', 'exact 20000 marchers, part of 0'],
  ['Police counted 90,000 marchers, with 40 in critical condition.', 'exact 90000 marchers', 'exact 40 marchers'],
  ['Police counted 90,000 marchers, with 400 people in Holm.', 'exact 90000 marchers', 'exact 400 people'],
  ['Police counted 90,000 marchers and 40,000 in Holm.', 'exact 90000 marchers', 'exact 40000 marchers'],
])('those told with where they are, are a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Over 487,000 people have crossed the river. More than 77,300 among them are pupils.', 'more-than 487000 people', 'more-than 77300 pupils, part of 0'],
  ['Sixteen refugees were taken to camps in the northern region, 11 to Port Ellen and five to Lund.', 'exact 16 refugees', 'exact 11 refugees, part of 0', 'exact 5 refugees, part of 0'],
  ['Sixteen refugees were taken to camps in the northern region, 11 to eat and five to sleep.', 'exact 16 refugees'],
  ['Over 487,000 people have crossed the river. More than 77,300 among the hills are lost.', 'more-than 487000 people'],
  ['Some 13,000 refugees came. A total of 7,000 of the asylum applicants are from Holm, 1,200 from Lund and 163 from Ellen.', 'about 13000 refugees', 'exact 7000 applicants, part of 0', 'exact 1200 applicants, part of 0', 'exact 163 applicants, part of 0'],
])('some among those counted are a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland has suffered 100,000 casualties, with more than 20,000 soldiers killed and another 70,000 wounded.', 'exact 100000 casualties', 'more-than 20000 soldiers, part of 0', 'exact 70000 soldiers wounded, part of 0'],
  ['Norland has suffered 100,000 casualties, with 20,000 soldiers left.', 'exact 100000 casualties', 'exact 20000 soldiers'],
  ['Norland sent 100,000 soldiers, with 20,000 soldiers killed last year.', 'exact 100000 soldiers', 'exact 20000 soldiers'],
])('the killed and the wounded are shares of the losses: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The number of people who fled has reached 3,000,000. A total of 1,800,000 people fled to Holm, 450,000 – to Ellen, 330,000 – to Lund.', 'exact 3000000 people', 'exact 1800000 people, part of 0', 'exact 450000 people, part of 0', 'exact 330000 people, part of 0'],
  ['More than 3,250,000 refugees have fled, with more than 2,000,000 crossing the river.', 'more-than 3250000 refugees', 'more-than 2000000 refugees, part of 0'],
  ['Some 3,830 people were affected. Of which, 430 people / 120 evacuees are in tents while 46 people are in camps.', 'about 3830 people', 'exact 430 people, part of 0', 'exact 120 evacuees, part of 0', 'exact 46 people, part of 0'],
  ['Some 3,830 people were affected. Of them, 430 sought refuge elsewhere, while 300 remained at home.', 'about 3830 people', 'exact 430 people, part of 0', 'exact 300 people, part of 0'],
  // other places, other deeds, others
  ['The number of people who fled has reached 3,000. Another 1,800 people fled to Holm and 450 to Ellen.', 'exact 3000 people', 'exact 1800 people', 'exact 450 people'],
  ['More than 3,250 refugees have fled, with more than 20 roads crossing the river.', 'more-than 3250 refugees'],
  ['Some 3,830 people were affected. Of these, 430 people are in tents and another 46 people came later.', 'about 3830 people', 'exact 430 people, part of 0', 'exact 46 people'],
  ['Some 3,830 people were affected. Of these, 430 people are in tents while 46 other people came to Holm.', 'about 3830 people', 'exact 430 people, part of 0', 'exact 46 people'],
  ['Some 3,830 people were affected. Of these, 430 people are in tents while 46 people have new homes.', 'about 3830 people', 'exact 430 people, part of 0', 'exact 46 people, part of 0'],
  ['Some 3,830 people were affected. Roads were closed in 430 sought places.', 'about 3830 people'],
])('those who fled somewhere are a share of those who fled: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Twelve patients were taken to a clinic. One patient remains in critical condition, one in serious condition, four in fair condition and two in good condition.', 'exact 12 patients', 'exact 1 patient, part of 0', 'exact 1 patient, part of 0', 'exact 4 patients, part of 0', 'exact 2 patients, part of 0'],
  ['Thirty people were injured. Five were listed in critical condition, and ten were in fair condition.', 'exact 30 people', 'exact 5 people, part of 0', 'exact 10 people, part of 0'],
  ['The clinic received 20 patients. Two are critical and six are stable.', 'exact 20 patients', 'exact 2 patients, part of 0', 'exact 6 patients, part of 0'],
  ['Seven patients from the fire are being treated. Of the seven, two are critical.', 'exact 7 patients', 'exact 2 patients, part of 0'],
  ['Eleven patients were admitted. Two remain in intensive care and eight were sent home.', 'exact 11 patients', 'exact 2 patients, part of 0', 'exact 8 patients, part of 0'],
  ['The crash killed 68 people. So far 46 bodies had been identified, and 19 bodies were yet to be identified.', 'exact 68 people', 'exact 46 bodies, part of 0', 'exact 19 bodies, part of 0'],
  ['Doctors cared for nine victims, with two in critical condition.', 'exact 9 victims', 'exact 2 victims, part of 0'],
  ['Ten people were admitted: two in critical condition, three in serious condition and five in good condition.', 'exact 10 people', 'exact 2 people, part of 0', 'exact 3 people, part of 0', 'exact 5 people, part of 0'],
  ['A clinic took in 73 patients. Eight of those patients were dead and a further nine are in the intensive care unit.', 'exact 73 patients', 'exact 8 patients, part of 0', 'exact 9 patients, part of 0'],
  ['A clinic took in ten patients. Five patients are now in surgery and two are receiving emergency treatment.', 'exact 10 patients', 'exact 5 patients, part of 0', 'exact 2 patients, part of 0'],
  // others, other states
  ['A clinic took in 73 patients. A further nine are in the intensive care unit.', 'exact 73 patients', 'exact 9 patients'],
  ['Ten people are in critical condition. Six victims are in stable condition.', 'exact 10 people', 'exact 6 victims'],
  // a good mood is no state of health, and nobody is ill yet
  ['Twelve passengers came. Four were in good spirits and two in fair mood.', 'exact 12 passengers', 'exact 4 passengers', 'exact 2 passengers'],
  ['Twenty passengers were on the bus. Six were critical of the driver.', 'exact 20 passengers', 'exact 6 passengers'],
])('how the sick are is told of a share of them: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Three hundred evacuees arrived, bringing the total number of returnees to 449, out of the 1935 who asked to come home.', 'exact 300 evacuees', 'exact 449 returnees, part of 2', 'exact 1935 returnees'],
  ['Some 120 evacuees came home, out of 800 who had applied.', 'about 120 evacuees, part of 1', 'exact 800 evacuees'],
  ['Norland flew out 936 people. Valdorian planes evacuated 83 Valdorians.', 'exact 936 people', 'exact 83 Valdorians'],
  ['Some 120 evacuees came home, out of the 1935 house.', 'about 120 evacuees'],
])('those who came home are told out of those who asked to: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Police detained 40 people. Twelve were released on Monday.', 'exact 40 people', 'exact 12 people, part of 0'],
  ['The town evacuated 4,000 residents; 1,200 have returned.', 'exact 4000 residents', 'exact 1200 residents, part of 0'],
  ['Norland took in 900 refugees. Some 300 were housed in a school.', 'exact 900 refugees', 'about 300 refugees, part of 0'],
  ['Some 700 people were evacuated. Since then, 200 have returned and 90 went home by boat.', 'about 700 people', 'exact 200 people, part of 0', 'exact 90 people'],
  // the dead do not come home, others are others, and a place of its own has its own
  ['The storm killed 90 people. Twelve were taken to a shelter.', 'exact 90 people', 'exact 12 people'],
  ['Police detained 40 people. Twelve others were released.', 'exact 40 people', 'exact 12 people'],
  ['The town evacuated 4,000 residents. In Holm 1,200 have returned.', 'exact 4000 residents', 'exact 1200 residents'],
  ['Norland took in 900 refugees. Some 300 were at the border.', 'exact 900 refugees', 'about 300 refugees'],
])('what came next is told of some of those just told of: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The toll was revised down to six -- five people aboard the train and the driver of the car.', 'exact 6 people dead', 'exact 5 people, part of 0'],
  ['Nine were killed — eight miners and a rescuer.', 'exact 9 people killed', 'exact 8 miners, part of 0'],
  ['All five aboard, three passengers, the pilot and a steward, died.', 'exact 5 people', 'exact 3 passengers, part of 0'],
  ['Seven people died when a van hit a bus: six in the van and the bus driver.', 'exact 7 people', 'exact 6 people, part of 0'],
  ['At least 120 people died in the quake. Most of the dead, 90, were in Holm.', 'at-least 120 people', 'exact 90 people, part of 0'],
  ['Six people died on Monday, five passengers were hurt and the driver fled.', 'exact 6 people', 'exact 5 passengers'],
  ['Nine were killed — seven miners and a rescuer.', 'exact 9 people killed'],
  ['Six people died in Holm; five people and a dog were rescued.', 'exact 6 people', 'exact 5 people'],
  ['At least 120 people died in the quake. Most of the dead, aged 90, lived in Holm.', 'at-least 120 people'],
])('a whole is told again in its shares, single people among them: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Twelve students were hurt in the fall. Three were flown to Holm and nine were treated at the scene.', 'exact 12 students', 'exact 3 students, part of 0', 'exact 9 students, part of 0'],
  ['Eight miners were trapped. Two were pulled out alive on Monday.', 'exact 8 miners', 'exact 2 miners, part of 0'],
  ['Divers saw seven bodies. The ships are far out; two have been flown to Holm.', 'exact 7 bodies', 'exact 2 people, part of 0'],
  ['Divers saw seven bodies. One was Ann Holm, the cook, and three were found in a boat.', 'exact 7 bodies', 'exact 3 people, part of 0'],
  ['Some 29 people were working underground; four were rescued.', 'about 29 people', 'exact 4 people, part of 0'],
  ['Divers saw seven bodies. Two have seen a shark.', 'exact 7 bodies', 'exact 2 people'],
  ['Divers saw seven bodies. Two others were flown to Holm.', 'exact 7 bodies', 'exact 2 people'],
  ['Eight miners were killed. The rain went on. Two were pulled out alive on Monday.', 'exact 8 miners', 'exact 2 people'],
  ['Some 50 passengers were aboard. The boat sank. 40 have returned home.', 'about 50 passengers', 'exact 40 people'],
])('a number without a noun is of those named in the sentence before: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Divers found 68 bodies. At least 239 passengers were injured. A clerk said the dead included two cooks.', 'exact 68 bodies', 'at-least 239 passengers', 'exact 2 cooks, part of 0'],
  ['Divers found 68 bodies. The train was carrying about 1,000 passengers. By night 46 bodies had been identified.', 'exact 68 bodies', 'about 1000 passengers', 'exact 46 bodies, part of 0'],
  ['Divers found 28 bodies. The train was carrying about 1,000 passengers. By night 46 bodies had been identified.', 'exact 28 bodies', 'about 1000 passengers', 'exact 46 bodies, part of 1'],
  ['The train was carrying about 1,000 passengers. By night 46 people had been identified.', 'about 1000 passengers', 'exact 46 people, part of 0'],
])('a share is of the whole of its own fate, where there is one: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
