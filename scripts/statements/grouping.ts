import { statedFigure } from '../../src/schema/figure.ts'
import type { ReviewedMention } from './decisions.ts'
import { isKin, isSameFigure, isSameSpeaker, findFate, kinKey, type Body } from './kinship.ts'
import { Traits } from './traits.ts'

/** Mentions that report one statement, before it has its final id. */
export interface Group {
  readonly fixed: string | null // the id an editor's decision gave
  readonly whole: Group | null
  readonly mentions: ReviewedMention[]
}

/** Group mentions by statement: as decisions fix them, else with their kin; parts go by their wholes. Mentions come in order of publication. */
export function groupMentions(mentions: readonly ReviewedMention[], body: Body): readonly Group[] {
  const groupOf = new Map<string, Group>()
  const live = new Map(mentions.map((mention) => [mention.id, mention]))
  const rows = new Map<Group | null, Map<string, Row[]>>() // groups of each whole that mentions with one key may belong to
  const fixed = new Map<string, Row>()
  const groups: Group[] = []
  const visiting = new Set<string>()
  for (const mention of [...mentions].sort((a, b) => rank(a) - rank(b))) place(mention)
  return groups

  function place(mention: ReviewedMention): Group {
    const done = groupOf.get(mention.id)
    if (done !== undefined) return done
    visiting.add(mention.id)
    const wholeMention = mention.partOf === null ? undefined : live.get(mention.partOf)
    const whole = wholeMention === undefined || visiting.has(wholeMention.id) ? null : place(wholeMention)
    const { group, traits } = findRow(mention, whole) ?? open(mention, whole)
    group.mentions.push(mention)
    traits.add(mention)
    groupOf.set(mention.id, group)
    visiting.delete(mention.id)
    return group
  }

  function findRow(mention: ReviewedMention, whole: Group | null): Row | undefined {
    if (mention.statement !== null) return fixed.get(mention.statement)
    let best: Row | undefined
    for (const row of rows.get(whole)?.get(keyOf(mention, whole)) ?? []) {
      // the latest day wins: words without a day belong to what was said last
      if ((best === undefined || row.traits.latest > best.traits.latest) && fits(mention, whole, row.traits)) best = row
    }
    return best
  }

  function fits(mention: ReviewedMention, whole: Group | null, traits: Traits): boolean {
    return whole === null
      ? traits.meets(mention) && traits.every((other) => isKin(mention, other, body))
      : traits.every((other) => isSamePart(mention, other) && isSameVoice(mention, other))
  }

  /** Parts of one whole that nobody is named for are not two people’s words, since the whole is one speaker’s. */
  function isSameVoice(a: ReviewedMention, b: ReviewedMention): boolean {
    return (isUnnamed(a) && isUnnamed(b)) || isSameSpeaker(a, b, body)
  }

  function open(mention: ReviewedMention, whole: Group | null): Row {
    const row = { group: { fixed: mention.statement, whole, mentions: [] }, traits: new Traits() }
    const byKey = rows.get(whole) ?? new Map<string, Row[]>()
    const key = keyOf(mention, whole)
    const beside = byKey.get(key) ?? []
    beside.push(row)
    rows.set(whole, byKey.set(key, beside))
    if (mention.statement !== null) fixed.set(mention.statement, row)
    groups.push(row.group)
    return row
  }

  function keyOf(mention: ReviewedMention, whole: Group | null): string {
    return whole === null ? kinKey(mention, body) : partKey(mention)
  }
}

/** A group with what tells who else belongs to it. */
interface Row {
  readonly group: Group
  readonly traits: Traits
}

/** Decided before proposed, and narrow days before wide: what is surely known gathers what may belong to it. */
function rank({ statement, saidOn }: ReviewedMention): number {
  const width = saidOn.earliest !== null && saidOn.earliest === saidOn.latest ? 0 : saidOn.earliest !== null ? 1 : 2
  return (statement === null ? 3 : 0) + width
}

function partKey({ stance, quantity, unit }: ReviewedMention): string {
  return JSON.stringify([stance, quantity === null ? null : statedFigure(quantity), findFate(unit), lemma(unit)])
}

function isSamePart(a: ReviewedMention, b: ReviewedMention): boolean {
  return (
    a.stance === b.stance &&
    isSameFigure(a.quantity, b.quantity) &&
    findFate(a.unit) === findFate(b.unit) &&
    lemma(a.unit) === lemma(b.unit)
  )
}

function isUnnamed({ speaker }: ReviewedMention): boolean {
  return speaker.id === null && speaker.asWritten === null
}

function lemma(unit: string | null): string | null {
  return unit === null ? null : unit.toLowerCase().replace(/s$/, '')
}
