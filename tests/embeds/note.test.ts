import { expect, test } from 'vitest'
import { writeNote } from '../../src/embeds/note.ts'

const kept = '<svg></svg><footer><p>Source</p> <p data-note></p></footer>'
const note = { text: 'Frozen on 1 May; <later> differs.', link: { href: '/embed/a/?x&y', text: 'See $& what' } }

test('a note stands in the one place for it, as text, and nothing else changes', () => {
  expect(writeNote(kept, note)).toBe(
    '<svg></svg><footer><p>Source</p> <p data-note>Frozen on 1 May; &lt;later&gt; differs. <a href="/embed/a/?x&amp;y">See $&amp; what</a></p></footer>',
  )
})

test('a note that leads nowhere is text alone', () => {
  expect(writeNote('<p data-note></p>', { text: 'Frozen & kept', link: null })).toBe(
    '<p data-note>Frozen &amp; kept</p>',
  )
})

test.for(['<p>no place</p>', kept + kept, writeNote(kept, note)])('a note needs one place for it: %s', (html) => {
  expect(() => writeNote(html, note)).toThrow('Cannot write a note')
})
