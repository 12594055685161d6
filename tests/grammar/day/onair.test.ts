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

test.for<readonly [text: string, day: string | null]>([
  ['Hello, I’m Ann Lee. Some ⟦40⟧ sailors were lost. Joining us now is Bo Holm. Hello, Bo.', aired],
  ['Welcome to Harbour Hour. Some ⟦40⟧ sailors were lost. Bo, thank you for being with us.', aired],
  ['You’re listening to Harbour Hour. Some ⟦40⟧ sailors were lost. Thanks for listening.', aired],
  ['You’re listening to Harbour Hour. The port said ⟦40⟧ sailors were lost. Thanks for listening.', null],
  // one sign alone, or only in what others are quoted with
  ['Hello, I’m Ann Lee. Some ⟦40⟧ sailors were lost.', null],
  ['Some ⟦40⟧ sailors were lost. Joining us now is Bo Holm.', null],
  ['Some ⟦40⟧ sailors were lost. “You’re listening to Harbour Hour,” it began. “Thanks for listening.”', null],
  ['Some ⟦40⟧ sailors were lost. The crew said they were watching and joined by others. Welcome to Port Ellen.', null],
])('the words of a broadcast are known by how it greets, welcomes and thanks: “%s”', ([text, day]) => {
  expect(resolveMarked(text)[0]?.saidOn.earliest ?? null).toBe(day)
})

test('captions without times are known by how their lines break', () => {
  const lines = ['We were told in the harbour of Port Ellen this evening that', 'some ⟦40⟧ sailors who had left with the first boats in the', 'night were lost in the storm that came in over the sound and', 'went on until the last of the boats was out of the reach of', 'the men on the shore, who had been there since the day', 'before and had seen it all from the tower of the old port', 'office, which stands at the very end of the long pier of', 'the town, where the first of the boats was lost as it came', 'in.'] // prettier-ignore
  const set = (mark: string): string => `Hour.\n${lines.map((line) => mark + line).join('\n')}`
  expect(resolveMarked(set('*  '))[0]?.saidOn.earliest).toBe(aired)
  expect(resolveMarked(set(''))[0]?.saidOn.earliest).toBeNull()
})

test('neither prose nor a live blog is heard', () => {
  const words = 'Some ⟦40⟧ sailors were lost.'
  const blog = [...lines, words, ...lines].map((line, at) => `[1${String(at)}:05] ${line}`).join('\n')
  for (const text of [words, [...lines, words].join('\n'), blog]) expect(resolveMarked(text)[0]?.saidOn.earliest).toBeNull() // prettier-ignore
  expect(resolveMarked(captioned(words), null)[0]?.saidOn.earliest).toBeNull()
})
