import type { PlacedCount, ReadArticle } from './reading.ts'

/** Set aside counts that plainly restate another: a headline or caption whose figure the body gives, “the 7,000 soldiers” after “7,000 soldiers”. */
export function dropRepeats({ counts, reasons }: ReadArticle, text: string): ReadArticle {
  const inBody = new Set(counts.filter(isBody).flatMap((placed) => [figureOf(placed), boundOf(placed)]))
  const seen = new Set<string>()
  const all = new Map(reasons)
  const kept = counts.filter((placed, index) => {
    const figure = figureOf(placed)
    const repeats =
      (!isBody(placed) && inBody.has(placed.count.bound ? boundOf(placed) : figure)) ||
      (seen.has(figure) && isDefinite(placed, text) && counts[index - 1]?.count.partOf !== 'next')
    if (isBody(placed)) seen.add(figure)
    if (repeats) for (const { start } of placed.count.figure.numerals) all.set(start, 'repeat')
    return !repeats
  })
  return { counts: kept, reasons: all }
}

function isBody({ passage }: PlacedCount): boolean {
  return passage.kind !== 'heading' && passage.kind !== 'caption'
}

function figureOf({ count: { figure } }: PlacedCount): string {
  return `${figure.low}–${figure.high}`
}

function boundOf(placed: PlacedCount): string {
  return `${placed.count.bound?.bound ?? 'exact'} ${figureOf(placed)}`
}

function isDefinite({ count }: PlacedCount, text: string): boolean {
  const start = count.figure.numerals[0]?.start ?? 0
  return count.bound === null && /\b(?:the|those|these)\s+$/iu.test(text.slice(Math.max(0, start - 8), start))
}
