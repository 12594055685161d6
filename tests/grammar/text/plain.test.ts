import { describe, expect, test } from 'vitest'
import { maskMarkup, plainOf } from '../../../scripts/grammar/text/plain.ts'
import { readArticle, resolveMarked } from '../reading.ts'
import { claimsOf, disaster } from '../sample.ts'

describe('a text with tags amid its words', () => {
  test.for([
    [
      'a link around who is gone by',
      'About ⟦40⟧ sailors are lost, <a href="https://ex.org/a">according to the port</a>.',
      'the port',
    ],
    [
      'a link around the verb',
      'The Harbour Guard <a href="https://ex.org/a">said on Monday</a> that ⟦40⟧ sailors are lost.',
      'The Harbour Guard',
    ],
    ['a name in bold letters', '<strong>Ann Lee</strong>, the harbour master, said ⟦40⟧ sailors are lost.', 'Ann Lee'],
    ['half a name in bold letters', '<b>Ann</b> Lee said ⟦40⟧ sailors are lost.', 'Ann Lee'],
    ['a Markdown link', '[Harbour Watch](https://ex.org/a/40) reports that ⟦40⟧ sailors are lost.', 'Harbour Watch'],
    ['a Markdown link behind', 'Some ⟦40⟧ sailors are lost, [according to the port](https://ex.org/a).', 'the port'],
    ['the bullet of an item', '* According to the port, ⟦40⟧ sailors are lost.', 'the port'],
    ['stars', 'Some ⟦40⟧ sailors are lost, **police said**.', 'police'],
  ] as const)('is read as its page shows it: %s', ([, marked, speaker]) => {
    expect(resolveMarked(marked)[0]?.speaker.asWritten).toBe(speaker)
  })

  test.for([
    [
      'a name in an address alone',
      'Some ⟦40⟧ sailors are lost, <a href="https://ex.org/ann-lee-said">the list</a> has it.',
    ],
    ['a title that a tag holds', 'Some ⟦40⟧ sailors are <span title="Ann Lee said so">lost</span>.'],
    [
      'a link to who says so elsewhere',
      'Some ⟦40⟧ sailors are lost. <a href="https://ex.org/a">Ann Lee</a> rowed out.',
    ],
  ] as const)('is not read where the page shows nothing: %s', ([, marked]) => {
    expect(resolveMarked(marked)[0]?.speaker.asWritten).toBe(null)
  })
})

test.for([
  ['a <b>port</b> b', 'a port b'],
  ['a<br/>b', 'a b'],
  ['[a](https://ex.org/b) [c] (d)', 'a [c] (d)'],
  ['a < b and c > d', 'a < b and c > d'],
  ['mid\\-May \\(a\\) b\\.', 'mid-May (a) b.'],
  ['C:\\ports \\ b', 'C:\\ports \\ b'],
  ['2 * 3 * 4 and snake_case', '2 * 3 * 4 and snake_case'],
] as const)('“%s” shows as “%s”', ([text, shown]) => {
  expect(plainOf(readArticle(text)).article.text).toBe(shown)
})

test('every place behind markup is found again', () => {
  const text = 'The <i>port</i> and [the guard](https://ex.org/a) said <b>40</b> left.'
  const { article, place } = plainOf(readArticle(text))
  const words = ['The', 'port', 'the guard', '40', 'left']
  const shown = words.map((word) => {
    const start = text.indexOf(word)
    const span = place({ start, end: start + word.length })
    return article.text.slice(span.start, span.end)
  })
  expect(shown).toEqual(words)
})

test('the clocks of captions part no speaker from his verb', () => {
  const lines = [
    'Good evening.',
    'We go to Holm.',
    'We have now heard from the',
    'port that ⟦40⟧ sailors are',
    'lost.',
    'Good night.',
  ]
  const text = lines.map(
    (line, index) => `*  ${line} [[00:00:0${String(index)}](https://ex.org/a&t=${String(index)}s)]\n`,
  )
  expect(resolveMarked(text.join(''))[0]?.speaker.asWritten).toBe('the port')
})

describe('a count amid tags', () => {
  test.for<[text: string, ...claims: string[]]>([
    ['At least <b>300 people</b> died.', 'at-least 300 people'],
    ['At least <a href="https://ex.org/a">300 people died</a>.', 'at-least 300 people'],
    ['[At least 300 people died](https://ex.org/a).', 'at-least 300 people'],
    ['Officials say <strong>300</strong> people died.', 'exact 300 people'],
    ['More than &lt;b&gt;300&lt;/b&gt; people died.', 'more-than 300 people'],
    ['In <a href="https://ex.org/a">Holm</a>, 300 people died.', 'exact 300 people'],
    // numbers that no page shows, and signs that are no tags
    ['People <a href="https://ex.org/300/people-died">died</a> in Holm.'],
    ['People <span title="300 people died">died</span> in Holm.'],
    ['In Holm >300 people died.', 'more-than 300 people'],
    ['In Holm < 300 people died.', 'fewer-than 300 people'],
  ])('is read as its page shows it: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test('keeps its place', () => {
    const text = 'a <b>port</b>\n[c](https://ex.org/a) **d**'
    expect(maskMarkup(text)).toHaveLength(text.length)
    expect(maskMarkup(text).replace(/ +/g, ' ').trim()).toBe('a port \n c d')
  })
})
