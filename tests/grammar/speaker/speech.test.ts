import { expect, test } from 'vitest'
import { makeSeed } from '../../../scripts/bench/stages.ts'
import { clean } from '../../../scripts/steps/clean.ts'
import { extract } from '../../../scripts/steps/extract.ts'
import { resolve } from '../../../scripts/steps/resolve.ts'
import { disaster } from '../sample.ts'

test('a quotation that thousands of paragraphs open belongs to whom its end names', () => {
  const lines = Array.from({ length: 15_000 }, (_, index) => `“We saw the pier again on walk ${String(index)}.`)
  const speech = ['“At least 300 people came to the pier.', ...lines, '“And then we went home,” Ann Lee said.']
  const { proposals } = resolve(extract(clean(makeSeed(speech.join('\n'))), disaster), {
    topic: disaster,
    speakers: [],
  })
  expect(proposals.map(({ speaker }) => speaker.asWritten)).toEqual(['Ann Lee'])
})
