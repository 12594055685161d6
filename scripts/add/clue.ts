/** What is guessed of a source. */
export type Field = 'outlet' | 'title' | 'url' | 'published' | 'crawled'

/** How far a clue can be trusted, from best to worst. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** One thing that a file says of itself: a value for a field, and where it says so. Days are written `YYYY-MM-DD`, spans `DAY..DAY`. */
export interface Clue {
  readonly field: Field
  readonly value: string
  readonly from: string // a clause: “front matter `title`”
  readonly confidence: Confidence
}

/** What a file says of itself, with what a person should know before believing it. */
export interface Clues {
  readonly clues: readonly Clue[]
  readonly warnings: readonly string[]
}

/** The value believed for a field, null when nothing speaks for any, with everything that speaks for it. */
export interface Guess {
  readonly field: Field
  readonly value: string | null
  readonly confidence: Confidence | 'none'
  readonly evidence: readonly string[]
}

/** Weigh the clues for a field: the most trusted first, and what agrees with it makes it surer; a likely rival makes it less sure. */
export function weigh(field: Field, clues: readonly Clue[]): Guess {
  const all = clues.filter((clue) => clue.field === field)
  const best = [...all].sort((a, b) => rank(a) - rank(b))[0]
  if (best === undefined) return { field, value: null, confidence: 'none', evidence: [] }
  const agreeing = [...new Set(all.filter(({ value }) => isSame(value, best.value)).map(({ from }) => from))]
  const rivals = all.filter((clue) => !isSame(clue.value, best.value) && rank(clue) <= rank(best))
  const confidence =
    rivals.length > 0 ? 'low' : agreeing.length > 1 && best.confidence === 'medium' ? 'high' : best.confidence
  const evidence = [...agreeing, ...rivals.map(({ value, from }) => `but ${from}: ${value}`)]
  return { field, value: best.value, confidence, evidence }
}

function rank({ confidence }: Clue): number {
  return confidences.indexOf(confidence)
}

function isSame(a: string, b: string): boolean {
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return fold(a) === fold(b)
}
