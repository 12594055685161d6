import { clean } from '../steps/clean.ts'
import { extract } from '../steps/extract.ts'
import { resolve } from '../steps/resolve.ts'
import type { Workspace } from '../lib/draft.ts'
import { threadTime, type Say } from './figure.ts'
import { probes, swell } from './probes.ts'
import { makeSeed } from './stages.ts'

type Known = Pick<Workspace, 'topic' | 'speakers'>

const sizes = [100_000, 1_000_000]
const shown = 5

/** Measure what hostile strings cost: the slowest step and the slowest single match, for strings of 100 kB and of 1 MB. */
export function measureHostile(known: Known, say: Say, only = probes): void {
  measureMatches(known, say, only)
  for (const size of sizes) measureSteps(size, known, say, only)
}

function measureMatches(known: Known, say: Say, only: readonly string[]): void {
  const worst = [...slowestMatches(only, known)].sort((a, b) => b[1] - a[1])
  const over = worst.filter(([, took]) => took > 100).length
  const name = `${String(only.length)} strings of 1 MB, one match`
  say({ part: 'hostile', name, figures: { 'ms at worst': worst[0]?.[1] ?? 0, 'patterns over 100 ms': String(over) } })
  for (const [pattern, took] of worst.slice(0, shown))
    say({ part: 'hostile', name: `  /${pattern.slice(0, 39)}`, figures: { ms: took } })
}

function measureSteps(size: number, known: Known, say: Say, only: readonly string[]): void {
  const steps = only.map((probe) => ({ probe, ...slowest(probe, size, known) })).sort((a, b) => b.took - a.took)
  const over = steps.filter(({ took }) => took > 100).length
  const [worst, median] = [steps[0]?.took ?? 0, steps[steps.length >> 1]?.took ?? 0]
  const name = `${String(only.length)} strings of ${String(size / 1000)} kB, one step`
  say({ part: 'hostile', name, figures: { 'ms at worst': worst, 'ms at the median': median, 'over 100 ms': String(over) } }) // prettier-ignore
  for (const { probe, step, took } of steps.slice(0, shown))
    say({ part: 'hostile', name: `  ${step} of ${JSON.stringify(probe)}`, figures: { ms: took } })
}

/** Take one string through the steps and give the one that took longest. */
function slowest(probe: string, size: number, known: Known): { readonly step: string; readonly took: number } {
  const start = threadTime()
  const article = clean(makeSeed(swell(probe, size)))
  const cleaned = threadTime()
  const extraction = extract(article, known.topic)
  const extracted = threadTime()
  resolve(extraction, known)
  const times = [
    { step: 'clean', took: cleaned - start },
    { step: 'extract', took: extracted - cleaned },
    { step: 'resolve', took: threadTime() - extracted },
  ]
  return times.reduce((worst, each) => (each.took > worst.took ? each : worst))
}

/** Time every single match while the steps run, by putting a watch on RegExp itself; gives the longest of each pattern. */
function slowestMatches(only: readonly string[], known: Known): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  const exec = Reflect.get(RegExp.prototype, 'exec')
  RegExp.prototype.exec = function (text) {
    const from = this.lastIndex
    const { match, took } = timeMatch(exec, this, text)
    if (took <= notable) return match
    const to = this.lastIndex
    const again = [1, 2].map(() => {
      this.lastIndex = from
      return timeMatch(exec, this, text).took
    })
    this.lastIndex = to
    const least = Math.min(took, ...again) // what else the machine did meanwhile does not count
    if (least > (longest.get(this.source) ?? 0)) longest.set(this.source, least)
    return match
  }
  try {
    for (const probe of only) slowest(probe, sizes.at(-1) ?? 0, known)
  } finally {
    RegExp.prototype.exec = exec
  }
  return longest
}

const notable = 5 // milliseconds from which a match is looked at again

function timeMatch(exec: typeof RegExp.prototype.exec, pattern: RegExp, text: string) {
  const start = performance.now()
  const match = Reflect.apply(exec, pattern, [text])
  return { match, took: performance.now() - start }
}
