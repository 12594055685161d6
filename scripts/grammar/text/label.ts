import { bodyWords, personHeads } from '../../lexicon/actor.ts'
import { stoppers } from '../../lexicon/function.ts'
import { hours, soundNotes, spokenRoles, unspoken } from '../../lexicon/transcript.ts'

/** How a label is set off from the words it opens. */
export type Style = 'shouted' | 'named' | 'titled' | 'bracketed' | 'dashed' | 'bare'

/** The label that opens a turn: who speaks, as written, where the words begin, and whether they begin on the line below. */
export interface Label {
  readonly speaker: string
  readonly end: number
  readonly style: Style
  readonly isAlone: boolean
  readonly time: string | undefined
}

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
const clock = new RegExp(time, 'u')
const timed = String.raw`(?:\s{0,3}(?:[[(]${time}[\])]|[-–|·]?\s{0,3}(?<time>${time})(?=\s|$)))?`
const mark = String.raw`^\s*(?:(?:[-–•*+]|>{1,3})\s+|>{2,3}|#{1,6}\s+)?(?:[[(]?${time}[\])]?\s{0,2}[-–|]?\s+)?[*_]{0,3}`
const bold = '[*_]{0,3}'
const close = String.raw`${bold}${timed}${bold}:${bold}${timed}${bold}`

const loud = "(?:Ma?c|De|Di|La|Le|Van|Von|Du)?\\p{Lu}[\\p{Lu}.'’-]*"
const loudName = `(?:Ma?c|De|Di|La|Le|Van|Von|Du)?\\p{Lu}[\\p{Lu}.'’-]+(?: (?:${loud}|\\([^()]{1,40}\\)|of|the|and|de|for|#?\\d{1,2}(?!\\d))){0,6}`
const loudRole =
  '(?: ?\\([^()]{1,60}\\)){0,2}(?:,? \\([^()]{1,60}\\)|, [^:;“”"!?]{1,90}|, [“"][^:;“”"!?]{1,60}(?:[”"]|(?=:[”"])))?'
const quiet = "\\p{Lu}[\\p{L}.'’-]*"
const quietName = `${quiet}(?: (?:${quiet}|of|the|and|de|van|von|al|bin|for|#?\\d{1,2}(?!\\d))){0,6}`
const quietRole = '(?: ?\\([^()]{1,60}\\)){0,2}(?:, (?:[^:;.“”"!?]|(?<=\\p{Lu})\\.){1,70})?'
const surname = "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]+){0,2}"
const titleWords = 'Mrs?|Ms|Miss|Dr|Senator|Sen|Chair|Chairman|Chairwoman|Secretary|General|Admiral|Ambassador|Colonel|Commissioner|Director|Judge|Representative|Rep|Governor|Mayor|President|Minister|Lord|Baroness|Sir' // prettier-ignore

