import { siteWords } from '../../../lexicon/whole.ts'
import { carry } from './estimate.ts'
import type { Context, Stand } from '../reading.ts'

/** Read a bare number told of some of the people counted just before in the sentence: “900 refugees, *with 700* living in camps”, “900 fled, *300* from Holm alone”, “90 people were arrested, *40* for trespass”. */
export function besideWhole(context: Context, lead: number, after: number): Stand | null {
  const { tokens, figures, memory } = context
  const figure = figures.find(({ from }) => from >= lead)
  const last = figures.findLast(({ to }) => to <= lead)
  if (!memory.here || memory.kind !== 'own' || !figure || !last || (figure.high ?? Infinity) >= memory.figure)
    return null
  const wordsOf = (from: number, to: number): string =>
    tokens.slice(from, to).map((token) => `${token.text} `).join('') // prettier-ignore
  const [before, behind] = [wordsOf(last.to, lead), wordsOf(after, after + reach)]
  const isPlaced =
    withSome.test(before) && (placed.test(behind) || /^(?:in|at|from|near) (?:the )?\p{Lu}/u.test(behind))
  const isAlone = /(?:,|,? with|,? including) $/u.test(before) && alone.test(behind)
  const isCharged = held.test(wordsOf(0, lead)) && someOf.test(before) && charge.test(behind)
  const isDone = /, including $/u.test(before) && done.test(behind)
  return isPlaced || isAlone || isCharged || isDone ? carry(context, lead, true) : null
}

const reach = 8 // words behind a number
const withSome = /[,(–—] with $/u
const placed = new RegExp(
  String.raw`^(?:(?:already|now|still|currently|being) )*(?:living|staying|sheltering|housed|sheltered|hosted|settled|registered|camped|crossing|heading|forced|placed|ordered|told) (?:in|at|on|with|under|to|from|into|for) |^(?:in|at|from|near|around) (?:the )?(?:\p{L}+ ){0,2}?(?:${siteWords}|homes|schools|churches|tents|alone) `,
  'u',
)
const alone = /^(?:in|from|at|on) (?:the )?(?:[\p{L}'’-]+ ){1,4}alone /u
const held = /\b(?:arrest|arrests|arrested|detained|charged|held) /u
const someOf = /^[^.;:]*(?:,|\(|–|—|including|,? with) $/u
const done =
  /^(?:already |still |now |later )?(?:charged|accused|suspected|wanted|convicted|held|detained|arrested|released|freed|treated|admitted|listed|classified|described|registered|living|staying|working|serving|believed|thought|known|considered|sentenced|missing|seriously|critically|under|over|aged|who) \p{L}/u
const charge = /^(?:for|on (?:suspicion|charges|allegations)|over|under) \p{L}/u
