import { TestRunner, type RunnerTestCase } from 'vitest'
import { threadTime } from '../bench/figure.ts'
import { enough, type Noticed } from './mark.ts'

declare module 'vitest' {
  interface TaskMeta {
    noticed?: readonly Noticed[]
  }
}
declare global {
  var force: Force | undefined
}

const slow = 500 // milliseconds of the processor: what takes longer is a test of speed, not a row
const patience = 1_000_000 // answers in one row: a forced rule may never let its row end

/** What marked code calls: answers for its rules, by themselves or as one of them is forced. */
class Force {
  readonly given = new Map<string, Set<boolean>>() // what each rule answered in the row as it is
  readonly rows = new Map<string, number>() // how many rows have failed, by rule and answer
  #forced: Noticed | undefined
  #turn = 0
  #left = Infinity

  answer(rule: string, itself: () => boolean): boolean {
    if (--this.#left < 0) throw new Error(`Cannot end while ${String(this.#forced)}`)
    if (this.#forced?.[0] === rule) return this.#forced[1]
    const answer = itself()
    if (!this.#forced) this.given.set(rule, (this.given.get(rule) ?? new Set()).add(answer))
    return answer
  }

  /** Make what remembers answers anew in each turn, so that none outlives its forcing. */
  anew<T, V>(make: () => (thing: T) => V): (thing: T) => V {
    let [made, since] = [make(), this.#turn]
    return (thing) => {
      if (since !== this.#turn) [made, since] = [make(), this.#turn]
      return made(thing)
    }
  }

  begin(forced?: Noticed): void {
    this.#forced = forced
    this.#left = forced ? patience : Infinity
    this.#turn += 1
  }
}

const force = (globalThis.force ??= new Force()) // loaded again with each file of rows, unlike the marked code

/** Runs each row as it is, then once for each rule that answered in it, forced to answer otherwise. */
export default class extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const row = TestRunner.getTestFn(test)
    force.given.clear()
    const start = threadTime()
    await row()
    if (threadTime() - start > slow) return
    const others = [...force.given].flatMap(([rule, given]) => [...given].map((answer): Noticed => [rule, !answer]))
    const noticed: Noticed[] = []
    for (const other of others) {
      const count = force.rows.get(other.join()) ?? 0
      if (count >= enough || !(await fails(row, other))) continue
      force.rows.set(other.join(), count + 1)
      noticed.push(other)
    }
    test.meta.noticed = noticed
  }
}

async function fails(row: () => unknown, forced: Noticed): Promise<boolean> {
  force.begin(forced)
  try {
    await row()
    return false
  } catch {
    return true
  } finally {
    force.begin()
  }
}
