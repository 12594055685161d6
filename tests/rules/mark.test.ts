import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exempt } from '../../scripts/rules/exempt.ts'
import { markRules } from '../../scripts/rules/mark.ts'

test.for([
  ['function isOne(a: string): boolean {\n  return a === "1"\n}', ['a/b.isOne']],
  ['export const isOne = (a: string): boolean => a === "1"', ['a/b.isOne']],
  ['export const isOne = onceInARow((a: string): boolean => a === "1")', ['a/b.isOne']],
  ['const isOne = (a: string): a is "1" => a === "1"', ['a/b.isOne']],
  ['function find(a: string): string | undefined {\n  const isOne = (): boolean => a === "1"\n  return isOne() ? a : undefined\n}', ['a/b.isOne']],
  ['function count(a: string): number {\n  return a.length\n}', []],
  ['const ones = (all: string[]) => all.filter((a): boolean => a === "1")', []],
] as const)('%s', ([text, rules]) => {
  const marked = markRules(text, 'a/b')
  expect(marked.rules).toEqual(rules)
  expect(marked.code.split('force.answer(').length - 1).toBe(rules.length)
  expect(markRules(text, 'a/b', false).rules).toEqual([])
}) // prettier-ignore

test('what remembers answers is made anew, whether or not the rules of its file are wanted', () => {
  for (const isWanted of [true, false])
    expect(markRules('const known = oncePer<A, B>(() => new Map())', 'a/b', isWanted).code).toBe(
      'const known = force.anew(() =>  oncePer<A, B>(() => new Map()))',
    )
})

test.for(Object.keys(exempt))('%s stands in its file, and needs no rows', (rule) => {
  const file = rule.slice(0, rule.lastIndexOf('.'))
  const text = readFileSync(join(import.meta.dirname, `../../scripts/grammar/${file}.ts`), 'utf8')
  expect(markRules(text, file).rules).toContain(rule)
})
