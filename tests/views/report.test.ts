import { describe, expect, test } from 'vitest'
import { Topic } from '../../src/schema/topic.ts'
import { fillReport } from '../../src/views/report.ts'
import { listStatementPages } from '../../src/views/statement.ts'
import { facts, mention, statement } from './facts.ts'

const story = facts({
  mentions: [mention('m-1', { statement: 'crowd' })],
  statements: [statement('crowd', { mentions: ['m-1'], unit: 'people & "dogs" {title}' })],
})
const [page] = listStatementPages(story)
const report = (template?: string) =>
  page && fillReport({ report: template }, page, 'https://harbour.example/statement/crowd/')

describe('a wrong claim is reported', () => {
  test('at the address that the topic names, with id, page and claim filled in and nothing else', () => {
    const filled = new URL(report('https://forge.example/new?title={title}&body={body}&labels=claim')?.href ?? '')
    expect(filled.origin + filled.pathname).toBe('https://forge.example/new')
    expect([...filled.searchParams]).toEqual([
      ['title', 'Wrong claim: crowd'],
      [
        'body',
        'Statement: crowd\nPage: https://harbour.example/statement/crowd/\n' +
          'It says: The harbour master on 4 May 2020: about 300 people & "dogs" {title}\n\nWhat is wrong, and where can that be checked?\n',
      ],
      ['labels', 'claim'],
    ])
  })

  test('in words to copy, where the topic names no address', () => {
    expect(report()?.href).toBeNull()
    expect(report()?.text).toBe(
      'Wrong claim: crowd\nStatement: crowd\nPage: https://harbour.example/statement/crowd/\n' +
        'It says: The harbour master on 4 May 2020: about 300 people & "dogs" {title}\n\nWhat is wrong, and where can that be checked?',
    )
  })
})

describe('a topic’s address for reports', () => {
  test.for([
    'https://forge.example/new?title={title}&body={body}',
    'https://forge.example/new',
    'https://forge.example/form?entry.1={page}',
  ])('may be %s', (address) => {
    expect(Topic.safeParse({ ...story.topic, report: address }).success).toBe(true)
  })

  test.for([
    'http://forge.example/new?title={title}',
    'javascript:alert(1)//{title}',
    'data:text/html,{body}',
    '//forge.example/new',
    'https://{title}.example/',
    'https://forge.example/{title}',
    'https://forge.example/new?x={other}',
    'https://user:secret@forge.example/new',
    'https://forge.example/new?a="><script>',
    'https://forge.example/new#{title}',
    ' https://forge.example/new',
    'https:forge.example',
    '',
  ])('may not be %s', (address) => {
    expect(Topic.safeParse({ ...story.topic, report: address }).success).toBe(false)
  })
})
