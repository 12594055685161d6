import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { splitSentences } from '../../../scripts/grammar/text/sentence.ts'

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

describe('one sentence stays one', () => {
  test.for([
    ['On Oct. 17, President Ann Lee said in an evening address that about 10,000 people would come.'],
    ['The visit by U.N. Secretary-General Maria Costa was cancelled.'],
    ['Lt. Gen. Kim Ro told reporters that Col. John Smith Jr. Road was closed.'],
    ['Police in Washington, D.C. Tuesday counted 3,000 people.'],
    ['The march began at 4 p.m. Monday and ended at 7 a.m. EST on Tuesday.'],
    ['“Where?” he asked.'],
    ['“Where?” Smith asked.'],
    ['“Stop!” Mayor Ann Lee shouted from the steps.'],
    ['Maj.-Gen. Lee of the St. Mary’s garrison agreed.'],
    ['Mr. Brown, Mrs. Green and Dr. White left.'],
    ['The writer L. Ron Dale and George W. Hill met J. K. Moor.'],
    ['K.C. Maurer, chief financial officer, said so.'],
    ['Apt. no. 5, pp. 12–14 and No. 7 were sealed.'],
    ['The firm Smith Inc. Europe and Brown & Co. Asia paid.'],
    ['The U.S. government and the U.S. Army sent 300 people.'],
    ['He (the U.K. Prime Minister) agreed.'],
    ['Yahoo! reported that 300 people came.'],
    ['They waited… and then they left.'],
    ['The price rose 3.5 percent to $1.20 a litre.'],
    ['Visit www.example.org/News.Today for the list.'],
    ['1. The first rule.'],
    ['In Sept. 2020, some 5,000 people left.'],
    ['In Oct. 2020 people left.'],
    ['The ferry sank.[3]'],
    ['The ferry (sank [3] in Holm) is lost.'],
    ['A man named B. Ann Lee agreed.'],
    ['The town hall said it, according to Rev. Paul Green.'],
  ])('%s', ([text]) => {
    expect(split(text as string)).toEqual([text])
  })
})

describe('two sentences are two', () => {
  test.for([
    ['The number rose to around 12,000.', 'The town hall gave no evidence.'],
    ['They came from the U.S.', 'The town hall was surprised.'],
    ['She lives in the U.K.', 'He does not.'],
    ['The march ended at 4 p.m.', 'Police counted 3,000 people.'],
    ['He told them: “I hope that it will end.”', 'The mayor left.'],
    ['“We will see in a couple of days”.', 'He had said earlier that some 2,600 people could come.'],
    ['“Where are they?”', 'Nobody knew.'],
    ['“Go home!”', 'The crowd of 300 did not move.'],
    ['This is the plan of mine and I.', 'Smith agreed.'],
    ['It grew to 500 (up from 300).', '“That is many,” she said.'],
    ['It happened in May.', 'Then 300 people left.'],
    ['They count to No.', 'That is all.'],
    ['It was founded as Smith Inc.', 'The owner died in 1990.'],
    ['He asked for vitamin C.', 'They had none.'],
    ['Everything,” he said.', 'On Friday, the town began to empty.'],
    ['The ship sank.', '300 Norlandic sailors died.'],
    ['They left in March.', '300 people stayed.'],
    ['They left in December.', '12 Norlandic sailors stayed.'],
    ['It happened in May.', '40 people stayed.'],
    ['He left in Sept.', '3,000 people stayed.'],
    ['The boat left at 9 a.m.', 'Sailors wept.'],
    ['They left at 5 p.m.', 'EU ships came.'],
    ['Yes.', 'The ship sank.'],
    ['Wow.', 'Ann came.'],
    ['“Stop!” they all said.', 'Ann Lee shouted.'],
    ['“Where?” the men asked.', 'Mayor Bo Holm replied.'],
    ['“Stop!”', 'The men whom Ann Lee asked wept.'],
    ['“Stop!”', 'Then he asked Ann.'],
    ['He came on the 21st.', 'Ann Lee left.'],
    ['It weighed 30lt.', 'Ann Lee left.'],
    ['The ship sank.', '[3] Men wept.'],
    ['The ship sank.[3]', 'Men wept.'],
    ['He said: “Forty came.”[12][13]', '300 people left.'],
    ['They met at Pier B.', '“Ships came,” Ann said.'],
    ['They met in Hall C.', '“Ships came,” Ann said.'],
    ['He chose plan B.', 'Ann Lee agreed.'],
    ['She has hepatitis B.', 'Bo Holm has not.'],
    ['They are in Group A.', 'Norland is not.'],
  ])('%s ‖ %s', ([first, second]) => {
    expect(split(`${first as string} ${second as string}`)).toEqual([first, second])
  })

  test('where the blank after the full stop is missing', () => {
    expect(split('“It is over,” he said.On Friday, 300 people left.')).toEqual([
      '“It is over,” he said.',
      'On Friday, 300 people left.',
    ])
  })

  test.for<readonly [text: string, ...sentences: string[]]>([
    ['It is weak."There was a storm," he said."It sank," she said.', 'It is weak.', '"There was a storm," he said.', '"It sank," she said.'],
    ['She told the HNA."It sank." He left.', 'She told the HNA.', '"It sank."', 'He left.'],
    ['He said: "It is over."On Friday, 300 left.', 'He said: "It is over."', 'On Friday, 300 left.'],
    ['They call it "the HNA"Online, it is so.', 'They call it "the HNA"Online, it is so.'],
  ])('where a mark of speech touches the next: %s', ([text, ...sentences]) => {
    expect(split(text)).toEqual(sentences)
  }) // prettier-ignore

  test.for([['St.Petersburg was calm.'], ['The site example.Com was down.'], ['Use node.Js or the like.']])(
    'but not inside a name: %s',
    ([text]) => {
      expect(split(text as string)).toEqual([text])
    },
  )
})

