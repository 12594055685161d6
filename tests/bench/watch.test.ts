import { expect, test } from 'vitest'
import { articles } from '../../scripts/bench/probes.ts'
import { watchMatches, watchPasses } from '../../scripts/bench/watch.ts'

test('every pattern is watched while something runs, what it finds is the same, and nobody watches afterwards', () => {
  const plain = Reflect.get(RegExp.prototype, 'exec')
  const read = (): unknown => [
    'b1a2'.replace(/\d/g, '-'),
    /b/.test('abc'),
    [...'abab'.matchAll(/(a)(b)/g)].length,
    'a,b'.split(/,/),
  ]
  const found: unknown[] = [read()] // prettier-ignore
  const matches = watchMatches(() => found.push(read()))
  const passes = watchPasses(() => found.push(read()))
  expect(found[1]).toEqual(found[0])
  expect(found[2]).toEqual(found[0])
  expect([...matches.keys()].sort()).toEqual(['(a)(b)', ',', '\\d', 'b'])
  expect([...passes.keys()].sort()).toEqual(['(a)(b)', ',', '\\d'])
  expect(Reflect.get(RegExp.prototype, 'exec')).toBe(plain)
})

test('articles gone wrong are about as long as they are asked to be', () => {
  for (const write of Object.values(articles)) {
    const { length } = write(['Ann Lee said 3 people left.', 'A short line'], 5_000)
    expect(length).toBeGreaterThanOrEqual(4_900)
    expect(length).toBeLessThan(8_000)
  }
})
