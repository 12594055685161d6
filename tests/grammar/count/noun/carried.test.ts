import { expect, test } from 'vitest'
import { claimsOf, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Norland was thanked for transporting 400 aid workers and their children out of Valdoria. Its navy carried 350 from Port Ellen to Holm on Tuesday, while more than 70 were flown aboard an air force plane to Lund.', 'exact 400 workers', 'exact 350 workers', 'more-than 70 workers'],
  ['The frigate carried 210 embassy staff and their families from Ellen to Holm.', 'exact 210 staff'],
  ['The army airlifted 45 diplomats and their relatives from Ellen.', 'exact 45 diplomats'],
  ['The navy has ferried 350 volunteers to safety.', 'exact 350 volunteers'],
  ['Some 300 officials and their children were flown to Holm.', 'about 300 officials'],
  ['Norland evacuated 500 of its citizens. A navy ship took 320 to Holm and 180 were flown out.', 'exact 500 citizens', 'exact 320 citizens, part of 0', 'exact 180 citizens, part of 0'],
  ['The airline flew 180 home on Friday.', 'exact 180 people'],
  ['A trawler carried 60 to safety.', 'exact 60 people'],
  ['Two buses ferried 64 students across the border.', 'exact 64 students'],
  ['Norland has pulled out 70 diplomats.', 'exact 70 diplomats'],
  ['Norland pulled back 70 diplomats from the talks and got out 12 flags.'],
  // to a place of work, no goal, things
  ['Buses carried 210 officials to the scene.'],
  ['Norland flew 45 engineers to the dam.'],
  ['The officials were flown to Holm.'],
  ['Some 300 officials flew flags.'],
  ['The ship brought 400 crates. It carried 350 from Ellen to Holm.'],
  ['The striker took 18 home games to score.'],
  ['The plan takes 40 from the poor.'],
])('people who are carried off from where they were: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for(['Some 300 officials were flown to Holm.', 'Three doctors were flown to Holm.'])(
  'who is carried off counts only where those who leave do: “%s”',
  (text) => {
    expect(claimsOf(text, disaster)).toEqual([])
  },
)

test.for<[string, ...string[]]>([
  ['Another 40 migrants on the vessel managed to swim to the shore.', 'exact 40 migrants'],
  ['Two boys crawled out of the mine unaided.', 'exact 2 boys'],
  ['Five fishermen were able to swim to land.', 'exact 5 fishermen'],
  ['Nine tourists clung to the roof until noon.', 'exact 9 tourists'],
  ['Four drivers managed to escape.', 'exact 4 drivers'],
  ['Nineteen workers got out through a side tunnel.', 'exact 19 workers'],
  ['Two climbers dug themselves out of the snow.', 'exact 2 climbers'],
  ['Eleven guests leapt from windows.', 'exact 11 guests'],
  ['Eleven guests leapt for joy.'],
  ['Nineteen workers got out maps.'],
  ['Forty tourists climbed the hill.'],
  ['Two boys ran a shop on the corner.'],
  ['Four drivers planned an escape room.'],
  ['Nineteen workers got home.'],
  ['Nine workers were led to believe it.'],
])('people who save themselves: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
