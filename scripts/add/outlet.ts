import type { Article } from '../lib/draft.ts'
import { findPlace, foldName } from '../lib/text.ts'
import type { Clue } from './clue.ts'
import { isName } from './title.ts'

/** Outlets that other sources of the same root have: a line of just such a name is a clue. */
export type Known = readonly string[]

const press =
  'Agency|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Mirror|Monitor|News|Newspaper|Observer|Post|Press|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|TV|Weekly|Wire' // prettier-ignore
const masthead = new RegExp(`^(?:By [^,]{3,60}, )?(?<outlet>(?:\\p{Lu}[\\p{L}&.’'-]* ){0,4}(?:${press}))(?: Online)?(?:,? (?<day>(?:\\p{L}{6,9},? )?(?:\\d{1,2} \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2}),? \\d{4}))?$`, 'u') // prettier-ignore

/** Read a line that holds the outlet with the day, or behind who wrote it: “The Pier Gazette, 6 May 2020”, “By Ann Lee, Pier Gazette”. */
export function readMasthead(words: string): { readonly outlet: string; readonly day: string | undefined } | undefined {
  const { outlet, day } = masthead.exec(words)?.groups ?? {}
  return outlet === undefined || (day === undefined && !words.startsWith('By ')) ? undefined : { outlet, day }
}

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
  const nameLine = (at: number): string => `line ${String(findPlace(text, lines[at]?.start ?? 0).line)}`
  const alone = known.flatMap((outlet): Clue[] => {
    const name = outlet.split(',')[0] ?? outlet
    const line = own.findIndex((words) => foldName(words) === foldName(name))
    if (line === -1 || foldName(name) === 'unknown') return []
    const from = `${nameLine(line)} says just “${name}”, an outlet of other sources`
    return [{ field: 'outlet', value: name, from, confidence: 'medium' }]
  })
  const said = patterns.flatMap(([pattern, how]): Clue[] => {
    const line = own.findIndex((words) => pattern.test(words))
    const value = pattern.exec(own[line] ?? '')?.[1]?.trim()
    const from = `${nameLine(line)} ${how}`
    return value === undefined || !isName(value) ? [] : [{ field: 'outlet', value, from, confidence: 'medium' }]
  })
  const head = own.findIndex((words) => readMasthead(words) !== undefined)
  const named = readMasthead(own[head] ?? '')
  const from = `${nameLine(head)} names it with ${named?.day === undefined ? 'the writer' : 'the day'}`
  const signed: readonly Clue[] = named ? [{ field: 'outlet', value: named.outlet, from, confidence: 'medium' }] : []
  return [...alone, ...said, ...signed]
}
