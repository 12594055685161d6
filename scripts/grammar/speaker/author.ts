import type { Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import type { Discourse } from './discourse.ts'
import type { Voice } from './heard.ts'
import { subjectAfter } from './subject.ts'

/** Whose words a whole article hands on, and the sentence that says so. */
export interface Author {
  readonly voice: Voice | undefined
  readonly sentence?: Span
}

/** Find whose words a whole article hands on: “This is a summary of what was said by spokesman Bo Holm”, “Statement attributable to the minister, Ann Lee”. */
export const findAuthor = oncePer(({ article, places }: Discourse): Author => {
  for (const { sentence } of places.slice(0, early)) {
    const words = article.text.slice(sentence.start, sentence.end)
    const title = verbal.test(words.replace(/^\S+ attributed/u, '')) ? null : titled.exec(words)
    const lead = handsOn.exec(words) ?? title
    const actor = lead ? subjectAfter(words, lead[0].length) : undefined
    if (title && actor && (runsOn.test(actor.words) || !closes.test(words.slice(actor.end)))) continue
    if (actor?.isKnown && actor.kind !== 'pronoun' && actor.kind !== 'self')
      return { voice: { name: actor.name, words: actor.words, kind: actor.kind === 'person' || actor.kind === 'group' ? actor.kind : 'body', isLookedUp: true }, sentence } // prettier-ignore
  }
  return { voice: undefined }
})

const early = 15 // sentences
const handsOn =
  /^(?:This is|The following is|Below is|Here is|Following is) (?:the |a |an )?(?:[\p{Ll}-]+ ){0,3}?(?:summary|transcript|text|statement|readout|account)(?: of (?:what was said|remarks|a statement|the remarks|the statement|(?:a |the |today[’']s |yesterday[’']s )(?:[\p{Ll}-]+ ){0,2}?(?:briefing|remarks|statement|speech)))?(?: (?:made|issued|given|delivered|released))? (?:by|attributable to) (?=\S)/u
const titled =
  /^(?:(?:Opening|Prepared|Joint|Press|Full) )?(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Tt]estimony|[Bb]riefing) (?:attributed to (?=\S)|(?:by|of|attributable to) (?=(?:the |[Mm]inister |[Pp]resident )?\p{Lu}))/u
const closes = /^(?:["”*.]*$|,| [–—-] | (?:on|at|to|in|before|following|after|regarding|upon|for|during)\b)/u // what can follow the name in a title
const runsOn = /\p{Lu}[\p{L}’'-]* (?!(?:of|the|for|and|de|van|von|al|el|bin|da)\b)\p{Ll}/u // “Ann Lee anger Norland” is no name
const verbal =
  /\b(?:is|are|was|were|has|have|had|will|said|says|put|puts|show|shows|draws?|sparks?|met|\p{Ll}{3,}ed)\b/u

/** Find who answers in an interview that labels its turns “Q” and “A”: the text names him before the first. */
export const findAnswerer = oncePer(
  ({ article: { text, passages } }: Discourse): { readonly voice: Voice | undefined } => {
    const first = passages.find(({ turn }) => turn !== null)
    const lead = text.slice(Math.max(0, (first?.start ?? 0) - longestLead), first?.start ?? 0).trimEnd()
    const talk = withWhom.exec(lead)
    const actor = talk ? subjectAfter(lead, talk.index + talk[0].length) : undefined
    return { voice: actor?.isKnown && actor.kind === 'person' && !actor.isBare ? { name: actor.name, words: actor.words, kind: 'person', isLookedUp: true } : undefined } // prettier-ignore
  },
)

const longestLead = 1500
const withWhom =
  /\b(?:interview|conversation|discussion|talk|talks|spoke|speaks|spoken|talked)\b(?: [\p{L}’'-]+){0,6}? with (?=\S)/u
