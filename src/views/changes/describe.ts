import type { Mention } from '../../schema/ledger.ts'
import { listBriefs, type Brief, type Facts } from '../brief.ts'
import { formatDay } from '../days.ts'
import { nameOutlet } from '../names.ts'
import { sourcePath, statementPath } from '../address.ts'
import { nameField } from '../rules.ts'
import { withUnit } from '../statement.ts'
import { writeValue } from '../values.ts'
import { compareLedgers, type Change, type ChangeKind } from './compare.ts'
import type { Revision } from './revise.ts'

/** Names what a change is about in words; `href` is its page, which stays when the ledger holds it no more. */
export interface Named {
  readonly text: string
  readonly href: string
  readonly brief: Brief | undefined // of a statement, for its mark
}

/** Words of a source; `edition` names the one they stand in, null for the ledger as it stands. */
export interface QuoteText {
  readonly mention: string
  readonly edition: string | null
  readonly exact: string
  readonly outlet: string
}

/** One change in words. */
export interface ChangeText {
  readonly kind: ChangeKind
  readonly label: string
  readonly subject: Named
  readonly quote: QuoteText | null
  readonly says: string // what happened, where the label alone does not say it
  readonly other: Named | null
  readonly values: readonly { readonly field: string; readonly from: string; readonly to: string }[]
}

/** A state of what may be taken of the ledger: that of an edition, or as it stands. */
export type State = Facts & { readonly id?: string }

/** Two states of the ledger, the older first. */
export interface States {
  readonly before: State
  readonly after: State
}

/** Says in words what changed from one state to another; empty where nothing did. */
export function describeChanges(states: States): readonly ChangeText[] {
  return compareLedgers(states.before.ledger, states.after.ledger).map((change) => describe(states, change))
}

const labels: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  withdrawn: 'Withdrawn',
  're-dated': 'Re-dated',
  corrected: 'Corrected',
  joined: 'Joined',
  split: 'Split',
}

function describe(states: States, change: Change): ChangeText {
  const { kind, about, subject, other, mention, revisions } = change
  return {
    kind,
    label: labels[kind],
    subject: about === 'source' ? nameSource(states, subject) : nameStatement(states, subject),
    quote: mention === null ? null : quoteMention(states, mention),
    says: say(states, change),
    other: other === null ? null : nameStatement(states, other),
    values: revisions.map((revision) => writeRevision(states, revision)),
  }
}

function say(states: States, { kind, about, mention, subject }: Change): string {
  switch (kind) {
    case 'joined':
      return 'Its words are counted with another statement now.'
    case 'split':
      return 'Its words stood under another statement before.'
    case 'withdrawn':
      return about === 'source'
        ? ''
        : mention === null
          ? explainWithdrawal(states, subject)
          : explainWords(states, mention)
    case 'added':
      return mention === null ? '' : 'These words carry it too.'
    default:
      return ''
  }
}

/** Says why a statement is gone, as far as anybody said. */
export function explainWithdrawal(states: States, statement: string): string {
  return explainWords(states, states.before.ledger.statements.find(({ id }) => id === statement)?.mentions[0])
}

/** Says why words are gone: an editor's reason, or because their source is. */
export function explainWords({ before, after }: States, mention: string | undefined): string {
  const known = after.ledger.mentions.find(({ id }) => id === mention)
  if (known?.review === 'rejected')
    return known.decision?.reason ? `An editor struck it out: ${known.decision.reason}` : 'An editor struck it out.'
  const source = findMention(before, mention)?.source
  return after.ledger.sources.some(({ id }) => id === source) ? '' : 'Its source is no longer among the sources.'
}

function nameStatement({ before, after }: States, id: string): Named {
  const brief = [after, before].flatMap((facts) => listBriefs(facts).find((each) => each.id === id) ?? [])[0]
  const text = brief ? `${brief.who.name} ${brief.when}: ${withUnit(brief)}` : id
  return { text, href: statementPath(id), brief }
}

function nameSource({ before, after }: States, id: string): Named {
  const source = [after, before].flatMap(({ ledger }) => ledger.sources.find((each) => each.id === id) ?? [])[0]
  const text = source ? `${nameOutlet(source.outlet)}: ${source.title}` : id
  return { text, href: sourcePath(id), brief: undefined }
}

function quoteMention({ before, after }: States, id: string): QuoteText | null {
  const facts = [after, before].find((each) => each.ledger.statements.some(({ mentions }) => mentions.includes(id)))
  const mention = facts && findMention(facts, id)
  if (!mention) return null
  const outlet = facts.ledger.sources.find((source) => source.id === mention.source)?.outlet ?? mention.source
  return { mention: id, edition: facts.id ?? null, exact: mention.quote.exact, outlet: nameOutlet(outlet) }
}

function findMention({ ledger }: Facts, id: string | undefined): Mention | undefined {
  return ledger.mentions.find((mention) => mention.id === id)
}

const fields: Readonly<Record<string, string>> = {
  address: 'id',
  statement: 'counted with',
  quote: 'words quoted',
  published: 'day of publication',
  text: 'text as received',
  url: 'address',
}

function writeRevision({ before, after }: States, { field, from, to }: Revision): ChangeText['values'][number] {
  const [old, now] = [write(before, field, from), write(after, field, to)]
  return { field: fields[field] ?? nameField(field), from: old, to: now }
}

function write(facts: Facts, field: string, value: string | null): string {
  if (value === null) return 'not said'
  if (field === 'published') return value.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, formatDay)
  if (field === 'text') return `sha256 ${value.slice(0, 8)}`
  if (field === 'quote') return `“${value}”`
  if (field === 'side') return facts.topic.sides.find(({ id }) => id === value)?.label ?? value
  return writeValue(facts, field, value)
}
