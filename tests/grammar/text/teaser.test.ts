import { describe, expect, test } from 'vitest'
import { body, kindsOf } from './cleaning.ts'

test('short lines behind “READ MORE ON” are links, up to the next full sentence', () => {
  expect(
    kindsOf(
      `${body}\nREAD MORE ON HARBOURS\nSHIP WRECK 200 sailors lost\n${body.replace('300', '400')}\n40 sailors found`,
    ),
  ).toEqual(['body', 'furniture', 'furniture', 'body', 'heading'])
  expect(kindsOf(`${body}\nMore sailors came\nSHIP WRECK 200 sailors lost`)).toEqual(['body', 'heading', 'heading'])
})

test('a headline of full sentences amid links behind “Read also” is one of them', () => {
  const lines = ['Man tells neighbour to move', 'Geese block road', 'Harbour has 900 men. One boat leaves.', 'Woman swims to island', 'Mayor dances at wedding']
  expect(kindsOf([body, 'Read also', ...lines].join('\n'))).toEqual(['body', ...Array.from({ length: 6 }, () => 'furniture')])
  // an article that goes on behind the links, and a list that nothing announces
  expect(kindsOf([body, 'Read also', ...lines.slice(0, 3), body.replace('300', '400')].join('\n')).slice(-2)).toEqual(['body', 'body'])
  expect(kindsOf([body, ...lines].join('\n'))).toContain('body')
  expect(kindsOf([body, ...lines].join('\n'))).not.toContain('furniture')
}) // prettier-ignore

test.for(['Advertisement', 'Photo: Ann Lee/Reuters', 'Tags: harbour, related', '12 comments'])(
  'short lines behind other furniture are headings: %s',
  (line) => {
    expect(kindsOf(`${body}\n${line}\nSHIP WRECK 200 sailors lost`)).toEqual(['body', 'furniture', 'heading'])
  },
)

describe('lists of links to other stories', () => {
  const links = [
    'Man tells neighbour to move his boat',
    'Teenagers film themselves at sea',
    'Three hundred geese block road',
    'Woman of 90 swims to island',
    'Drone shows harbour from above',
    'Mayor dances at wedding',
  ]
  const around = Array.from({ length: 10 }, (_, index) => `${body.replace('300', String(index + 2))} It rained.`)

  test.for(['It rained.', 'The mayor said one thing: stay in.', 'At 9:30 it rained.'])(
    'six or more short lines without an end mark are one, after “%s”',
    (line) => {
      expect(
        kindsOf([...around, line, ...links, 'It ended well.'].join('\n\n')).filter((kind) => kind === 'furniture'),
      ).toHaveLength(6)
    },
  )

  test.for<[string, string[]]>([
    ['five are headings', links.slice(1)],
    ['what a colon announces is the article’s', ['What we know so far:', ...links]],
    [
      'a run in which figures are common is a summary',
      [...links, 'At least 40 people have died', '20 people are missing', '300 soldiers have been sent'],
    ],
    ['two figures in six are a summary', [...links.slice(0, 4), '40 people have died', '20 people are missing']],
    ['figures in rows are a table', ['Oslo: 300', 'Rome: 40', 'Bern: 50', 'Bonn: 60', 'Nice: 70', 'Bath: 80']],
    ['items with bullets are a list', links.map((link) => `- ${link}`)],
  ])('%s', ([, lines]) => {
    expect(kindsOf([...around, ...lines, 'It ended well.'].join('\n\n'))).not.toContain('furniture')
  })

  test('an article of nothing but short lines is read', () => {
    expect(kindsOf(links.join('\n\n'))).not.toContain('furniture')
  })
})
