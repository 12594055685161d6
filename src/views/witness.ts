import type { Certainty, LedgerSource, Mention, Review } from '../schema/ledger.ts'
import type { Speaker } from '../schema/speaker.ts'
import type { Facts } from './brief.ts'
import { annotationPath, mentionPath } from './address.ts'
import { showContext, type Context } from './context.ts'
import { formatWhen } from './days.ts'
import { locateWords } from './fragment.ts'
import { labelMeasure, nameSpeaker } from './names.ts'
import { dayRules, nameField, speakerRules } from './rules.ts'
import { writeValue } from './values.ts'
import { nameOpenEnd, writeFigure } from './words.ts'

/** How one thing about a mention is known: what the text says, the rule, and whether the text states it or the rule implies it. */
export interface Basis {
  readonly asWritten: string | null
  readonly certainty: Certainty
  readonly rule: string
  readonly says: string
}

/** A field that an editor changed, in a reader's words. */
export interface Correction {
  readonly field: string
  readonly from: string
  readonly to: string
}

/** One source's words for a statement, with all that was read from them. */
export interface Witness {
  readonly id: string
  readonly href: string // the words on the source's page
  readonly article: string | null // the words in the article's own page
  readonly annotation: string // the same for machines
  readonly source: LedgerSource
  readonly published: string
  readonly words: Context
  readonly said: string
  readonly openEnd: string | null
  readonly unit: string | null
  readonly derivation: string | null
  readonly hedge: string | null
  readonly measure: string | null
  readonly speaker: string
  readonly speakerBasis: Basis
  readonly when: string
  readonly dayBasis: Basis
  readonly review: Review
  readonly corrections: readonly Correction[]
  readonly reason: string | null
}

/** Describes one mention for its statement's page. */
export function describeWitness(facts: Facts, mention: Mention, source: LedgerSource): Witness {
  const { speaker, saidOn, decision } = mention
  return {
    id: mention.id,
    href: mentionPath(mention),
    article: locateWords(source.url, mention.quote.exact),
    annotation: annotationPath(mention.id),
    source,
    published: writePublished(source),
    words: showContext(mention.quote),
    said: writeFigure(mention),
    openEnd: mention.quantity && nameOpenEnd(mention.quantity.bound),
    unit: mention.quantity ? mention.unit : null,
    derivation: mention.quantity?.derivation ?? null,
    hedge: mention.hedge,
    measure: labelMeasure(facts.topic, mention.measure),
    speaker: speakerName(facts.speakers, mention),
    speakerBasis: {
      asWritten: speaker.asWritten,
      certainty: speaker.certainty,
      rule: speaker.rule,
      says: speakerRules[speaker.rule],
    },
    when: formatWhen(saidOn),
    dayBasis: {
      asWritten: saidOn.expression,
      certainty: saidOn.certainty,
      rule: saidOn.rule,
      says: dayRules[saidOn.rule],
    },
    review: mention.review,
    corrections: listCorrections(facts, mention),
    reason: decision?.reason ?? null,
  }
}

/** Lists what an editor changed in a mention. */
export function listCorrections(facts: Facts, { decision }: Mention): readonly Correction[] {
  return (decision?.changes ?? []).map(({ field, from, to }) => ({
    field: nameField(field),
    from: writeValue(facts, field, from),
    to: writeValue(facts, field, to),
  }))
}

/** Says when a source was published, or that nobody knows. */
export function writePublished({ published }: LedgerSource): string {
  return published ? formatWhen(published) : 'on a day nobody states'
}

function speakerName(speakers: readonly Speaker[], { speaker }: Mention): string {
  return nameSpeaker(speakers, speaker.id ?? speaker.asWritten).name
}
