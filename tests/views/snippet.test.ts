import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { writeSnippet } from '../../src/views/snippet.ts'

const site = new URL('https://numbers.example')
const plain = { site, id: 'gap', title: 'From “six” to one', height: 700 }

test('the code of a live chart names its frame for a screen reader, waits until it is near, and asks for one script', () => {
  const { document } = parseHTML(writeSnippet(plain))
  const frame = document.querySelector('iframe')
  expect(['src', 'title', 'loading', 'width', 'height'].map((name) => frame?.getAttribute(name))).toEqual([
    'https://numbers.example/embed/gap/',
    'From “six” to one',
    'lazy',
    '100%',
    '700',
  ])
  expect(document.querySelectorAll('script').length).toBe(1)
  expect(document.querySelector('script[async]')?.getAttribute('src')).toBe('https://numbers.example/embed.js')
})

test('the code of a frozen chart leads to its edition', () => {
  const code = writeSnippet({ ...plain, edition: '2020-05-01-0123abcd' })
  expect(parseHTML(code).document.querySelector('iframe')?.getAttribute('src')).toBe(
    'https://numbers.example/embed/gap/2020-05-01-0123abcd/',
  )
})

test('a hostile title stays a title', () => {
  const title = '"><script>alert(1)</script><a href="'
  const { document } = parseHTML(writeSnippet({ ...plain, title }))
  expect(document.querySelector('iframe')?.getAttribute('title')).toBe(title)
  expect(document.querySelectorAll('script:not([async]), a').length).toBe(0)
})
