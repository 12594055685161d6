import type { Article } from '../lib/draft.ts'
import { foldName } from '../lib/text.ts'
import type { Clue } from './clue.ts'

/** Outlets that other sources of the same root have: a line of just such a name is a clue. */
export type Known = readonly string[]

/** The lines by which a text names its outlet. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\bThe post .{3,200} (?:first )?appeared (?:first )?on ([^.]{2,60})\.?$/i, 'says where the post first appeared'],
  [/^[-#*\s]*source\s?: ?([^,:;]{2,60})(?:,|$)/i, 'names the source'],
  [/^\p{Lu}[\p{Lu} .'’,-]{2,40}(?:,? [\p{L}\d]+\.? [\p{L}\d]+(?:,? \d{4})?)? \((\p{Lu}[\p{L} ]{1,30})\) ?[—–-]/u, 'has it in the dateline'],
] // prettier-ignore

/** Find what the lines of an article say of its outlet, front matter left out. */
export function findOutletClues({ lines, text }: Pick<Article, 'lines' | 'text'>, known: Known): readonly Clue[] {
  const own = lines.map(({ kind, start, end }) =>
    kind === 'front-matter' ? '' : text.slice(start, end).replace(/\s+/g, ' ').trim(),
  )
  const alone = known.flatMap((outlet): Clue[] => {
    const name = outlet.split(',')[0] ?? outlet
    const line = own.findIndex((words) => foldName(words) === foldName(name))
    if (line === -1 || foldName(name) === 'unknown') return []
    const from = `line ${String(line + 1)} says just “${name}”, an outlet of other sources`
    return [{ field: 'outlet', value: name, from, confidence: 'medium' }]
  })
  const said = patterns.flatMap(([pattern, how]): Clue[] => {
    const line = own.findIndex((words) => pattern.test(words))
    const value = pattern.exec(own[line] ?? '')?.[1]?.trim()
    const from = `line ${String(line + 1)} ${how}`
    return value === undefined ? [] : [{ field: 'outlet', value, from, confidence: 'medium' }]
  })
  return [...alone, ...said]
}
