import { expect, test } from 'vitest'
import { claimsOf, crowd, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Two terrorists were killed in the fight and the rest fled.', 'exact 2 terrorists'],
  ['Police killed five attackers.', 'exact 5 attackers'],
  ['Six looters drowned.', 'exact 6 looters'],
  ['Eight assailants were among the dead.', 'exact 8 assailants'],
  ['The roof fell in, injuring at least nine stockbrokers.', 'at-least 9 stockbrokers'],
  ['Three glaziers were seriously hurt.', 'exact 3 glaziers'],
  ['The army shot dead four raiders.', 'exact 4 raiders'],
  // what cannot suffer so, animals, and those whom nothing befell
  ['Three tankers were lost and two trailers were hurt.'],
  ['Four tigers were killed near the zoo.'],
  ['Five attackers fled to the hills.'],
  ['Nine stockbrokers were late.'],
  ['The fall hurt profits; nine stockbrokers sold.'],
])('those named by what they do count where only the living suffer so: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Military planes evacuated 60 Valdorians and 22 others.', 'exact 60 Valdorians', 'exact 22 people'],
  ['Some 80 Greenlanders and 13 others, including children, were flown out.', 'about 80 Greenlanders', 'exact 13 people'],
  ['Some 80 Valdorians left on Monday and 13 others on Tuesday.', 'about 80 Valdorians', 'exact 13 Valdorians'],
  ['Planes carried 60 crates and 22 others.'],
])('others beside people of one kind are of another: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Marchers obeyed orders to move on, although one arrest was made.', 'exact 1 arrest'],
  ['Police made just one arrest.', 'exact 1 arrest'],
  ['One arrest has been reported at the rally.', 'exact 1 arrest'],
  ['There was one arrest and two detentions.', 'exact 1 arrest', 'exact 2 detentions'],
  ['One arrest warrant was issued.'],
  ['One arrest would be one too many.'],
  ['Recall 68 had promised a rally. Police made 12 arrests. Recall 68 has gone.', 'exact 12 arrests'],
  ['Police made 120 arrests. Later 68 had left.', 'exact 120 arrests', 'exact 68 people'],
])('a single arrest is told of: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore
