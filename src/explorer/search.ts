/** A piece of a text, found or not. */
export interface Run {
  readonly text: string
  readonly isFound: boolean
}

/** Says whether some texts together hold every word that is sought, whatever its case; nothing sought is always held. */
export function holdsWords(texts: readonly string[], sought: string): boolean {
  const folded = texts.map(fold)
  return splitWords(sought).every((word) => folded.some((text) => text.includes(word)))
}

/** Cuts a text where words that are sought begin and end; joined again the runs are the text to the letter. */
export function cutRuns(text: string, sought: string): readonly Run[] {
  const folded = fold(text)
  const found = new Set(splitWords(sought).flatMap((word) => cover(folded, word)))
  const runs: { text: string; isFound: boolean }[] = []
  for (const [index, unit] of text.split('').entries()) {
    const last = runs.at(-1)
    const isFound = found.has(index)
    if (last?.isFound === isFound) last.text += unit
    else runs.push({ text: unit, isFound })
  }
  return runs
}

/** Lists every place of a text that some occurrence of a word covers. */
function cover(text: string, word: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    for (let index = at; index < at + word.length; index += 1) places.push(index)
  return places
}

function splitWords(sought: string): readonly string[] {
  return fold(sought)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Levels case and quotation marks unit by unit, so that places in the folded text are places in the text. */
function fold(text: string): string {
  return text
    .split('')
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join('')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
}