/** What every label of a style has: cheap to look for. */
const hints: Readonly<Record<Style, (head: string) => boolean>> = {
  shouted: (head) => head.includes(':') || /^[^\p{L}]*[QA](?:\.|\s\s|\*)/u.test(head),
  titled: (head) => /^[^\p{L}]{0,12}\p{Lu}\p{Ll}*\.? \p{Lu}/u.test(head),
  named: (head) => head.includes(':'),
  bracketed: (head) => /^[^\p{L}]*[[<]/u.test(head),
  dashed: (head) => /\s[—–-]/u.test(head),
  bare: (head) => head.length < 100,
}

const shapes: readonly (readonly [Style, RegExp])[] = [
  ['shouted', new RegExp(`${mark}(?<speaker>[QA])(?=${bold}(?:[.:]${bold}\\s|\\s{2,}))${bold}[.:]?${bold}\\s+(?=\\S)`, 'u')],
  ['shouted', new RegExp(`${mark}(?<speaker>${loudName})${loudRole}${close}[”"]?(?:\\s+(?=\\S)|(?=[\\p{Lu}“"…])|\\s*$)`, 'u')],
  ['titled', new RegExp(`${mark}(?<speaker>(?:${titleWords})\\.? ${surname}|The \\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)(?: of (?:\\p{Lu}\\p{L}+ ?){1,3})?(?: \\[[^\\]]{1,40}\\])?\\.${bold}\\s{1,3}(?=[\\p{Lu}\\d“"[…])`, 'u')],
  ['named', new RegExp(`${mark}(?<speaker>${quietName})${quietRole}${close}(?:\\s+(?=\\S)|\\s*$)`, 'u')],
  ['bracketed', new RegExp(`${mark}(?:\\[(?<inner>${quietName}):?\\]|<v (?<speaker>[^<>]{1,60})>):?${bold}\\s*(?=\\S)`, 'u')],
  ['dashed', new RegExp(`${mark}(?<speaker>${quietName})(?: \\([^()]{1,60}\\))?${bold}\\s{1,2}(?:[—–]|--?)\\s{1,2}(?=\\S)`, 'u')],
  ['bare', new RegExp(`${mark}(?<speaker>${quietName}|\\p{Ll}[\\p{Ll}’'-]+ \\p{Ll}[\\p{Ll}’'-]+)(?: \\([^()]{1,60}\\)){0,2}${bold}${timed}${bold}\\s*$`, 'u')],
] // prettier-ignore

/** Labels that open a line or stand amid it, where a transcript runs its turns together: “… tonight. MS. OLSEN: We …”. */
export const alongLine = new RegExp(
  `(?<=^\\s{0,3}|[.!?…)\\]”"’—-]\\s{1,3})(?<speaker>${loudName})${loudRole}:(?=\\s)`,
  'gu',
)

const longest = 200 // characters of a label with its marks

/** Read the label that opens a line, in any of the styles asked for. */
export function readLabel(line: string, styles: ReadonlySet<Style>): Label | undefined {
  const head = line.slice(0, longest)
  const isWhole = line.length <= longest
  for (const [style, shape] of shapes) {
    if (!styles.has(style) || !hints[style](head)) continue
    const match = shape.exec(head)
    const written = match?.groups?.speaker ?? match?.groups?.inner
    if (match === null || written === undefined) continue
    const isAlone = match[0].length >= head.trimEnd().length
    const speaker = written.replace(/[*_]+$/u, '').trim()
    if ((isAlone && !isWhole) || isNoSpeaker(speaker, match[0])) continue
    if (style !== 'shouted' && opensClause(speaker)) continue
    return { speaker, end: match[0].length, style, isAlone, time: clock.exec(match[0])?.[0] }
  }
  return undefined
}

function isNoSpeaker(speaker: string, label: string): boolean {
  return (
    unspoken.test(speaker) ||
    asks.test(speaker) ||
    soundNotes.test(speaker) ||
    told.test(label) ||
    (hours.test(speaker) && clock.test(label))
  )
}

const asks = /^(?:what|why|how|where|when|which) /iu // “WHAT THEY PLAN:”, which names a matter

/** Tell “Then MS. LEE” and “While Olsen” from “The Chairman” and from a name. */
function opensClause(speaker: string): boolean {
  const first = speaker.split(' ', 1)[0] ?? ''
  return first !== 'The' && /^\p{Lu}\p{Ll}*$/u.test(first) && stoppers.has(first.toLowerCase())
}

const told = /\b(?:said|says|told|wrote|is|are|was|were|has|have|had|will)\b/u // a sentence that goes on behind a colon

/** Tell whether a label names one person, or the part that somebody plays in a talk. */
export function isPersonal(speaker: string): boolean {
  const words = speaker.split(' ')
  const first = words[0]?.replace(/\.$/u, '').toLowerCase() ?? ''
  if (spokenRoles.test(speaker) || (heads.has(first) && words.length > 1)) return true
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => !bodies.has(word) && /^[\p{L}.'’-]+$/u.test(word))
  )
}

/** Tell whether a label opens with an office or a title: “MR. OLSEN”, “THE PRESIDENT”. */
export function holdsOffice(speaker: string): boolean {
  return office.test(speaker)
}

/** Tell whether a label addresses somebody by title: “MR. OLSEN”. */
export function isAddressed(speaker: string): boolean {
  return /^(?:MR|MRS|MS|DR)\.? /.test(speaker)
}

const heads = new Set<string>(personHeads)
const bodies = new Set<string>(bodyWords)
const office = new RegExp(`^(?:(?:MR|MRS|MS|DR)\\.? |(?:THE )?(?:[A-Z]+ )?(?:${personHeads.join('|')})\\b)`, 'i')
