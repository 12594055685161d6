import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Ledger } from '../../src/schema/ledger.ts'
import { sayFigure } from '../../src/views/said.ts'

const content = `${import.meta.dirname}/../../content`
const ledger = Ledger.parse(JSON.parse(readFileSync(`${content}/ledger.json`, 'utf8')))
const steps = readdirSync(`${content}/story`).map((file) => readFileSync(`${content}/story/${file}`, 'utf8'))

const wordsAMinute = 220 // what grown-ups read of plain prose, silently
const secondsAPicture = 3 // to take a scene and its caption in

/** Gives the words that a reader meets in a step: its title, its prose, and what stands for each component. */
function listWords(step: string): readonly string[] {
  const title = /^title: (.*)$/m.exec(step)?.[1] ?? ''
  const prose = step.split(/^---$/m).slice(2).join('')
  const said = prose
    .replaceAll(/<N of="([^"]+)"[^>]*>/g, (_, id: string) => sayFigure(ledger, id))
    .replaceAll(/<Pull of="([^"]+)" in="([^"]+)"[^>]*>/g, (_, id: string, source: string) => quote(id, source))
    .replaceAll(/<Day[^>]*>/g, '1 May')
    .replaceAll(/<(?:Span|Distance)[^>]*>/g, 'one day')
    .replaceAll(/<(?:Ratio|Count)[^>]*>/g, 'one')
    .replaceAll(/<[^>]*>|\]\([^)]*\)|[[\]]/g, ' ')
  return `${title} ${said}`.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function quote(id: string, source: string): string {
  const mention = ledger.mentions.find((each) => each.statement === id && each.source === source)
  return `${mention?.quote.exact ?? ''} ${mention?.speaker.asWritten ?? ''} 1 May 2020 in the words of ${source}`
}

test('a reader finishes the story in five minutes, its pictures with it', () => {
  const words = steps.flatMap(listWords)
  expect(steps.length).toBeGreaterThanOrEqual(8)
  expect(steps.length).toBeLessThanOrEqual(12)
  expect(words.length).toBeGreaterThan(500)
  expect(words.length / wordsAMinute + (steps.length * secondsAPicture) / 60).toBeLessThanOrEqual(5)
})

test('no step takes longer than forty seconds of reading', () => {
  const long = steps.filter((step) => (listWords(step).length / wordsAMinute) * 60 > 40)
  expect(long.map((step) => /^title: (.*)$/m.exec(step)?.[1])).toEqual([])
})
