import { threadTime } from './figure.ts'

/** The longest that each pattern took, in milliseconds, by its source. */
export type Longest = ReadonlyMap<string, number>

/** Time every single match while something runs, by putting a watch on RegExp itself. */
export function watchMatches(act: () => void): Longest {
  const longest = new Map<string, number>()
  const exec = Reflect.get(RegExp.prototype, 'exec')
  RegExp.prototype.exec = function (text) {
    const from = this.lastIndex
    const match = (): RegExpExecArray | null => {
      this.lastIndex = from
      return Reflect.apply(exec, this, [text])
    }
    const { made, took } = time(match)
    note(longest, this.source, took)
    return made
  }
  try {
    act()
  } finally {
    RegExp.prototype.exec = exec
  }
  return longest
}

const passes = ['match', 'replace', 'replaceAll', 'search', 'split'] as const

/** Time every pass of a pattern over a whole text while something runs: all its matches together. */
export function watchPasses(act: () => void): Longest {
  const longest = new Map<string, number>()
  const { prototype } = String
  const plain = [...passes, 'matchAll' as const].map((name) => [name, Reflect.get(prototype, name)] as const)
  for (const [name, pass] of plain) {
    const watched = function (this: string, ...words: readonly unknown[]): unknown {
      const [pattern] = words
      if (!(pattern instanceof RegExp)) return Reflect.apply(pass, this, words)
      const whole = (): unknown => {
        const made: unknown = Reflect.apply(pass, this, words)
        return name === 'matchAll' ? [...(made as Iterable<unknown>)].values() : made // looks at all of them at once
      }
      const { made, took } = time(whole)
      note(longest, pattern.source, took)
      return made
    }
    Reflect.set(prototype, name, watched)
  }
  try {
    act()
  } finally {
    for (const [name, pass] of plain) Reflect.set(prototype, name, pass)
  }
  return longest
}

const notable = 5 // milliseconds from which something is timed again

/** Time something; again by the processor's clock when it seems slow: what else the machine did meanwhile does not count. */
function time<T>(act: () => T): { readonly made: T; readonly took: number } {
  const start = performance.now()
  const made = act()
  const took = performance.now() - start
  if (took <= notable) return { made, took }
  const again = threadTime()
  const last = act()
  return { made: last, took: Math.min(took, threadTime() - again) }
}

function note(longest: Map<string, number>, pattern: string, took: number): void {
  if (took > (longest.get(pattern) ?? 0)) longest.set(pattern, took)
}
