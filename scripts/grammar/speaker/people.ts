import type { Span } from '../../lib/draft.ts'
import { blank, capital, classAt, digit, letter } from '../text/character.ts'
import type { Report } from './report.ts'
import { isCapital, isPart, isTitle, tokenise } from './word.ts'

/** A named person of the article with the titles that stand before the name. */
export interface Person {
  readonly at: number
  readonly name: string
  readonly titles: readonly string[] // lower case, short forms spelled out
}

/** Find everybody whom an article names with a title, or who reports by a full name, sentence by sentence. */
export function findPeople(text: string, places: readonly Sentence[]): readonly Person[] {
  return places.flatMap(({ sentence, reports }) => {
    const words = text.slice(sentence.start, sentence.end)
    const titled = titledNames(words).map((person) => ({ ...person, at: sentence.start + person.at }))
    const speaking = reports.flatMap(({ actor, actorSpan, isInverted, verb }) => {
      if (actor.kind !== 'person' || !actor.name.includes(' ')) return []
      const apposed = isInverted ? text.slice(actorSpan.end, sentence.end) : text.slice(actorSpan.end, verb.start)
      const held = `${ledBy(text.slice(sentence.start, actorSpan.start))} ${actor.words.slice(0, Math.max(0, actor.words.indexOf(actor.name)))} ${/^,[^,“”"]*/u.exec(apposed)?.[0] ?? ''}`
      return [{ at: actorSpan.start, name: actor.name, titles: titlesIn(held) }]
    })
    return [...titled, ...speaking]
  })
}

interface Sentence {
  readonly sentence: Span
  readonly reports: readonly Report[]
}

/** Find the office that leads in a name: “The minister” of “The minister of Trade, Ports and Piers, Ann Lee”. */
function ledBy(lead: string): string {
  return (
    /^(?<held>The (?:\p{Ll}+ ){0,3}\p{Ll}+)(?: (?:of|for|in|at) [^;:“”"]{2,100})?, $/u.exec(lead)?.groups?.held ?? ''
  )
}

/** Tell at a glance whether a title stands before a name. */
function hasTitledName(words: string): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if ((classAt(words, at - 1) & blank) !== 0 && opensName(words, at) && isTitle(wordBefore(words, at))) return true
  }
  return false
}

function opensName(words: string, at: number): boolean {
  return (classAt(words, at) & capital) !== 0 || words[at] === 'a' || words[at] === 'd' || words[at] === 'e' // “al-”, “d’”, “el-”
}

function wordBefore(words: string, at: number): string {
  let end = at
  while (end > 0 && (classAt(words, end - 1) & blank) !== 0) end -= 1
  if (words[end - 1] === '.') end -= 1
  let start = end
  while (start > 0 && isPart(words, start - 1)) start -= 1
  while (start < end && (classAt(words, start) & (letter | digit)) === 0) start += 1
  return words.slice(start, end)
}

function titledNames(words: string): readonly Person[] {
  if (!hasTitledName(words)) return []
  const tokens = tokenise(words)
  return tokens.flatMap(({ word, start }, index) => {
    const next = tokens[index + 1]
    if (
      !next ||
      !isCapital(next.word) ||
      !isTitle(word) ||
      isTitle(next.word) ||
      !/^\.?\s+$/u.test(words.slice(start + word.length, next.start))
    )
      return []
    const run = [next]
    for (let at = index + 2; at < tokens.length && run.length < 4; at++) {
      const token = tokens[at]
      const last = run.at(-1)
      if (!token || !last || !isCapital(token.word) || words.slice(last.end, token.start).trim() !== '') break
      run.push(token)
    }
    const end = run.at(-1)?.end ?? next.end
    return [
      {
        at: start,
        name: words.slice(next.start, end).replace(/[’']s$/u, ''),
        titles: titlesIn(words.slice(tokens[Math.max(0, index - 3)]?.start ?? start, next.start)),
      },
    ]
  })
}

/** Find who “the Norlandic leader” is: the last before it who was named with that nation and an office that leads one. */
export function findRuler(text: string, people: readonly Person[], words: string, before: number): Person | undefined {
  const nation = ofNation.exec(words)?.groups?.nation
  if (nation === undefined) return undefined
  return people.findLast(
    ({ at, titles }) =>
      at < before &&
      titles.some((title) => ruling.test(title)) &&
      text.slice(Math.max(0, at - nation.length - 8), at).includes(`${nation} `),
  )
}

const ofNation = /^[Tt]he (?<nation>\p{Lu}\p{L}+) (?:leader|president|premier|chancellor|prime minister)$/u
const ruling = /^(?:president|premier|chancellor|minister|leader|king|queen)$/u

const spelledOut: Readonly<Record<string, string>> = { gen: 'general', gov: 'governor', lt: 'lieutenant', col: 'colonel', maj: 'major', capt: 'captain', adm: 'admiral', sgt: 'sergeant', sen: 'senator', rep: 'representative', prof: 'professor', dr: 'doctor', spokeswoman: 'spokesman', spokesperson: 'spokesman', advisor: 'adviser' } // prettier-ignore

/** Spell out a title’s short form, lower case: “Gen.” → “general”. */
export function spellTitle(word: string): string {
  const plain = word.toLowerCase()
  return spelledOut[plain] ?? plain
}

/** What makes a title another: “*vice* president”. */
export const isVice = /^(?:vice|deputy)$/iu

function titlesIn(words: string): readonly string[] {
  const tokens = tokenise(words)
  return tokens.flatMap(({ word }, index) => {
    if (!isTitle(word)) return []
    const isUnder = isVice.test(tokens[index - 1]?.word ?? '')
    return word.split('-').map((part) => (isUnder ? `vice ${spellTitle(part)}` : spellTitle(part)))
  })
}
