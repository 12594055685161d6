/** Number words that stand for themselves, up to nineteen. */
export const unitWords: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
} // prettier-ignore

/** The tens, which a unit may follow: “twenty-two”. */
export const tensWords: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore

/** Words that multiply what stands before them. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 100, dozen: 12, thousand: 1_000, lakh: 100_000, crore: 10_000_000, million: 1_000_000, mln: 1_000_000, mn: 1_000_000, billion: 1_000_000_000,
  bln: 1_000_000_000, bn: 1_000_000_000, trillion: 1_000_000_000_000, trn: 1_000_000_000_000,
} // prettier-ignore

/** Letters glued to digits that multiply them: “10k”. */
export const scaleSuffixes: Readonly<Record<string, number>> = {
  k: 1_000, m: 1_000_000, mn: 1_000_000, mln: 1_000_000, b: 1_000_000_000, bn: 1_000_000_000, tn: 1_000_000_000_000,
} // prettier-ignore

/** Amounts without a figure: “thousands”, “tens of thousands”. */
export const vagueWords: readonly string[] = [
  'tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'trillions', 'zillions', 'couple', 'umpteen',
] // prettier-ignore

/** Words that make a scale word vague: “several hundred”, “a few dozen”. */
export const vagueModifiers: readonly string[] = ['several', 'few', 'many', 'some of the', 'couple', 'countless']

/** Fractions in words; only “half” may multiply a scale word. */
export const fractionWords: readonly string[] = [
  'half', 'halves', 'thirds', 'quarters', 'fourths', 'fifths', 'sixths', 'sevenths', 'eighths', 'ninths', 'tenths',
] // prettier-ignore

/** Ordinals in words. */
export const ordinalWords: readonly string[] = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'thirtieth',
  'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth', 'hundredth', 'thousandth', 'millionth',
] // prettier-ignore
