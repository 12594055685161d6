import type { Ledger, Mention, Statement } from '../../schema/ledger.ts'
import { reviseMention, reviseSource, reviseStatement, type Revision } from './revise.ts'

/** What can have become of something between two states of a ledger. */
export const kinds = ['added', 'withdrawn', 're-dated', 'corrected', 'joined', 'split'] as const
export type ChangeKind = (typeof kinds)[number]

/**
 * One difference between two published ledgers. `subject` is the id of a statement or a source: one of the older ledger where it was
 * withdrawn or joined, else one of the newer. `other` is the statement it was joined to or split from; `mention` the words that alone
 * are concerned, not the whole.
 */
export interface Change {
  readonly kind: ChangeKind
  readonly about: 'statement' | 'source'
  readonly subject: string
  readonly other: string | null
  readonly mention: string | null
  readonly revisions: readonly Revision[]
}

/** Lists what changed from one published ledger to another, statement by statement, then in the sources; nothing where both say the same. */
export function compareLedgers(before: Ledger, after: Ledger): readonly Change[] {
  const pair = { before: index(before), after: index(after) }
  const gone = before.statements.filter(({ id }) => !pair.after.statements.has(id))
  return [
    ...gone.flatMap((statement) => followGone(pair, statement)),
    ...after.statements.flatMap((statement) => {
      const old = pair.before.statements.get(statement.id)
      return old ? compareStatement(pair, old, statement) : followNew(pair, statement)
    }),
    ...compareSources(pair),
  ]
}

interface Index {
  readonly ledger: Ledger
  readonly statements: ReadonlyMap<string, Statement>
  readonly mentions: ReadonlyMap<string, Mention> // those that statements carry
  readonly homes: ReadonlyMap<string, string> // mention → its statement
}

interface Pair {
  readonly before: Index
  readonly after: Index
}

function index(ledger: Ledger): Index {
  const homes = new Map(ledger.statements.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id])))
  const carried = ledger.mentions.filter(({ id }) => homes.has(id))
  return {
    ledger,
    statements: new Map(ledger.statements.map((statement) => [statement.id, statement])),
    mentions: new Map(carried.map((mention) => [mention.id, mention])),
    homes,
  }
}

/** A statement that is gone was joined to those that carry its words now, else it was withdrawn; where its words alone became new ones, those tell. */
function followGone({ before, after }: Pair, { id, mentions }: Statement): readonly Change[] {
  const heirs = homesOf(mentions, after)
  if (heirs.length === 0) return [change('withdrawn', id)]
  return heirs.flatMap((heir) => {
    const origins = homesOf(after.statements.get(heir)?.mentions ?? [], before)
    return before.statements.has(heir) || origins.length > 1 ? [change('joined', id, { other: heir })] : []
  })
}

/** A statement that is new was split from one whose words it carries, has taken the place of one, or was added. */
function followNew(pair: Pair, statement: Statement): readonly Change[] {
  const { before, after } = pair
  const origins = homesOf(statement.mentions, before)
  const [origin] = origins
  if (origin === undefined) return [change('added', statement.id)]
  const old = before.statements.get(origin)
  const heirs = homesOf(old?.mentions ?? [], after)
  if (old && origins.length === 1 && heirs.length === 1) {
    const revisions = [{ field: 'address', from: origin, to: statement.id }]
    return [change('corrected', statement.id, { revisions }), ...compareStatement(pair, old, statement)]
  }
  const isSplit = (id: string): boolean =>
    after.statements.has(id) || (origins.length === 1 && homesOf(before.statements.get(id)?.mentions ?? [], after).length > 1) // prettier-ignore
  return origins.filter(isSplit).map((id) => change('split', statement.id, { other: id }))
}

function compareStatement(pair: Pair, old: Statement, now: Statement): readonly Change[] {
  const revisions = reviseStatement(old, now)
  const told = new Set(revisions.map(tellRevision))
  const stayed = now.mentions.flatMap((id) => {
    const [was, is] = [pair.before.mentions.get(id), pair.after.mentions.get(id)]
    const own = was && is ? reviseMention(was, is).filter((revision) => !told.has(tellRevision(revision))) : []
    return revise(now.id, own, id)
  })
  return [...revise(now.id, revisions, null), ...stayed, ...compareWords(pair, old, now)]
}

/** A quote that is gone and one that is new in the same source are one that was corrected. */
function compareWords({ before, after }: Pair, old: Statement, now: Statement): readonly Change[] {
  const added = now.mentions.filter((id) => !before.homes.has(id))
  const left = old.mentions.filter((id) => !after.homes.has(id))
  const moved = now.mentions.filter((id) => before.homes.has(id) && before.homes.get(id) !== old.id)
  const pairs = added.flatMap((id) => {
    const source = after.mentions.get(id)?.source
    const from = left.find((gone) => before.mentions.get(gone)?.source === source)
    if (from !== undefined) left.splice(left.indexOf(from), 1)
    return [{ id, from }]
  })
  return [
    ...pairs.map(({ id, from }) =>
      from === undefined
        ? change('added', now.id, { mention: id })
        : change('corrected', now.id, { mention: id, revisions: [reword(before, after, from, id)] }),
    ),
    ...left.map((id) => change('withdrawn', now.id, { mention: id })),
    ...moved
      .filter((id) => after.statements.has(before.homes.get(id) ?? '') && before.statements.has(now.id))
      .map((id) => {
        const revisions = [{ field: 'statement', from: before.homes.get(id) ?? null, to: now.id }]
        return change('corrected', now.id, { mention: id, revisions })
      }),
  ]
}

function reword(before: Index, after: Index, from: string, to: string): Revision {
  return {
    field: 'quote',
    from: before.mentions.get(from)?.quote.exact ?? null,
    to: after.mentions.get(to)?.quote.exact ?? null,
  }
}

function compareSources({ before, after }: Pair): readonly Change[] {
  const old = new Map(before.ledger.sources.map((source) => [source.id, source]))
  const now = new Set(after.ledger.sources.map(({ id }) => id))
  return [
    ...before.ledger.sources.filter(({ id }) => !now.has(id)).map(({ id }) => ofSource(change('withdrawn', id))),
    ...after.ledger.sources.flatMap((source) => {
      const was = old.get(source.id)
      return (was ? revise(source.id, reviseSource(was, source), null) : [change('added', source.id)]).map(ofSource)
    }),
  ]
}

function ofSource(found: Change): Change {
  return { ...found, about: 'source' }
}

/** Another day is told apart from everything else that was corrected. */
function revise(subject: string, revisions: readonly Revision[], mention: string | null): readonly Change[] {
  const days = revisions.filter(({ field }) => field === 'saidOn' || field === 'published')
  const others = revisions.filter((revision) => !days.includes(revision))
  return [
    ...(days.length > 0 ? [change('re-dated', subject, { revisions: days, mention })] : []),
    ...(others.length > 0 ? [change('corrected', subject, { revisions: others, mention })] : []),
  ]
}

function change(kind: ChangeKind, subject: string, more: Partial<Change> = {}): Change {
  return { kind, about: 'statement', subject, other: null, mention: null, revisions: [], ...more }
}

function homesOf(mentions: readonly string[], { homes }: Index): readonly string[] {
  return [...new Set(mentions.flatMap((id) => homes.get(id) ?? []))]
}

function tellRevision({ field, from, to }: Revision): string {
  return JSON.stringify([field, from, to])
}
