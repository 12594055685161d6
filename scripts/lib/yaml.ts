import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { describeIssue } from '../reading/issue.ts'
import type { Problem } from './problem.ts'
import type { Place } from './text.ts'

/** A YAML file that holds what its schema asks for; `place` finds the line of anything in it. */
export interface Parsed<T> {
  readonly value: T
  readonly place: (path: readonly PropertyKey[]) => Place
}

/** What came of parsing: the value, or everything wrong with the file. */
export type Outcome<T> = { readonly ok: Parsed<T> } | { readonly problems: readonly Problem[] }

/** Parse YAML 1.2 (core schema: days stay strings, `yes` stays a word) by a schema, collecting every problem with its place. */
export function parseYaml<S extends z.ZodType>(text: string, file: string, schema: S): Outcome<z.infer<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, lineCounter: lines })
  const place = (path: readonly PropertyKey[]): Place => toPlace(lines, findOffset(document, path))
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    return {
      problems: faults.map((fault) => ({
        ...problemAt(file, toPlace(lines, fault.pos[0])),
        rule: fault.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax',
        message: `Unexpected YAML, expected it to parse: ${fault.message}`,
      })),
    }
  }
  const value = toValue(document)
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: { value: parsed.data, place } }
  return {
    problems: parsed.error.issues.map((issue) => ({
      ...problemAt(file, place(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path)),
      ...describeIssue(issue, value),
    })),
  }
}

function problemAt(file: string, place: Place): Pick<Problem, 'file' | 'line' | 'column' | 'severity'> {
  return { file, ...place, severity: 'error' }
}

/** Turn the document into plain values; one that expands aliases without end counts as empty. */
function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

function toPlace(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** Find where the deepest existing part of a path stands; a key's own place for a value of a map. */
function findOffset(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step))
      if (pair === undefined) return offset
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else {
      const item: unknown = document.getIn(path.slice(0, depth + 1), true)
      if (typeof item !== 'object' || item === null || !('range' in item)) return offset
      offset = (item.range as readonly number[] | undefined)?.[0] ?? offset // every node of `yaml` carries its range
      node = item
    }
  }
  return offset
}
