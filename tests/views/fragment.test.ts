import { expect, test } from 'vitest'
import { locateWords } from '../../src/views/fragment.ts'

const page = 'https://post.example/a'

test.for([
  ['short words as they stand', page, 'up to 300 people', `${page}#:~:text=up%20to%20300%20people`],
  ['signs of the directive escaped', page, 'well-off, 300 & more', `${page}#:~:text=well%2Doff%2C%20300%20%26%20more`],
  ['long words by both ends', page, 'a b c d e f g h i', `${page}#:~:text=a%20b%20c%20d,f%20g%20h%20i`],
  ['words over two lines by both ends', page, 'the crew\n\nof 300', `${page}#:~:text=the%20crew,of%20300`],
  ['beside a fragment that is there', `${page}#top`, '300', `${page}#top:~:text=300`],
  ['half a character without breaking', page, '300 \ud83d', `${page}#:~:text=300%20%EF%BF%BD`],
  ['no page', null, '300', null],
  ['no web page', 'javascript:alert(1)', '300', null],
] as const)('leads to %s', ([, url, exact, address]) => {
  expect(locateWords(url, exact)).toBe(address)
})
