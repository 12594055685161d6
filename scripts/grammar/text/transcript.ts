import { foldName } from '../../lib/text.ts'
import { countWords, hasEndMark } from './furniture.ts'
import { holdsOffice, isAddressed, isPersonal, readLabel, type Label, type Style } from './label.ts'

/** How a text labels its turns, decided once for the whole text; undefined when it is no transcript. */
export type Labelling = (line: string) => Label | undefined

/** Find out whether the lines are a transcript, and in which style it labels who speaks: each has its own proof. */
export function findLabelling(lines: readonly string[]): Labelling | undefined {
  const filled = lines.filter((line) => line.trim() !== '')
  for (const [style, isProof] of proofs) {
    const styles = new Set([style])
    const labels = filled.flatMap((line, index) => opensTurn(filled, index, readLabel(line, styles)) ?? [])
    if (labels.length > 0 && isProof({ filled, labels, first: findFirst(filled, styles) }))
      return (line) => readLabel(line, styles)
  }
  return undefined
}

/** What a text shows of one style of label. */
interface Evidence {
  readonly filled: readonly string[]
  readonly labels: readonly Label[]
  readonly first: number // line of the first label
}

const proofs: readonly (readonly [Style, (evidence: Evidence) => boolean])[] = [
  ['shouted', isShouted],
  ['titled', isTitled],
  ['named', isNamed],
  ['bracketed', ({ labels }) => labels.length >= 3 && countReturns(labels) >= 1 && labels.filter(isOfPerson).length * 2 >= labels.length],
  ['dashed', (evidence) => evidence.labels.length >= 4 && isTalk(evidence, 4)],
  ['bare', isBare],
] // prettier-ignore

/** A label on a line of its own opens a turn when words stand below it. */
function opensTurn(filled: readonly string[], index: number, label: Label | undefined): Label | undefined {
  if (!label?.isAlone) return label
  const below = filled[index + 1]
  return below !== undefined && (hasEndMark(below) || countWords(below) > 6) && !readLabel(below, any)?.isAlone
    ? label
    : undefined
}

const any: ReadonlySet<Style> = new Set<Style>(['shouted', 'named', 'bare'])

function findFirst(filled: readonly string[], styles: ReadonlySet<Style>): number {
  return filled.findIndex((line) => readLabel(line, styles) !== undefined)
}

/** At least three turns and speakers who come again, or who all hold an office, or a head that says so; two who are addressed by title near the top; or one speech. */
function isShouted(evidence: Evidence): boolean {
  const names = evidence.labels.map(({ speaker }) => speaker)
  if (names.length >= 3 && (countReturns(evidence.labels) > 0 || names.every(holdsOffice))) return true
  if (names.length === 2 && evidence.first < opening && names.every(isAddressed)) return true
  if (isBroadcast(evidence) || isOfNamed(evidence, names)) return true
  if (new Set(names).size >= 2 && isCalledTranscript(evidence)) return true
  return isOneSpeech(evidence)
}

