import type { Problem } from '../../witness/problem.ts'

/** Make a problem of what the site tells machines. */
export function problem(file: string, rule: `linked-${string}`, message: string): Problem {
  return { file, line: 0, column: 0, severity: 'error', rule, message }
}

/** Read JSON as an object; undefined where it is none. */
export function readObject(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(text ?? ''))
  } catch {
    return undefined
  }
}

/** Take a value as an object; undefined where it is none. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined // its keys are read one by one, each as unknown
}

/** Take a value as a list of objects: one stands for itself, what is no object is left out. */
export function listObjects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.map(asObject).filter((each) => each !== undefined)
}
