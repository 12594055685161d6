import { oncePer } from '../../lib/once.ts'
import type { Discourse } from './discourse.ts'
import type { Voice } from './heard.ts'
import { subjectAfter } from './subject.ts'

/** Find whose words a whole article hands on: “This is a summary of what was said by spokesman Bo Holm”, “Statement attributable to the minister, Ann Lee”. */
export const findAuthor = oncePer(({ article, places }: Discourse): { readonly voice: Voice | undefined } => {
  for (const { sentence } of places.slice(0, early)) {
    const words = article.text.slice(sentence.start, sentence.end)
    const lead = handsOn.exec(words) ?? (verbal.test(words.replace(/^\S+ attributed/u, '')) ? null : titled.exec(words))
    const actor = lead ? subjectAfter(words, lead[0].length) : undefined
    if (actor?.isKnown && actor.kind !== 'pronoun' && actor.kind !== 'self')
      return { voice: { name: actor.name, words: actor.words, kind: actor.kind === 'person' || actor.kind === 'group' ? actor.kind : 'body', isLookedUp: true } } // prettier-ignore
  }
  return { voice: undefined }
})

const early = 15 // sentences
const handsOn =
  /^(?:This is|The following is|Below is|Here is|Following is) (?:the |a |an )?(?:\p{Ll}+ ){0,3}?(?:summary|transcript|text|statement|readout|account)(?: of (?:what was said|remarks|a statement|the remarks|the statement|a briefing))?(?: (?:made|issued|given|delivered|released))? (?:by|attributable to) (?=\S)/u
const titled = /^(?:Joint |Press |Full )?(?:[Ss]tatement|[Rr]emarks) attribut(?:able|ed) to (?=\S)/u
const verbal =
  /\b(?:is|are|was|were|has|have|had|will|said|says|put|puts|show|shows|draws?|sparks?|met|\p{Ll}{3,}ed)\b/u
