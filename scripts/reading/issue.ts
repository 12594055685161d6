import type { z } from 'zod'
import type { Problem } from '../lib/problem.ts'

type Issue = z.core.$ZodIssue

/** Say what a schema found wrong in our own grammar: “Unexpected X, expected Y” or “Cannot X without Y”. */
export function describeIssue(issue: Issue, root: unknown): Pick<Problem, 'rule' | 'message' | 'mend'> {
  const found = valueAt(root, issue.path)
  const name = issue.path.length === 0 ? 'this file' : `\`${formatPath(issue.path)}\``
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ')
    return {
      rule: 'unknown-key',
      message: `Unexpected key ${keys}, expected only the known ones`,
      mend: 'Remove it, or mend its spelling',
    }
  }
  if (found === undefined) {
    if (issue.path.length === 0) return { rule: 'wrong-value', message: 'Unexpected empty file, expected its content' }
    return { rule: 'missing-key', message: `Cannot read this without ${name}`, mend: `Add it: ${expectation(issue)}` }
  }
  return { rule: 'wrong-value', message: `Unexpected ${show(found)} for ${name}, expected ${expectation(issue)}` }
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return articles[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.length === 1
        ? `\`${String(issue.values[0])}\``
        : `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
    case 'invalid_format':
      return formats[issue.format] ?? issue.message.replace(/^.*expected /, '')
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `at least ${String(issue.minimum)}`
    case 'too_big':
      return `at most ${String(issue.maximum)}`
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `one of ${issue.options.map((option) => `\`${String(option)}\``).join(', ')}`
        : 'another shape'
    default:
      return issue.message.replace(/^.*expected /, '')
  }
}

const articles: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map of keys',
  tuple: 'a list of fixed length',
}

const formats: Readonly<Record<string, string>> = {
  date: 'a day `YYYY-MM-DD`',
  url: 'an address that starts with `https://` or `http://`',
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined
  }
  return value
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${String(step)}]` : index === 0 ? String(step) : `.${String(step)}`,
    )
    .join('')
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a map of keys'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}
