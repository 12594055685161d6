import { personHeads } from '../../lexicon/actor.ts'

/** The label that opens a turn: who speaks, as written, and where the words begin. */
export interface Label {
  readonly speaker: string
  readonly end: number
}

const title = "(?:,(?: (?:[A-Z][A-Z0-9.,'’&/-]*|\\([^)]{1,40}\\)|of|the|and|for)){1,9})?" // “, HARBOUR RADIO CORRESPONDENT”
const shouted = new RegExp(
  `^\\s*\\**(?<speaker>[QA](?=\\**(?:[.:]\\**\\s|\\s{2,}))|[A-Z][A-Z.'’-]+(?: (?:[A-Z][A-Z.'’-]*|\\([^)]{1,40}\\)|of|the|and|de|for)){0,6}(?=${title}\\**:))${title}\\**[.:]?\\**\\s+(?=\\S)`,
)
const named = /^\s*\**(?<speaker>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})\**:\**\s+(?=\S)/u

const notSpeakers =
  /^(?:READ MORE|READ|WATCH|LISTEN|SEE ALSO|UPDATE|UPDATED|BREAKING|LIVE|NOTE|EXCLUSIVE|RELATED|MORE|LATEST|PHOTOS?|VIDEO|IMAGE|CREDIT|SOURCE|FILE|TAGS?|TOPICS?|ALSO|JUST IN|DEVELOPING|ANALYSIS|OPINION|EXPLAINED|EXPLAINER|CAPTION|DATE|TIME|PLACE|SUBJECT)$/i

/** How a text labels its turns, decided once for the whole text; undefined when it is no transcript. */
export type Labelling = (line: string) => Label | undefined

/** Find out whether the lines are a transcript: at least three turns and speakers who come again, or one who holds an office and speaks alone. */
export function findLabelling(lines: readonly string[]): Labelling | undefined {
  const loud = lines.flatMap((line) => findLabel(line, shouted)?.speaker ?? [])
  if (loud.length >= 3 && new Set(loud.map((speaker) => speaker.split(' ').at(-1))).size < loud.length)
    return (line) => findLabel(line, shouted)
  if (loud.length >= 3 && loud.every((speaker) => office.test(speaker))) return (line) => findLabel(line, shouted)
  if (new Set(loud).size >= 2 && isCalledTranscript(lines)) return (line) => findLabel(line, shouted)
  if (isOneSpeech(lines, loud)) return (line) => findLabel(line, shouted)
  const quiet = lines.flatMap((line) => findLabel(line, named)?.speaker ?? [])
  const filled = lines.filter((line) => line.trim() !== '').length
  const turns = Map.groupBy(quiet, (speaker) => speaker)
  const returns = [...turns.values()].filter(({ length }) => length > 1).length
  if (quiet.length >= 5 && returns >= 2 && quiet.length * 4 >= filled) return (line) => findLabel(line, named)
  return undefined
}

/** Tell a record by its own head: “THIS IS A RUSH TRANSCRIPT”, “Aired May 5, 2030”; who speaks in it need not come again. */
function isCalledTranscript(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => findLabel(line, shouted) !== undefined)
  return lines.slice(0, first).some((line) => line.length < longest && called.test(line.trimEnd()))
}

const longest = 160 // characters of a line that says what the text is
const called = /\bTRANSCRIPT\b|^\W*(?:[\p{L}-]+ ){0,4}[Tt]ranscript$|^\W*Aired \p{Lu}\p{Ll}+ \d/u

const office = new RegExp(`^(?:(?:MR|MRS|MS|DR)\\.? |(?:THE )?(?:[A-Z]+ )?(?:${personHeads.join('|')})\\b)`, 'i')
const opening = 15 // filled lines in which the label of a speech stands

/** Tell “THE PRESIDENT: …” at the head of a speech from a shouted word amid a story. */
function isOneSpeech(lines: readonly string[], labels: readonly string[]): boolean {
  const [speaker] = labels
  if (speaker === undefined || new Set(labels).size > 1 || !office.test(speaker)) return false
  const filled = lines.filter((line) => line.trim() !== '')
  const at = filled.findIndex((line) => findLabel(line, shouted) !== undefined)
  return at < opening && at * 2 < filled.length
}

function findLabel(line: string, shape: RegExp): Label | undefined {
  const match = shape.exec(line)
  const speaker = match?.groups?.speaker
  if (match === null || speaker === undefined || notSpeakers.test(speaker)) return undefined
  return { speaker, end: match[0].length }
}
