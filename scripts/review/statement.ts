import type { Ledger, Mention, Statement } from '../../src/schema/ledger.ts'
import { statedFigure } from '../../src/schema/figure.ts'
import type { Speaker } from '../../src/schema/speaker.ts'
import type { IdentifiedMention } from '../lib/draft.ts'
import { findBodies, isSameSpeaker, type Body } from '../statements/kinship.ts'
import { composeStatements } from '../statements/statements.ts'

/** What statements are found in: the ledger as it stands and the gazetteer. */
export interface Records {
  readonly ledger: Ledger
  readonly speakers: readonly Speaker[]
}

/** Say which statement a mention would be of, read like this and not decided on: another's that it joins, or one of its own. */
export function proposeStatement({ ledger, speakers }: Records, mention: IdentifiedMention): string {
  const others = ledger.mentions.filter(({ id }) => id !== mention.id).map(release)
  return findStatement(composeStatements([...others, open(mention)], ledger.sources, speakers), mention.id)
}

/** Make an id for a statement that a mention, read like this, has to itself. */
export function nameOwnStatement({ ledger, speakers }: Records, mention: IdentifiedMention): string {
  const taken = new Set(
    ledger.statements.filter(({ mentions }) => mentions.some((id) => id !== mention.id)).map(({ id }) => id),
  )
  const whole = ledger.mentions.filter(({ id }) => id === mention.partOf).map((each) => ({ ...each, partOf: null }))
  const own = findStatement(composeStatements([...whole, open(mention)], ledger.sources, speakers), mention.id)
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `-${String(count)}`
    const id = own.slice(0, 64 - suffix.length) + suffix
    if (!taken.has(id)) return id
  }
}

/** List the statements that a mention, read like this, may be put into: its speaker's, of its stance; those with its figure first. */
export function listJoinable({ ledger, speakers }: Records, mention: IdentifiedMention): readonly Statement[] {
  const body = findBodies(speakers)
  const others = new Map(ledger.mentions.filter(({ id }) => id !== mention.id).map((each) => [each.id, each]))
  const isFitting = (id: string): boolean => {
    const other = others.get(id)
    return other !== undefined && isOneSpeaker(mention, other, body)
  }
  const isSame = ({ quantity }: Statement): boolean =>
    quantity !== null && mention.quantity !== null && statedFigure(quantity) === statedFigure(mention.quantity)
  return ledger.statements
    .filter(({ stance, mentions }) => stance === mention.stance && mentions.some(isFitting))
    .sort((a, b) => Number(isSame(b)) - Number(isSame(a)))
}

function isOneSpeaker(a: IdentifiedMention, b: Mention, body: Body): boolean {
  const isUnknown = a.speaker.id === null && b.speaker.id === null
  return isSameSpeaker(a, b, body) || (isUnknown && a.speaker.asWritten === b.speaker.asWritten)
}

/** Forget the statement that was only proposed, so that it is found anew. */
function release(mention: Mention): Mention {
  return mention.review === 'proposed' ? { ...mention, statement: null } : mention
}

function open(mention: IdentifiedMention): Mention {
  return { ...mention, review: 'proposed', statement: null, decision: null }
}

function findStatement(statements: readonly Statement[], mention: string): string {
  const found = statements.find(({ mentions }) => mentions.includes(mention))
  if (found === undefined) throw new Error(`Unexpected mention ${mention} without a statement`)
  return found.id
}
