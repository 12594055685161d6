import type { Actor } from './actor.ts'

/** Find a piece of saying that itself says: “the report said”, “the post, published later, stated”; whose it is stands elsewhere. */
export function findPieceSubject(words: string, at: number): Actor | undefined {
  const lead = words.slice(Math.max(0, at - longest), at)
  const piece = subject.exec(lead) ?? unnamed.exec(lead)
  const noun = piece?.groups?.noun
  const phrase = piece?.groups?.phrase
  if (piece === null || noun === undefined || phrase === undefined) return undefined
  const start = at - lead.length + piece.index + piece[0].indexOf(phrase)
  return { start, end: start + phrase.length, words: phrase, name: phrase, kind: 'piece', head: noun.toLowerCase(), isBare: true, isKnown: true } // prettier-ignore
}

const longest = 90
const subject =
  /(?:^|[,;:“”"(—–-] ?|\b(?:but|and|while|as) )(?<phrase>(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?:same|latest|new|official|joint|brief|written|intelligence|daily) )?(?<noun>report|memo|statement|post|study|survey|bulletin|update|assessment|analysis|announcement|message|letter|document|briefing|tweet|estimate|article))(?:,[^,“”"]{1,60},|(?: also| further| itself| then)?) ?$/u

/** A paper told of for the first time: “*a recent study* published in Holm found that”. */
const unnamed =
  /(?:^|[,;:—–-] ?|\b(?:but|and|while|as) )(?<phrase>[Aa]n? (?:[\p{Ll}\d-]+ ){0,3}?(?<noun>report|memo|study|survey|assessment|analysis))(?: (?:published|released|issued|written|obtained|seen|leaked|commissioned) [^,;:“”"]{1,50},?)? ?$/u
