import { describe, expect, test } from 'vitest'
import { formatUsage, parseArguments, type Usage } from '../../scripts/lib/args.ts'

const usage: Usage = {
  command: 'npm run count --',
  about: 'Count people.',
  options: [
    { name: 'root', value: 'DIR', help: 'where' },
    { name: 'check', help: 'only look' },
  ],
}

test('tells flags, values and the rest apart', () => {
  const { flags, values, positionals } = parseArguments(['--check', '--root', 'x'], usage)
  expect([[...flags], [...values], positionals]).toEqual([['check'], [['root', 'x']], []])
})

test('takes a value after an equals sign, and -h for --help', () => {
  expect(parseArguments(['--root=a=b'], usage).values.get('root')).toBe('a=b')
  expect(parseArguments(['-h'], usage).flags.has('help')).toBe(true)
})

describe('refuses with the usage', () => {
  test.for([[['--rot', 'x']], [['--root']], [['--check=1']], [['stray']]])('%j', ([words]) => {
    expect(() => parseArguments(words as string[], usage)).toThrow(/Usage: npm run count -- \[options\]/)
  })
})

test('a command that takes a file says so', () => {
  const withFile = { ...usage, positional: { name: 'FILE', help: 'an article' } }
  expect(parseArguments(['a.txt'], withFile).positionals).toEqual(['a.txt'])
  expect(formatUsage(withFile)).toBe(`Count people.

Usage: npm run count -- FILE [options]

  FILE        an article
  --root DIR  where
  --check     only look
  --help      show this
`)
})
