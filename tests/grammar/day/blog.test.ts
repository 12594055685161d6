import { expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

const said = 'The coast guard say ⟦40⟧ sailors are missing.'

/** Set what is said as the third of four posts of a live blog. */
const blog = (head: string, times: readonly string[], words = said): string =>
  [head, 'Live: a storm off Port Ellen', ...times.map((time, at) => `${time} ${at === 2 ? words : 'Rain over the sound.'}`)].join('\n\n') // prettier-ignore

const day = '25 October 2024'
const times = ['17.30:', '16.45:', '16.40:', '15:40:']
const out = '2024-10-25'

test.for<readonly [text: string, day: string | null]>([
  [blog(day, times), out],
  [blog('Friday, October 25, 2024', times), out],
  [blog(day, times.toReversed()), out],
  [blog(day, ['17.30:', '16.45:', '16.40:', '15.40:Rain.']), out],
  [blog(day, ['9.15am –', '11.50am –', '12.05pm –', '1.20pm –']), out],
  [blog(day, ['09:15 GMT -', '11:50 GMT -', '12:05 GMT -', '13:20 GMT -']), out],
  [blog(day, times, 'The coast guard said ⟦40⟧ sailors were missing.'), out],
  [blog(day, times, 'The coast guard said on Wednesday ⟦40⟧ sailors were missing.'), '2024-10-23'],
  // what was said before, is held, or nobody says
  [blog(day, times, 'The coast guard had said ⟦40⟧ sailors were missing.'), null],
  [blog(day, times, 'The coast guard believe ⟦40⟧ sailors are missing.'), null],
  [blog(day, times, 'Some ⟦40⟧ sailors are missing.'), null],
  // over midnight, and times that are none of posts
  [blog(day, ['00.10:', '23.50:', '23.20:', '22.00:']), null],
  [blog(day, ['17.30:', '16.45:', '17.40:', '16.40:']), null],
  [blog(day, ['17.30:', '17.30:', '17.30:', '17.30:']), null],
  [blog(day, ['17.30: ', '16.45:']).concat(`\n\n${said}`), null],
  [blog(day, ['17.30', '16.45', '16.40', '15.40']), null],
  [blog(day, ['17.75:', '16.95:', '16.80:', '15.60:']), null],
  [blog(day, ['13.30pm:', '13.20pm:', '13.10pm:', '13.00pm:']), null],
  // no date of a page, that of another day, or two
  [blog('Harbour Post', times), null],
  [blog('2 October 2024', times), null],
  [blog('On 25 October 2024', times), null],
  [blog(`${day}\n\n24 October 2024`, times), null],
  [`${said}\n\n${blog(day, times, 'Rain.')}`, null],
])('%s', ([text, expected]) => {
  expect(resolveMarked(text)[0]?.saidOn.earliest ?? null).toBe(expected)
})
