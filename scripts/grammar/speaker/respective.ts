import type { Span } from '../../lib/draft.ts'
import type { Voice } from './heard.ts'

/** Name the one of two who give two figures in order: “police and the union put it at 900 and 1,200, *respectively*”. */
export function respectiveVoice(voice: Voice, text: string, sentence: Span, number: Span | null): Voice {
  if (number === null || !/\brespectively\b/iu.test(text.slice(sentence.start, sentence.end))) return voice
  const [first, second, ...more] = voice.name.replace(/,? respectively$/u, '').split(/,? and /u)
  if (first === undefined || second === undefined || more.length > 0) return voice
  const leads = followed.test(text.slice(number.end, Math.min(sentence.end, number.end + 40)))
  const ends = preceded.test(text.slice(Math.max(sentence.start, number.start - 40), number.start))
  if (leads === ends) return voice
  const name = leads ? first : second
  return { ...voice, name, words: name }
}

const bounds = '(?:about |around |some |nearly |almost |over |more than |at least |up to |as many as )?'
const followed = new RegExp(`^(?: \\p{Ll}+){0,2} and ${bounds}\\d`, 'u')
const preceded = new RegExp(`\\d(?: (?:million|thousand|\\p{Ll}+)){0,2} and ${bounds}$`, 'u')
