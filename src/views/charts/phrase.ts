/** Joins names as a sentence does: “A, B and C”; a last name that holds an “and” itself takes no second one. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  return `${names.slice(0, -1).join(', ')}${last.includes(' and ') ? ',' : ' and'} ${last}`
}

/** Writes a count with its noun: “1 article”, “5 articles”. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Writes a ratio to one decimal, without a decimal that is nought: “6.7”, “4”. */
export function formatRatio(ratio: number): string {
  return ratio.toFixed(1).replace(/\.0$/, '')
}