/** Tell a talk by two or more surnames of people whom its head names whole: “Bo Holm talks to Ann Lee”, “HOLM: …”, “LEE: …”. */
function isOfNamed({ filled, first }: Evidence, names: readonly string[]): boolean {
  const head = filled.slice(0, first).join('\n')
  const surnames = new Set(
    [...head.matchAll(/(?<=\p{Lu}[\p{L}’'-]+ )\p{Lu}[\p{L}’'-]+/gu)].map(([name]) => foldName(name)),
  )
  return new Set(names).size >= 2 && names.every((name) => surnames.has(foldName(name)))
}

/** Tell a broadcast by two who have a part in it, or by one who speaks again. */
function isBroadcast({ filled, labels }: Evidence): boolean {
  const parts = filled.filter((line) => broadcast.test(line.slice(0, longest))).length
  return parts >= 2 || (parts === 1 && labels.length >= 2 && countReturns(labels) > 0)
}

/** “ANN LEE, HBC ANCHOR: Good evening.”: a part in a broadcast, with the name in capitals. */
const broadcast =
  /^\W*(?:\d[\d:.]*\W+)?\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,3}(?: \([^()]{1,30}\))?, (?:\p{Lu}[\p{Lu}\d.&'-]* ){0,4}(?:CO-)?(?:ANCHOR|HOST|CORRESPONDENT|BYLINE|REPORTER|COMMENTATOR)(?: \([^()]{1,30}\))?:/u

/** “Mr. OLSEN. Thank you.”: a surname in capitals proves the style at once, else speakers who come again. */
function isTitled({ labels, first }: Evidence): boolean {
  const isLoud = labels.every(({ speaker }) => /^(?:The|\p{L}+\.?) \p{Lu}[\p{L}'’-]*\p{Lu}{2}/u.test(speaker))
  if (isLoud && labels.some(({ speaker }) => !speaker.startsWith('The '))) return labels.length >= 2 || first < opening
  return labels.length >= 4 && countReturns(labels) >= 2
}

function isNamed(evidence: Evidence): boolean {
  const { labels } = evidence
  if (labels.length >= 5 && countReturns(labels) >= 2 && labels.length * 4 >= evidence.filled.length) return true
  if (isTalk(evidence, 12) || isTimed(labels)) return true
  return isCalledTranscript(evidence) && labels.length >= 3 && countReturns(labels) >= 1 && labels.every(isOfPerson)
}

/** Names on lines of their own: speakers take turns, or every one has his time. */
function isBare(evidence: Evidence): boolean {
  return isTimed(evidence.labels) || isTalk(evidence, 8)
}

/** Tell labels that all have a time in a recording, which begins near its start: no clock of a live blog does. */
function isTimed(labels: readonly Label[]): boolean {
  return (
    labels.length >= 3 &&
    countReturns(labels) >= 1 &&
    labels.every(({ time }) => time !== undefined) &&
    labels.filter(isOfPerson).length * 2 >= labels.length &&
    /^(?:0{1,2}:)?0?[0-4]:\d\d/.test(labels[0]?.time ?? '')
  )
}

/** Tell a talk among people, who come again and take turns, from a list: one line in so many is a label. */
function isTalk({ filled, labels }: Evidence, density: number): boolean {
  const returning = findReturning(labels)
  const changes = labels.filter(({ speaker }, index) => index > 0 && speaker !== labels[index - 1]?.speaker).length
  return (
    labels.length >= 4 &&
    returning.length >= 2 &&
    returning.flat().every(isOfPerson) &&
    changes * 2 >= labels.length - 1 &&
    labels.length * density >= filled.length
  )
}

function isOfPerson({ speaker }: Label): boolean {
  return isPersonal(speaker)
}

/** Count the speakers who come again, by their last name. */
function countReturns(labels: readonly Label[]): number {
  return findReturning(labels).length
}

/** Find the turns of all who come again; “North Shire” and “South Shire” share no more than a last word. */
function findReturning(labels: readonly Label[]): readonly (readonly Label[])[] {
  const turns = Map.groupBy(labels, ({ speaker }) => lastOf(speaker))
  return [...turns.values()].filter((of) => of.some(({ speaker }, index) => of.slice(0, index).some((before) => isSame(before.speaker, speaker)))) // prettier-ignore
}

/** Tell “Ann Lee”, “Lee”, “Mr. Lee” and “A. Lee” as the same from “Ann Lee” and “Bo Lee”. */
function isSame(a: string, b: string): boolean {
  const [first = '', other = ''] = [foldName(a.split(' ')[0] ?? ''), foldName(b.split(' ')[0] ?? '')]
  return first === other || !a.includes(' ') || !b.includes(' ') || [a, b].some((name) => short.test(name))
}

const short =
  /^(?:\p{L}{1,5}\.|\p{Lu}{2}|M[rs]s?\b|Dr\b|The\b|Sen|Rep|Gov|President|Minister|Secretary|Chair|Prof|Judge)/u

function lastOf(speaker: string): string {
  return foldName(speaker.split(' ').at(-1) ?? '')
}

/** Tell a record by its own head: “THIS IS A RUSH TRANSCRIPT”, “Aired May 5, 2030”; who speaks in it need not come again. */
function isCalledTranscript({ filled, first }: Evidence): boolean {
  return filled.slice(0, first).some((line) => line.length < longest && called.test(line.trimEnd()))
}

const longest = 160 // characters of a line that says what the text is
const called =
  /\bTRANSCRIPT\b|\b[Rr]ush [Tt]ranscript\b|^\W*(?:[\p{L}-]+ ){0,4}[Tt]ranscript$|^\W*Aired \p{Lu}\p{Ll}+ \d/u
const opening = 15 // filled lines in which the label of a speech stands

/** Tell “THE PRESIDENT: …” at the head of a speech from a shouted word amid a story. */
function isOneSpeech({ filled, labels, first }: Evidence): boolean {
  const [label] = labels
  if (label === undefined || new Set(labels.map(({ speaker }) => speaker)).size > 1 || !holdsOffice(label.speaker))
    return false
  return first < opening && (first * 2 < filled.length || sizeOf(filled.slice(0, first)) * 4 < sizeOf(filled))
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0)
}
