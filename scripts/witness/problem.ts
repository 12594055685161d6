/** One thing that does not hold, with the place to mend it. Lines and columns count from 1; 0 means the file as a whole. */
export interface Problem {
  readonly file: string // relative to the root
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly rule: string // kebab-case slug
  readonly message: string // “Unexpected X, expected Y” or “Cannot X without Y”
  readonly mend?: string
}

/** Print problems grouped by file, one line each, as the README shows; control characters are made visible. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy([...problems].sort(inOrder), (problem) => problem.file)
  const groups = [...byFile].map(([file, found]) => `${visible(file)}\n${found.map(formatLine).join('\n')}`)
  return [...groups, count(problems.length)].join('\n\n')
}

function inOrder(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function formatLine(problem: Problem): string {
  const place = problem.line === 0 ? '' : `${problem.line}:${problem.column}`
  const mend = problem.mend === undefined ? '' : `\n         ${visible(problem.mend)}`
  return `  ${place.padEnd(7)}  ${problem.severity}  ${visible(problem.message)}   ${problem.rule}${mend}`
}

function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (c) => `\\u${c.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`,
  )
}

function count(problems: number): string {
  return problems === 1 ? '1 problem' : `${problems} problems`
}