describe('offsets', () => {
  test('are those of the whole text, of every kind of line ending', () => {
    const text = 'Before.\r\nSome 300\r\npeople came. They\u2028left.\nAfter.'
    const from = text.indexOf('Some')
    const spans = splitSentences(text, { start: from, end: text.indexOf('\nAfter') })
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Some 300\r\npeople came.',
      'They\u2028left.',
    ])
  })

  test('step over time stamps that open lines', () => {
    const text = 'The side of the hill\n*02:44.140- 02:47.820* :  has gone. No warning.'
    expect(split(text)).toEqual(['The side of the hill\n*02:44.140- 02:47.820* :  has gone.', 'No warning.'])
  })

  test('rise, never overlap, and lose nothing but white space', () => {
    const pieces = fc.constantFrom(
      'Mr. ',
      'Ann ',
      'said. ',
      '“Where?” ',
      'he ',
      'U.N. ',
      'Oct. 17, ',
      '12,000. ',
      '\r\n',
      '\u2028',
      '… ',
      '.',
      ')',
      '”',
      'ABC',
      '🙂',
      '*00:01.000- 00:02.000* : ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const spans = splitSentences(text, { start: 0, end: text.length })
        let at = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          at = end
        }
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join('')
        expect(kept.replace(/[*\d:.\- ]|\s/g, '')).toBe(text.replace(/[*\d:.\- ]|\s/g, ''))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('parts sentences at the tags between paragraphs', () => {
  test.for([
    ['<p>The port said so.</p> <p>Ann Lee left.</p>', ['The port said so.', 'Ann Lee left.']],
    ['<div class="a.B c"><h2>Ships sail</h2><p>Ann Lee left.</p></div>', ['Ships sail', 'Ann Lee left.']],
    ['They left.</p><span id="first 4"/><p>Few stayed.', ['They left.', 'Few stayed.']],
    // tags that set words alone part nothing, and what only looks like a tag is none
    ['The <em>Sea Lion</em> and <a href="x.html">the fleet</a> sailed.', ['The <em>Sea Lion</em> and <a href="x.html">the fleet</a> sailed.']],
    ['The fleet, <a href="https://x.example/a.html?_r=1&q=Ann!_b">says the port</a>, sailed.', ['The fleet, <a href="https://x.example/a.html?_r=1&q=Ann!_b">says the port</a>, sailed.']],
    ['Who <a href="x.html">sailed</a>? Ann Lee left.', ['Who <a href="x.html">sailed</a>?', 'Ann Lee left.']],
    ['At a<p they</i sailed, p>q.', ['At a<p they</i sailed, p>q.']],
    ['They wrote x < y and </ z > q.', ['They wrote x < y and </ z > q.']],
  ] as const)('%s', ([text, sentences]) => {
    expect(split(text)).toEqual(sentences)
  })
}) // prettier-ignore
