/** A text as a page shows it, each of its units with the offset it came from. */
export interface Folded {
  readonly text: string
  readonly from: readonly number[]
}

const GONE = /[\0-\x08\x0e-\x1b\x7f\ufeff]/
const BLANK = /[\t\n\v\f\r\x1c-\x20\x85\u2028\u2029]/

/** Fold runs of white space to one blank and leave out controls, as generated pages do. */
export function fold(text: string): Folded {
  const units: string[] = []
  const from: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at)
    const blank = BLANK.test(unit)
    if (GONE.test(unit) || (blank && units.at(-1) === ' ')) continue
    units.push(blank ? ' ' : unit)
    from.push(at)
  }
  return { text: units.join('').toWellFormed(), from }
}
