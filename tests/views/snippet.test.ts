import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { writeOptions, writeSnippet } from '../../src/views/snippet.ts'
import { readmeSite, readSnippet, snippetOf } from '../embeds/facts.ts'

const site = new URL('https://numbers.example')
const plain = { site, id: 'gap', title: 'From “six” to one', language: 'en', height: { css: '90cqw', pixels: 700 } }

const withoutFigures = (text: string): string => text.replace(/\d[\d,]*/g, '#')

test('the README’s snippet is the one that is written for its chart', () => {
  expect(withoutFigures(readSnippet())).toBe(withoutFigures(snippetOf('timeline', readmeSite)))
})

test('the code of a live chart names its frame for a screen reader, waits until it is near, and asks for one script', () => {
  const { document } = parseHTML(writeSnippet(plain))
  const frame = document.querySelector('iframe')
  expect(['src', 'title', 'loading', 'width', 'height'].map((name) => frame?.getAttribute(name))).toEqual([
    'https://numbers.example/embed/gap/',
    'Chart: From “six” to one',
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
  expect(document.querySelector('iframe')?.getAttribute('title')).toBe(`Chart: ${title}`)
  expect(document.querySelectorAll('script:not([async]), a').length).toBe(0)
})

test('what a newsroom chooses stands in the fragment, in the frame’s scheme and in its title’s language', () => {
  const options = { theme: 'dark', ground: 'none', light: 'a&b', language: 'de' } as const
  const frame = parseHTML(writeSnippet({ ...plain, options })).document.querySelector('iframe')
  const address = 'https://numbers.example/embed/gap/#theme=dark&ground=none&light=a%26b&language=de'
  expect(frame?.getAttribute('src')).toBe(address)
  expect(frame?.getAttribute('title')).toBe('Diagramm: From “six” to one')
  expect(frame?.getAttribute('style')).toMatch(/height:90cqw;color-scheme:dark$/)
  expect(writeOptions('https://numbers.example/embed/gap/', {})).toBe('https://numbers.example/embed/gap/')
})
