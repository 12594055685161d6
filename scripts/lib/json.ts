/** Format a value as the JSON of a committed file: two blanks a level, final newline, the same bytes on every machine. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Format an object, given key by key, just as `formatJson` does, in pieces: what can be iterated is a list, and gives its elements one by one. */
export function* formatJsonInPieces(entries: Iterable<readonly [key: string, value: unknown]>): Generator<string> {
  let before = '{\n'
  for (const [key, value] of entries) {
    yield `${before}  ${JSON.stringify(key)}: `
    yield* isIterable(value) ? formatList(value) : [formatPart(value, '  ')]
    before = ',\n'
  }
  yield '\n}\n'
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function* formatList(list: Iterable<unknown>): Generator<string> {
  let before = '[\n'
  for (const element of list) {
    yield `${before}    ${formatPart(element, '    ')}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : '\n  ]'
}

/** Format a part of a larger value; a string in it holds no line ending that is not escaped. */
function formatPart(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}
