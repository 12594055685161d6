import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readParagraphs } from '../../scripts/bench/conllu.ts'
import type { Figures } from '../../scripts/bench/figure.ts'
import { measureDays, measureSentences } from '../../scripts/bench/quality.ts'
import { readGum, readTimeMl } from '../../scripts/bench/timex.ts'

const folder = mkdtempSync(join(tmpdir(), 'headcount-suite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sentence = (text: string, block?: string): string =>
  `${block === undefined ? '' : `# newpar\n# newpar_block = ${block}\n`}# text = ${text}\n1\tx\n`

const conllu = [
  sentence('A flood', 'head (1 s)'),
  sentence('The pier, from file', 'p (3 s) | figure (1 s) | caption (1 s)'),
  sentence('The river rose.'),
  sentence('Two people came.'),
  sentence('It fell on Oct. 3, officials said.', 'p (1 s)'),
].join('\n')

test('a paragraph of a suite is its own sentences, without headings and captions', () => {
  expect(readParagraphs(conllu)).toEqual([
    ['The pier, from file'],
    ['The river rose.', 'Two people came.'],
    ['It fell on Oct. 3, officials said.'],
  ])
})

const timeMl = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-09">May 9</TIMEX3></DCT>
<TEXT>It <EVENT eid="e1">rose</EVENT> in <TIMEX3 tid="t1" type="DATE" value="2029">2029</TIMEX3> &amp; fell
<TIMEX3 tid="t2" type="DURATION" value="P1D">for a day</TIMEX3>, they said <TIMEX3 tid="t3" type="DATE" value="2031-05-08">Thursday</TIMEX3>.</TEXT></TimeML>`

test('a TimeML file gives its text, its day and the dates with a calendar value', () => {
  const { text, published, dates } = readTimeMl(timeMl)
  expect([published, text]).toEqual(['2031-05-09', 'It rose in 2029 & fell\nfor a day, they said Thursday.'])
  expect(dates.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['2029', '2029'],
    ['Thursday', '2031-05-08'],
  ])
})

test('a GUM file gives words with blanks where a reader sees them', () => {
  const { text, dates } = readGum(
    '<text id="x" dateCreated="2031-05-09">\n<p>\nIt\tP\nrose\tV\n<date when="2031-05-08">\nThursday\tN\n</date>\n,\t,\nthey\tP\nsaid\tV\n.\t.\n</p>\n</text>',
  )
  expect(text.trim()).toBe('It rose Thursday, they said.')
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['Thursday'])
})

test('a suite is scored, and what was read otherwise is listed', () => {
  writeFileSync(
    join(folder, 'a.conllu'),
    `${conllu}\n${sentence('No mark here', 'p (2 s)')}\n${sentence('it goes on.')}`,
  )
  writeFileSync(join(folder, 'a.tml'), timeMl.replace('2031-05-08">Thu', '2031-05-01">Thu'))
  const lines: Figures[] = []
  const list: string[] = []
  measureSentences(folder, (line) => lines.push(line), (line) => list.push(line)) // prettier-ignore
  measureDays(folder, (line) => lines.push(line), (line) => list.push(line)) // prettier-ignore
  expect(lines).toEqual([
    {
      part: 'sentences',
      name: '2 boundaries',
      figures: { '% F1': (100 * 2) / 3, 'wholly right': '3 of 4 paragraphs' },
    },
    { part: 'days', name: '2 calendar values in 1 texts', figures: { '% right': 50, right: '1 of 2' } },
  ])
  expect(list).toEqual([expect.stringMatching(/^missed .*No mark here \| it/), expect.stringMatching(/^2031-05-01 2031-05-08[^]*\[Thursday\]/)]) // prettier-ignore
})
