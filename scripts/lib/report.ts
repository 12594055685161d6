import { compareText } from './text.ts'
import { Problems, type Problem } from './problem.ts'

/** Exit codes of every script. */
export const exit = { ok: 0, rejected: 1, environment: 2, locked: 3, bug: 70 } as const

/** Says that the command or the machine stands in the way, not the content: shown as one message without a stack. */
export class Obstacle extends Error {
  readonly code: number
  constructor(message: string, { code = exit.environment, cause }: { code?: number; cause?: unknown } = {}) {
    super(message, { cause })
    this.name = 'Obstacle'
    this.code = code
  }
}

/** Format problems grouped by file, in order of place: `line:column  severity  message   rule`, the mend on a line of its own. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy([...problems].sort(byPlace), ({ file }) => file)
  const groups = [...files].map(([file, group]) => [showControls(file), ...group.map(formatProblem)].join('\n'))
  return `${groups.join('\n\n')}\n\n${countProblems(problems)}`
}

/** Count problems in words: “2 errors, 1 warning”. */
export function countProblems(problems: readonly Problem[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ')
}

/** Make control characters and direction marks visible, so that text from a file can't act on a terminal. */
export function showControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}

/** Describe what ended a run: the text for a person and the exit code. */
export function describeFailure(error: unknown): { readonly text: string; readonly code: number } {
  if (error instanceof Problems) return { text: formatProblems(error.problems), code: exit.rejected }
  if (error instanceof Obstacle) return { text: error.message, code: error.code }
  if (isSystemError(error)) return { text: `Cannot go on: ${showControls(error.message)}`, code: exit.environment }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { text: `This is a bug in the script, not in your content:\n${stack}`, code: exit.bug }
}

/** Describe what ended a run for a machine: the code, each problem, and the text for a person. */
export function describeFailureAsJson(error: unknown): string {
  const { text, code } = describeFailure(error)
  const problems = error instanceof Problems ? error.problems : []
  return JSON.stringify({ ok: false, code, problems, message: text }, null, 2)
}

function formatProblem({ line, column, severity, message, rule, mend }: Problem): string {
  const place = line === 0 ? '-' : `${line}:${column}`
  const row = `  ${place.padEnd(7)} ${severity.padEnd(7)} ${showControls(message)}   ${rule}`
  return mend === undefined ? row : `${row}\n${' '.repeat(18)}${showControls(mend)}`
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule)
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
