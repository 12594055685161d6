import { expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

const lines = [
  'Good evening, this is Harbour Hour.',
  'A storm came in over the sound.',
  'Boats were lost from one end to the other.',
  'Our own man was there all night.',
]

/** Set sentences as the captions of a broadcast, a time before each. */
const captioned = (words: string): string =>
  [...lines, words, ...lines]
    .map((line, at) => `00:${String(at * 4).padStart(2, '0')}.060 - 00:${String(at * 4 + 3).padStart(2, '0')}.900: ${line}`)
    .join('\n') // prettier-ignore

const aired = '2024-10-25'

test.for<readonly [words: string, day: string | null]>([
  ['Some ⟦40⟧ sailors were lost.', aired],
  ['Port officials say ⟦40⟧ sailors were lost.', aired],
  ['Port officials have confirmed that ⟦40⟧ sailors were lost.', aired],
  ['According to port officials, ⟦40⟧ sailors were lost.', aired],
  ['Two weeks ago ⟦40⟧ sailors were lost.', aired],
  ['On Tuesday port officials said ⟦40⟧ sailors were lost.', '2024-10-22'],
  ['Yesterday the mayor said ⟦40⟧ sailors were lost.', '2024-10-24'],
  // what was said before is of no day that is known
  ['Port officials said ⟦40⟧ sailors were lost.', null],
  ['Port officials had said ⟦40⟧ sailors were lost.', null],
  ['Port officials earlier put the number of sailors lost at ⟦40⟧.', null],
])('what is heard in captions is said on the day of the broadcast: “%s”', ([words, day]) => {
  expect(resolveMarked(captioned(words))[0]?.saidOn.earliest ?? null).toBe(day)
})

test('neither prose nor a live blog is heard', () => {
  const words = 'Some ⟦40⟧ sailors were lost.'
  const blog = [...lines, words, ...lines].map((line, at) => `[1${String(at)}:05] ${line}`).join('\n')
  for (const text of [words, [...lines, words].join('\n'), blog]) expect(resolveMarked(text)[0]?.saidOn.earliest).toBeNull() // prettier-ignore
  expect(resolveMarked(captioned(words), null)[0]?.saidOn.earliest).toBeNull()
})
