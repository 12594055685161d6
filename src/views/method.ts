import type { DayRule, Ledger, Mention, Numeral, Review } from '../schema/ledger.ts'
import { DayRule as DayRules, NumeralReason } from '../schema/ledger.ts'
import { Bound } from '../schema/quantity.ts'
import { sourcePath, statementPath } from './address.ts'
import { listBriefs, type Brief, type Facts } from './brief.ts'
import { formatWhen } from './days.ts'
import { countFields, type FieldRow } from './evaluation.ts'
import { dayRules, numeralReasons } from './rules.ts'
import { listCorrections, type Correction } from './witness.ts'
import { writeBound } from './words.ts'

/** One bound with the statement that shows it; undefined where no statement has it yet. */
export interface BoundExample {
  readonly bound: Bound
  readonly name: string
  readonly brief: Brief | undefined
}

/** One rule for days with a mention that it dated. */
export interface DayExample {
  readonly rule: DayRule
  readonly says: string
  readonly example: { readonly expression: string | null; readonly when: string; readonly href: string } | undefined
}

/** One decision of an editor that changed or struck out what the machine proposed. */
export interface EditedMention {
  readonly id: string
  readonly href: string // its words, on the source's page
  readonly statement: string | null
  readonly words: string
  readonly corrections: readonly Correction[]
  readonly reason: string
}

/** One kind of numeral with how many there are and a few of them. */
export interface NumeralKind {
  readonly says: string
  readonly count: number
  readonly examples: readonly { readonly text: string; readonly href: string }[]
}

/** What the method page counts and shows. */
export interface MethodPage {
  readonly mentions: number
  readonly reviewed: Readonly<Record<Review, number>>
  readonly fields: readonly FieldRow[]
  readonly corrected: readonly EditedMention[]
  readonly rejected: readonly EditedMention[]
  readonly bounds: readonly BoundExample[]
  readonly days: readonly DayExample[]
  readonly certainty: Readonly<Record<'stated' | 'implied', number>>
  readonly numerals: number
  readonly used: number
  readonly unused: readonly NumeralKind[]
  readonly sources: number
  readonly statements: number
}

/** Counts what the machine proposed and an editor changed, in the whole ledger, and finds an example for every rule among what is published. */
export function describeMethod(facts: Facts, whole: Ledger): MethodPage {
  const edited = (review: Review): readonly EditedMention[] =>
    whole.mentions.filter((mention) => mention.review === review).map((mention) => describeEdit(facts, mention))
  const corrected = edited('corrected')
  return {
    mentions: whole.mentions.length,
    reviewed: countReviews(whole.mentions),
    fields: countFields(whole.mentions),
    corrected,
    rejected: edited('rejected'),
    bounds: listBounds(listBriefs(facts)),
    days: DayRules.options.map((rule) => describeRule(facts, rule)),
    certainty: {
      stated: countCertain(facts.ledger.mentions, 'stated'),
      implied: countCertain(facts.ledger.mentions, 'implied'),
    },
    numerals: whole.numerals.length,
    used: whole.numerals.filter(({ role }) => role.startsWith('mention:')).length,
    unused: listUnused(whole.numerals),
    sources: whole.sources.length,
    statements: facts.ledger.statements.length,
  }
}

function countReviews(mentions: readonly Mention[]): Readonly<Record<Review, number>> {
  const count = (review: Review): number => mentions.filter((mention) => mention.review === review).length
  return {
    proposed: count('proposed'),
    confirmed: count('confirmed'),
    corrected: count('corrected'),
    rejected: count('rejected'),
  }
}

function describeEdit(facts: Facts, mention: Mention): EditedMention {
  return {
    id: mention.id,
    href: `${sourcePath(mention.source)}#${mention.review === 'rejected' ? 'rejected-' : ''}${mention.id}`,
    statement: mention.statement && statementPath(mention.statement),
    words: mention.quote.exact,
    corrections: listCorrections(facts, mention),
    reason: mention.decision?.reason ?? 'No reason given.',
  }
}

function listBounds(briefs: readonly Brief[]): readonly BoundExample[] {
  return Bound.options.map((bound) => ({
    bound,
    name: writeBound(bound),
    brief: briefs.find(({ quantity, partOf }) => quantity?.bound === bound && partOf === null),
  }))
}

function describeRule({ ledger }: Facts, rule: DayRule): DayExample {
  const mention = ledger.mentions.find(({ saidOn }) => saidOn.rule === rule)
  const example = mention && {
    expression: mention.saidOn.expression,
    when: formatWhen(mention.saidOn),
    href: mention.statement === null ? sourcePath(mention.source) : `${statementPath(mention.statement)}#${mention.id}`,
  }
  return { rule, says: dayRules[rule], example }
}

function countCertain(mentions: readonly Mention[], certainty: 'stated' | 'implied'): number {
  return mentions.filter(({ saidOn }) => saidOn.certainty === certainty).length
}

function listUnused(numerals: readonly Numeral[]): readonly NumeralKind[] {
  return NumeralReason.options.flatMap((reason) => {
    const found = numerals.filter(({ role }) => role === reason)
    const texts = Map.groupBy(found, ({ text }) => text)
    const examples = [...texts].slice(0, 3).map(([text, [first]]) => ({ text, href: sourcePath(first?.source ?? '') }))
    return found.length === 0 ? [] : [{ says: numeralReasons[reason], count: found.length, examples }]
  })
}
