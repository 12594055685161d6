import type { Span } from '../../lib/draft.ts'
import { findAnswerer } from './author.ts'
import type { Discourse, Place } from './discourse.ts'
import type { Voice } from './heard.ts'

/** Find who says what stands in a transcript’s turn: whoever has it, or whom he reminds of it (“You said 40 were lost”); nobody where somebody only asks. */
export function voiceOfTurn(discourse: Discourse, place: Place, number: Span | null): Voice | undefined {
  const { text, passages } = discourse.article
  const label = passages[place.passage]?.turn ?? ''
  const isReminder = number !== null && reminded.test(text.slice(place.sentence.start, number.start))
  const other = isReminder ? findOther(discourse, place.passage, label) : undefined
  return voiceOfName(discourse, other ?? label)
}

const reminded =
  /(?<!\b[Ii]f )\b[Yy]ou(?:[’']ve| have| had| just| also| yourself| earlier)* (?:said|mentioned|told|noted|testified|cited|estimated|stated|gave|put)\b[^.?!;]*$/u

/** Find with whom somebody talks: the last other who spoke before, else the first after. */
function findOther({ article: { passages } }: Discourse, at: number, label: string): string | undefined {
  const isOther = (turn: string | null): turn is string => turn !== null && turn !== label && !asks.test(turn)
  const before = passages.slice(Math.max(0, at - reach), at).findLast(({ turn }) => isOther(turn))
  return (before ?? passages.slice(at, at + reach).find(({ turn }) => isOther(turn)))?.turn ?? undefined
}

const reach = 40 // passages
const asks = /^Q(?:UESTION(?:ER)?)?$/iu

function voiceOfName(discourse: Discourse, label: string): Voice | undefined {
  if (asks.test(label)) return undefined
  const answerer = /^A(?:NSWER)?$/iu.test(label) ? findAnswerer(discourse).voice : undefined
  if (answerer) return answerer
  const voice = voiceOfLabel(label)
  const name = /^\p{Lu}{2,3}$/u.test(label) ? nameOfInitials(discourse.article.text.slice(0, early), label) : undefined
  return name === undefined ? voice : { ...voice, name, isLookedUp: true }
}

const early = 6000 // characters in which a talk names who takes part

/** Find who “AL:” is: the one name with these initials that the text has. */
function nameOfInitials(text: string, initials: string): string | undefined {
  const parts = [...initials].map((initial) => `${initial}(?:\\p{Ll}[\\p{L}’'-]+|\\p{Lu}[\\p{Lu}’'-]+)`)
  const names = [...text.matchAll(new RegExp(`(?<!\\p{L})${parts.join(' ')}(?!\\p{L})`, 'gu'))].map(([name]) => name)
  return new Set(names.map((name) => name.toLowerCase())).size === 1 ? names[0] : undefined
}

/** Give somebody as a label names him. */
export function voiceOfLabel(label: string): Voice {
  return { name: label, words: label, kind: 'person', isLookedUp: false }
}
