import { expect, test } from 'vitest'
import { army, claimsOf } from '../sample.ts'

test.for<[string, ...string[]]>([
  // someone else is near, but the people are ours
  ['Norland fights on. A Valdorian paper says 300 soldiers died.', 'exact 300 soldiers'],
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
