/** Format a value as the JSON of a committed file: two blanks a level, final newline, the same bytes on every machine. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
