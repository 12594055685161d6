import { turnInner } from '../../views/words.ts'
import type { Type } from '../type.ts'
import { setText, type SetText, type Setting } from './setting.ts'

/** Quoted words, and where in them the number stands that must be seen. */
export interface Quoted {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Sets quoted words in their room: whole where they fit, else as much around the number as does, “…” where the text goes on. */
export function setQuote(type: Type, quoted: Quoted, room: Omit<Setting, 'text'>): SetText {
  const words = splitWords(quoted)
  const whole = setText(type, { ...room, text: write(words, 0, words.length) })
  if (!whole.lines.at(-1)?.endsWith('…')) return whole
  const sizes = room.sizes.slice(-1)
  const attempt = (from: number, to: number): SetText => setText(type, { ...room, sizes, text: write(words, from, to) })
  const isWhole = (from: number, to: number): boolean => {
    const set = attempt(from, to)
    return set.lines.join(' ') === write(words, from, to)
  }
  const core = words.findIndex(({ isCore }) => isCore)
  let [from, to] = [
    Math.max(0, core),
    Math.max(
      0,
      words.findLastIndex(({ isCore }) => isCore),
    ) + 1,
  ]
  for (let grown = true; grown;) {
    grown = false
    if (to < words.length && isWhole(from, to + 1)) [to, grown] = [to + 1, true]
    if (from > 0 && isWhole(from - 1, to)) [from, grown] = [from - 1, true]
  }
  return attempt(from, to)
}

interface Word {
  readonly text: string
  readonly isCore: boolean
}

function splitWords({ text, start, end }: Quoted): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    isCore: index < end && index + word.length > start,
  }))
}

function write(words: readonly Word[], from: number, to: number): string {
  const kept = words.slice(from, to).map(({ text }) => text)
  return `“${from > 0 ? '… ' : ''}${turnInner(kept.join(' '))}${to < words.length ? ' …' : ''}”`
}
