import type { Problem } from '../lib/problem.ts'
import { foldName } from '../lib/text.ts'
import type { Parsed } from '../lib/yaml.ts'

/** A hand-kept file that parsed: its value, its name, and where each part of it stands. */
export interface Kept<T> extends Parsed<T> {
  readonly file: string
}

/** Where something stands in a kept file: keys and indexes from its root. */
export type Path = readonly PropertyKey[]

/** Collects what is wrong with one kept file, each thing at its place. */
export class Findings {
  readonly problems: Problem[] = []
  readonly #kept: Kept<unknown>

  constructor(kept: Kept<unknown>) {
    this.#kept = kept
  }

  /** Report a fault at a path unless the condition holds. */
  expect(holds: boolean, path: Path, fault: Pick<Problem, 'rule' | 'message' | 'mend'>): void {
    if (!holds) this.problems.push({ file: this.#kept.file, ...this.#kept.place(path), severity: 'error', ...fault })
  }

  /** Report each id that stands twice, whatever its width, case or composition. */
  expectOnce(ids: readonly string[], toPath: (index: number) => Path): void {
    const seen = new Set<string>()
    for (const [index, id] of ids.entries()) {
      this.expect(!seen.has(foldName(id)), toPath(index), {
        rule: 'duplicate-id',
        message: `Unexpected second \`${id}\`, expected each once`,
        mend: 'Remove one, or give it another id',
      })
      seen.add(foldName(id))
    }
  }

  /** Report an id that names nothing known; no id is fine, and so is an unknown list, whose own file is broken. */
  expectKnown(
    id: string | null | undefined,
    path: Path,
    known: { what: string; ids: ReadonlySet<string> | undefined },
  ): void {
    if (id === null || id === undefined || known.ids === undefined) return
    const names = [...known.ids].slice(0, 12).map((name) => `\`${name}\``)
    const list = names.length === 0 ? 'there is none' : `expected one of ${names.join(', ')}`
    this.expect(known.ids.has(id), path, {
      rule: `unknown-${known.what}`,
      message: `Unexpected ${known.what} \`${id}\`, ${list}`,
    })
  }

  /** Report a span of days that ends before it begins. */
  expectForward(span: { earliest: string | null; latest: string | null } | null | undefined, path: Path): void {
    if (!span?.earliest || !span.latest) return
    this.expect(span.earliest <= span.latest, [...path, 'earliest'], {
      rule: 'span-reversed',
      message: `Unexpected earliest day \`${span.earliest}\`, expected one not after the latest, \`${span.latest}\``,
    })
  }
}
