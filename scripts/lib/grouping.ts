import { statedFigure } from '../../src/schema/figure.ts'
import type { ReviewedMention } from './decisions.ts'
import { isKin, isSameFigure, findFate, type Body } from './kinship.ts'

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
  const kinByFigure = new Map<string, Group[]>()
  const fixedGroups = new Map<string, Group>()
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
    const group = findGroup(mention, whole) ?? open(mention, whole)
    group.mentions.push(mention)
    groupOf.set(mention.id, group)
    visiting.delete(mention.id)
    return group
  }

  function findGroup(mention: ReviewedMention, whole: Group | null): Group | undefined {
    if (mention.statement !== null) return fixedGroups.get(mention.statement)
    const near = kinByFigure.get(figureKey(mention)) ?? []
    const fits = near.filter((group) =>
      whole === null
        ? group.whole === null && group.mentions.every((other) => isKin(mention, other, body))
        : group.whole === whole && group.mentions.every((other) => isSamePart(mention, other)),
    )
    return fits.sort((a, b) => compareLatest(a, b))[0]
  }

  function open(mention: ReviewedMention, whole: Group | null): Group {
    const group: Group = { fixed: mention.statement, whole, mentions: [] }
    const key = figureKey(mention)
    kinByFigure.set(key, [...(kinByFigure.get(key) ?? []), group])
    if (mention.statement !== null) fixedGroups.set(mention.statement, group)
    groups.push(group)
    return group
  }
}

/** Decided before proposed, and narrow days before wide: what is surely known gathers what may belong to it. */
function rank({ statement, saidOn }: ReviewedMention): number {
  const width = saidOn.earliest !== null && saidOn.earliest === saidOn.latest ? 0 : saidOn.earliest !== null ? 1 : 2
  return (statement === null ? 3 : 0) + width
}

function figureKey({ stance, quantity }: ReviewedMention): string {
  return quantity === null ? stance : `${stance} ${statedFigure(quantity).toString()}`
}

function isSamePart(a: ReviewedMention, b: ReviewedMention): boolean {
  return (
    a.stance === b.stance &&
    isSameFigure(a.quantity, b.quantity) &&
    findFate(a.unit) === findFate(b.unit) &&
    lemma(a.unit) === lemma(b.unit)
  )
}

function lemma(unit: string | null): string | null {
  return unit === null ? null : unit.toLowerCase().replace(/s$/, '')
}

/** Put the group with the latest day first: words without a day belong to what was said last. */
function compareLatest(a: Group, b: Group): number {
  const [one, other] = [a, b].map(({ mentions }) => mentions.map(({ saidOn }) => saidOn.latest ?? '').sort()[0] ?? '')
  return one === other ? 0 : (one ?? '') < (other ?? '') ? 1 : -1
}
