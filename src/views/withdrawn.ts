import type { EditionId } from '../schema/edition.ts'
import type { LedgerSource, Mention } from '../schema/ledger.ts'
import { mentionPath, statementPath } from './address.ts'
import { listBriefs, orderMentions, type Facts } from './brief.ts'
import { compareLedgers, type Change } from './changes/compare.ts'
import { explainWithdrawal, explainWords } from './changes/describe.ts'
import type { History, NamedEdition } from './changes/editions.ts'
import { formatDay } from './days.ts'
import { nameOutlet } from './names.ts'
import { withUnit } from './statement.ts'

/** A page to which an edition leads, and which the ledger as it stands has no more: what it said, and what became of it. */
export interface Withdrawn {
  readonly id: string
  readonly name: string // unique among all of them
  readonly edition: EditionId // the last one that holds it
  readonly day: string // of that edition, in words
  readonly since: string // “the edition of 1 July 2020”
  readonly why: string // empty where nobody said
  readonly heirs: readonly Link[] // where its words stand now
  readonly words: readonly Words[]
}

interface Link {
  readonly href: string
  readonly text: string
}

/** The words of a mention as the edition holds them, and where they lead. */
interface Words extends Link {
  readonly mention: string
  readonly exact: string
}

/** Lists the statements that some edition holds and the ledger does not, each as its last edition has it. */
export function listWithdrawnStatements(history: History): readonly Withdrawn[] {
  return listGone(history, ({ ledger }) => ledger.statements, nameStatement).map(({ id, name, last, next }) => {
    const statement = last.ledger.statements.find((each) => each.id === id)
    const mentions = statement ? orderMentions(last.ledger, statement) : []
    const heirs = compareLedgers(last.ledger, next.ledger).flatMap((change) => findHeir(change, id) ?? [])
    return {
      ...describeGone({ id, name, last, next }),
      why: heirs.length > 0 ? '' : explainWithdrawal({ before: last, after: next }, id),
      heirs: [...new Set(heirs)].map((heir) => linkStatement(next, heir)),
      words: mentions.map((mention) => ({
        ...quote(mention),
        href: mentionPath(mention),
        text: nameSource(last, mention.source),
      })),
    }
  })
}

/** Lists the sources that some edition holds and the ledger does not, each as its last edition has it. */
export function listWithdrawnSources(history: History): readonly Withdrawn[] {
  return listGone(history, ({ ledger }) => ledger.sources, nameSource).map((gone) => ({
    ...describeGone(gone),
    why: '',
    heirs: [],
    words: gone.last.ledger.mentions
      .filter((mention) => mention.source === gone.id && mention.review !== 'rejected')
      .map((mention) => ({
        ...quote(mention),
        ...linkStatement(gone.last, mention.statement ?? ''), // none is null but those struck out
      })),
  }))
}

/** A mention that some edition holds and the ledger does not, in the edition that had it last. */
export interface WithdrawnMention {
  readonly mention: Mention
  readonly source: LedgerSource
  readonly edition: NamedEdition
  readonly says: string // that it was withdrawn, when and why
}

/** Lists the mentions that carry a statement of some edition and none of the ledger, each as its last edition has it. */
export function listWithdrawnMentions(history: History): readonly WithdrawnMention[] {
  return listGone(history, listCarrying, (_, id) => id).flatMap((gone) => {
    const { ledger } = gone.last
    const mention = ledger.mentions.find(({ id }) => id === gone.id)
    const source = ledger.sources.find(({ id }) => id === mention?.source)
    if (!mention || !source) return []
    const { day, since } = describeGone(gone)
    const why = explainWords({ before: gone.last, after: gone.next }, gone.id)
    const says = `Withdrawn: this mention is in the edition of ${day}, and not in ${since}. ${why}`.trim()
    return [{ mention, source, edition: gone.last, says }]
  })
}

function listCarrying({ ledger }: Facts): readonly Named[] {
  return ledger.statements.flatMap(({ mentions }) => mentions.map((id) => ({ id })))
}

interface Named {
  readonly id: string
}

interface Gone extends Named {
  readonly name: string
  readonly last: NamedEdition
  readonly next: Facts & { readonly day?: string }
}

/** Finds what some edition lists and the ledger as it stands does not, with the last edition that has it and the state that follows. */
function listGone(
  { editions, live }: History,
  listOf: (facts: Facts) => readonly Named[],
  nameOf: (facts: Facts, id: string) => string,
): readonly Gone[] {
  const standing = new Set(listOf(live).map(({ id }) => id))
  const last = new Map(editions.flatMap((edition, index) => listOf(edition).map(({ id }) => [id, index] as const)))
  const gone = [...last].flatMap(([id, index]) => {
    const edition = editions[index]
    return standing.has(id) || !edition ? [] : [{ id, last: edition, next: editions[index + 1] ?? live }]
  })
  const names = gone.map((each) => nameOf(each.last, each.id))
  return gone.map((each, index) => {
    const name = names[index] ?? each.id
    return { ...each, name: names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${each.id})` }
  })
}

function describeGone({ id, name, last, next }: Gone): Pick<Withdrawn, 'id' | 'name' | 'edition' | 'day' | 'since'> {
  const since = next.day === undefined ? 'the ledger as it stands now' : `the edition of ${formatDay(next.day)}`
  return { id, name, edition: last.id, day: formatDay(last.day), since }
}

/** Finds where the words of a statement stand that is gone: it was joined, split, or has another address. */
function findHeir({ about, kind, subject, other, revisions }: Change, id: string): string | undefined {
  if (about !== 'statement') return undefined
  if (kind === 'joined' && subject === id) return other ?? undefined
  if (kind === 'split' && other === id) return subject
  return revisions.some(({ field, from }) => field === 'address' && from === id) ? subject : undefined
}

function quote({ id, quote: { exact } }: Mention): Pick<Words, 'mention' | 'exact'> {
  return { mention: id, exact }
}

function nameSource({ ledger }: Facts, id: string): string {
  const source = ledger.sources.find((each) => each.id === id)
  return source ? `${nameOutlet(source.outlet)}: ${source.title}` : id
}

function linkStatement(facts: Facts, id: string): Link {
  return { href: statementPath(id), text: nameStatement(facts, id) }
}

function nameStatement(facts: Facts, id: string): string {
  const brief = listBriefs(facts).find((each) => each.id === id)
  return brief ? `${brief.who.name} ${brief.when}: ${withUnit(brief)}` : id
}
