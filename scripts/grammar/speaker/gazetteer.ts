import type { Speaker } from '../../../src/schema/speaker.ts'
import { oncePer } from '../../lib/once.ts'

/**
 * Find the gazetteer’s entry for a name as written: the longest alias that is the whole name or stands inside it.
 * Words match whole and in their case, whatever the apostrophe, “the” and possessive endings.
 */
export function findSpeaker(written: string, speakers: readonly Speaker[]): Speaker | undefined {
  const name = fold(written)
  return entriesOf(speakers).find(({ alias }) => ` ${name} `.includes(` ${alias} `))?.speaker
}

const entriesOf = oncePer((speakers: readonly Speaker[]) =>
  speakers
    .flatMap((speaker) => [speaker.name, ...speaker.aliases].map((alias) => ({ speaker, alias: fold(alias) })))
    .sort((a, b) => b.alias.length - a.alias.length),
)

function fold(name: string): string {
  const plain = name.normalize('NFKC').replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim()
  const cased = /^[^\p{Ll}]{5,}$/u.test(plain)
    ? plain.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (first) => first.toUpperCase())
    : plain
  return cased
    .replace(/'s(?= |$)/gu, " 's")
    .replace(/^the /iu, '')
    .replace(/ 's$/u, '')
    .replace(/\.(?=\p{Lu})|(?<=\p{Lu})\.(?= |$)/gu, '')
    .trim()
}
