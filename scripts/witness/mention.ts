import type { Mention } from '../../src/schema/ledger.ts'
import { checkDay, checkSpeaker } from './attribution.ts'
import { place, placeInLedger, type Case, type Finding, type WitnessedSeed } from './evidence.ts'
import type { Problem } from './problem.ts'
import { checkQuantity } from './quantity.ts'
import { checkQuote } from './quote.ts'
import { standsIn } from './words.ts'

/** Check every mention against its seed and against the rest of the ledger. */
export function checkMentions(open: Case): readonly Problem[] {
  const { mentions } = open.ledger
  const outOfOrder = mentions.filter((mention, index) => index > 0 && !follows(mention, mentions[index - 1]))
  return [
    ...mentions.flatMap((mention) => checkMention(mention, open)),
    ...outOfOrder.flatMap(({ id }) =>
      placeInLedger(
        [{ rule: 'order', message: `Unexpected place of ${id}, expected mentions by source and position` }],
        open,
        id,
      ),
    ),
  ]
}

function follows(mention: Mention, before: Mention | undefined): boolean {
  if (before === undefined || mention.source !== before.source)
    return before === undefined || mention.source > before.source
  const keys = (of: Mention): readonly number[] => [of.quote.start, of.number?.start ?? -1]
  const [a, b] = [keys(before), keys(mention)]
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? mention.id > before.id : (a[at] ?? 0) < (b[at] ?? 0)
}

function checkMention(mention: Mention, open: Case): readonly Problem[] {
  const seed = open.seedOf.get(mention.source)
  if (seed === undefined)
    return placeInLedger(
      [
        {
          rule: 'unknown-source',
          message: `Unexpected source \`${mention.source}\` of ${mention.id}, expected one of the ledger`,
        },
      ],
      open,
      mention.id,
    )
  const findings = [
    ...checkQuantity(mention),
    ...checkWords(mention, seed),
    ...checkSpeaker(mention, seed, open),
    ...checkDay(mention, seed),
    ...checkReferences(mention, open),
  ]
  return [...checkQuote(mention, seed), ...place(findings, seed, mention.number?.start ?? mention.quote.start)]
}

function checkWords(
  { id, unit, hedge, quote, quantity, stance, number, decision }: Mention,
  { text }: WitnessedSeed,
): readonly Finding[] {
  const readable = number === null || quantity !== null || stance !== 'estimates'
  const isEdited = decision?.changes.some(({ field }) => field === 'unit') ?? false
  return [
    ...(unit === null || isEdited || standsAsUnit(unit, quote.exact, text)
      ? []
      : [{ rule: 'unit-lost', message: `Unexpected unit \`${unit}\` of ${id}, expected words of the source` }]),
    ...(hedge === null || standsIn(quote.exact, hedge)
      ? []
      : [{ rule: 'hedge-lost', message: `Unexpected hedge \`${hedge}\` of ${id}, expected words of its quote` }]),
    ...(stance !== 'estimates' && quantity !== null
      ? [{ rule: 'quantity-extra', message: `Unexpected quantity of ${id}, expected none for \`${stance}\`` }]
      : []),
    ...(readable ? [] : [{ rule: 'quantity-missing', message: `Cannot hold the estimate ${id} without a quantity` }]),
  ]
}

/** These words of units are implied by others: “the toll rose to 41”, “forcing 600 to leave”. */
const IMPLIED: ReadonlyMap<string, RegExp> = new Map([
  ['dead', /\b(?:tolls?|deaths?|died?|dies|dying|kill(?:s|ed|ing)?|fatalit(?:y|ies)|body count|bodies|lives of)\b/i],
  ['who', /\b(?:died?|dies|dying)\b/i], // “people *who died*” of “174 died”
  ['people', /\p{Nd}|\p{L}/u],
  ['person', /\p{Nd}|\p{L}/u],
  ['per', /\b(?:per|an?|each|every|daily|weekly|monthly|yearly|annually|hourly)\b/i],
  ['day', /\b(?:days?|daily)\b/i],
  ['week', /\b(?:weeks?|weekly)\b/i],
  ['month', /\b(?:months?|monthly)\b/i],
  ['year', /\b(?:years?|yearly|annually)\b/i],
  ['hour', /\b(?:hours?|hourly)\b/i],
  ['accounted', /\baccount(?:s|ed|ing)? for\b/i],
])

/** Say whether each word of a unit stands in the source, or its singular, a left-out noun elsewhere; where the quote holds either, that is the one. */
function standsAsUnit(unit: string, quote: string, text: string): boolean {
  const [first, ...rest] = unit.split(' ')
  return unit.split(' ').every((word) => {
    if (IMPLIED.get(word)?.test(quote) === true) return true
    if (first === 'people' && rest.includes(word)) return hasWord(text, formsOf(word))
    const singular = singularOf(word)
    const where = new RegExp(`(?<!\\p{L})(?:${escape(word)}|${escape(singular)}(?:e?s)?)(?!\\p{L})`, 'u').test(quote)
      ? quote
      : text
    const words = where.replace(/(?<=\p{Nd})(?=\p{L})/gu, ' ') // “40residents”
    return standsIn(words, word) || (singular !== word && standsIn(words, singular))
  })
}

/** Give the pattern of the words that tell what became of people: “people *injured*” where it says “*injuring* 19”, “people *dead*” of a toll. */
function formsOf(word: string): string {
  if (/^(?:dead|died|who)$/.test(word)) return 'dead|deaths?|died?|dies|tolls?|killed|fatalities|who'
  const [, stem, doubled] = /^(\p{Ll}{2,}?(\p{Ll}))\2?ed$/u.exec(word) ?? []
  if (stem === undefined) return escape(word)
  return `${stem}${doubled ?? ''}?(?:s|es|ed|ing|e|y|ies)?${word === 'killed' ? '|KIA' : ''}`
}

function singularOf(word: string): string {
  return word
    .replace(/(?<=[Mm])en$/, 'an')
    .replace(/(?<=\p{Ll}{2})ies$/u, 'y')
    .replace(/(?<=(?:ss|ch|sh|x))es$|(?<=[^s])s$/, '')
}

function hasWord(words: string, form: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${form})(?!\\p{L})`, 'iu').test(words)
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function checkReferences(
  { id, source, measure, partOf, statement, review }: Mention,
  { topic, mentionOf, statementOf }: Case,
): readonly Finding[] {
  const whole = partOf === null ? undefined : mentionOf.get(partOf)
  const holds =
    statement === null
      ? review === 'rejected'
      : review !== 'rejected' && statementOf.get(statement)?.mentions.includes(id) === true
  return [
    ...(measure === null || topic.measures.some((known) => known.id === measure)
      ? []
      : [
          {
            rule: 'unknown-measure',
            message: `Unexpected measure \`${measure}\` of ${id}, expected one of content/topic.yaml`,
          },
        ]),
    ...(partOf === null || (whole?.source === source && whole.id !== id)
      ? []
      : [
          {
            rule: 'unknown-whole',
            message: `Unexpected \`${partOf}\` as the whole of ${id}, expected another mention of the same source`,
          },
        ]),
    ...(holds
      ? []
      : [
          {
            rule: 'statement-lost',
            message: `Unexpected statement \`${statement ?? 'none'}\` of ${id}, expected ${review === 'rejected' ? 'none once rejected' : 'one that names it'}`,
          },
        ]),
  ]
}
