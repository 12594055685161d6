/** One thing wrong with one file: what a person needs to find and mend it. Lines and columns count from 1; 0 means the file as a whole. */
export interface Problem {
  readonly file: string // relative to the root
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly rule: string // kebab-case slug
  readonly message: string // “Unexpected X, expected Y” or “Cannot X without Y”
  readonly mend?: string
}

/** Carries every problem of a run at once; thrown by steps, reported by the entry. */
export class Problems extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => `${problem.file}: ${problem.message}`).join('\n'), options)
    this.name = 'Problems'
    this.problems = problems
  }
}
