import { expect, test } from 'vitest'
import { army, claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Doctors reckon with three people wounded for every person killed.'],
  ['It was a day of two dead to each ten wounded.'],
  ['Three people were wounded for every one killed.'],
  ['There are four injured people per each person dead.'],
  ['Around 200 people died daily.'],
  ['It caused around 900 deaths, which are many, every day.'],
  ['There were 900 daily deaths.'],
  ['Around 200 people died; daily prayers follow.', 'about 200 people'],
  ['It caused around 900 deaths, which are many, every one mourned.', 'about 900 deaths'],
  // people told of for a thing, or counted beside it
  ['She thanked 300 people for every effort they made.', 'exact 300 people'],
  ['Three people were wounded for every reason but one.', 'exact 3 people'],
])('tells a ratio of people from a count: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Four people were arrested and nine people died.', 'exact 9 people'],
  ['Four people are in custody.'],
  ['Four people were in the way.', 'exact 4 people'],
  ['Four people were charged by the bull and died.'],
  ['Nine people were aboard and all but one died.', 'exact 9 people'],
  ['Nine people were aboard and one died.', 'exact 9 people', 'exact 1 people who died'],
  ['Nine people ran but one died.', 'exact 9 people', 'exact 1 people who died'],
])('leaves out the held and the spared where the topic counts the dead: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Norland has lost over 1,200 soldiers killed a day.', 'more-than 1200 soldiers per day'],
  ['Norland suffered an average of 900 casualties per month.', 'exact 900 casualties per month'],
  ['Norland counts 300 daily losses.', 'exact 300 losses per day'],
  [
    'Norland suffered 9,000 casualties in May. That is around 300 per day.',
    'exact 9000 casualties',
    'about 300 casualties per day',
  ],
  ['Norland is losing around 900 soldiers per day in its war.', 'about 900 soldiers per day'],
  [
    'Norland has lost in May 900 soldiers a day. That’s over 27,000 in the month of May.',
    'exact 900 soldiers per day',
    'more-than 27000 soldiers',
  ],
  ['Nearly 900 Norlandic soldiers are killed and wounded every week.', 'about 900 soldiers per week'],
  // what is no loss, or was told long ago
  ['Norland lost its right to feed 900 soldiers a day.'],
  ['Norland lost time and trained 900 soldiers a day.'],
  ['Norland recruits 9,000 soldiers per month.'],
  ['Norland feeds 9,000 soldiers a day.'],
  ['Norland trains 900 officers a month.'],
  [
    'Norland suffered 1,200 casualties a day. In May it was 900.',
    'exact 1200 casualties per day',
    'exact 900 casualties',
  ],
  [
    'Norland suffered 1,200 casualties a week. In May it was 900.',
    'exact 1200 casualties per week',
    'exact 900 casualties',
  ],
  ['Norland trained 9,000 soldiers in May. That is around 300 per day.', 'exact 9000 soldiers'],
  ['Norland lost 300 soldiers a week ago.', 'exact 300 soldiers'],
  ['Norland lost 300 soldiers a week earlier.', 'exact 300 soldiers'],
  ['Norland lost 300 soldiers a month before the truce.', 'exact 300 soldiers'],
  ['Norland suffered 1,200 casualties a day after the truce.', 'exact 1200 casualties'],
  ['Norland suffered 1,200 casualties a week from May on.', 'exact 1200 casualties'],
  ['Norland suffered 1,200 casualties one day.', 'exact 1200 casualties'],
  ['Norland suffered 1,200 casualties last week.', 'exact 1200 casualties'],
  ['Norland suffered 1,200 casualties that day.', 'exact 1200 casualties'],
  ['Norland suffered 1,200 casualties the day it landed.', 'exact 1200 casualties'],
  ['Norland suffered 1,200 casualties a mile.', 'exact 1200 casualties'],
  ['Norland fed 300 soldiers, and 40 loaves a day.', 'exact 300 soldiers'],
])('counts what one side loses in a time, and says the time: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The fire killed 900 people (30 deaths from smoke a day).', 'exact 900 people'],
  ['On average, five people die in the camp every day.'],
  ['The fire killed 900 people (30 deaths from smoke in a day).', 'exact 900 people', 'exact 30 deaths'],
  ['The fire killed 900 people (30 deaths a long day).', 'exact 900 people', 'exact 30 deaths'],
  ['In average weather, five people died in the camp.', 'exact 5 people'],
  ['On average days, five people died in the camp on that day.', 'exact 5 people'],
])('an average by time counts nobody: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Three persons each died in Holm and Ellen.', 'exact 3 persons'],
  ['Three persons each died in two years.'],
  ['Three persons each died a hero in Holm.'],
])('as many died in each place: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland will raise 85 battalions each of 400 soldiers.'],
  ['Norland will send boats, each carrying an estimated 400 soldiers.'],
  ['Norland will send ships, each with about 400 soldiers.'],
  ['Norland gave each ship 400 soldiers.', 'exact 400 soldiers'],
  ['Norland raised two brigades, and each of 400 soldiers has a coat.', 'exact 400 soldiers'],
  ['Norland gave a coat to each of 400 soldiers.', 'exact 400 soldiers'],
])('the size of each body is a rate: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore
