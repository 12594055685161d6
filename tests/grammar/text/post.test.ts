import { describe, expect, test } from 'vitest'
import { body, cleanText, kindsOf } from './cleaning.ts'

describe('posts', () => {
  const post = 'I had a call with the mayor. 40 people are on their way…'

  test('a post keeps its author and its own day', () => {
    const article = cleanText(
      `${body}\n${post}\n— Ann Lee / Анна Лі (@annlee) October 29, 2024\n${body.replace('300', '400')}`,
    )
    expect(article.lines.map(({ kind }) => kind)).toEqual(['body', 'post', 'post-signature', 'body'])
    expect(article.passages[1]?.post).toEqual({ author: 'Ann Lee', day: '2024-10-29' })
  })

  test('between blank lines, the post is the paragraph before its signature', () => {
    expect(
      kindsOf(
        `${body}\n\n${post}\npic.example.org/x\n\n— Ann Lee (@annlee) 29 October 2024\n\nThe mayor said nothing.`,
      ),
    ).toEqual(['body', 'post', 'post', 'post-signature', 'body'])
  })

  test('a signature on the same line is no part of the words', () => {
    const text = `${body}\n${post} — Ann Lee (@annlee) Oct 29, 2024\n${body.replace('300', '400')}`
    const passage = cleanText(text).passages[1]
    expect(passage?.post).toEqual({ author: 'Ann Lee', day: '2024-10-29' })
    expect(passage?.sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(post)
  })

  test.for([
    'The mayor — Ann Lee (independent) — left.',
    'They met — Ann (30) and Jo (40)',
    '— Ann Lee (@annlee) October 32, 2024',
    'Write to Ann Lee (@annlee)',
    'So said the mayor—Ann Lee (@annlee) October 29, 2024',
    'Open all year–Harbour Museum (@museum) 29 October 2024',
    '— Ann Lee (@annlee) since October 29, 2024',
    '— Ann Lee (@annlee) on 29 October 2024',
    '— Ann Lee (@annlee) October 29, 2024 in Holm',
    '— Ann Lee (@annlee) 29 October 2024 at 17.03',
    '— Ann Lee (@annlee) wrote on that day of 40 people.',
    'The mayor — Ann Lee (@annlee) — left.',
  ])('%s signs nothing', (line) => {
    expect(kindsOf(`${body}\n\n${line}\n\n${body.replace('300', '400')}`)).not.toContain('post')
  })
})
