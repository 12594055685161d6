/** One line of a bench: what was measured, and its figures by name, units in their names. */
export interface Figures {
  readonly part: string
  readonly name: string
  readonly figures: Readonly<Record<string, number | string>>
}

/** Takes the lines of a bench as they are measured. */
export type Say = (line: Figures) => void

/** Format a line for a person. */
export function formatFigures({ part, name, figures }: Figures): string {
  const cells = Object.entries(figures).map(([unit, value]) => `${formatValue(value)} ${unit}`)
  return `${part.padEnd(10)}${name.padEnd(44)}${cells.join('   ')}`
}

function formatValue(value: number | string): string {
  return typeof value === 'string' ? value : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2).padStart(7)
}

/** Read the processor time that this thread has used, in milliseconds: what other programs do does not count. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
