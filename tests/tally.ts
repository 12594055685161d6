import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with one plain line, “12 passed, 0 failed”, for whoever reads only the end. */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = (state: 'passed' | 'failed'): number =>
      modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0)
    process.stdout.write(`${String(count('passed'))} passed, ${String(count('failed'))} failed\n`)
  }
}
