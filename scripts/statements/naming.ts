import type { SaidOn } from '../../src/schema/ledger.ts'
import type { Group } from './grouping.ts'
import { slug } from './ids.ts'

const longest = 64

/** Name each group: the id an editor fixed, else speaker and day, its whole's name and unit for a part, with a counter where two would collide. */
export function nameGroups(
  groups: readonly Group[],
  speakerOf: (group: Group) => string | null,
  lead: (group: Group) => { readonly unit: string | null; readonly saidOn: SaidOn },
): ReadonlyMap<Group, string> {
  const names = new Map<Group, string>()
  const taken = new Set(groups.flatMap(({ fixed }) => (fixed === null ? [] : [fixed])))
  const counters = new Map<string, number>() // from which count on a name may be free
  for (const group of groups) name(group)
  return names

  function name(group: Group): string {
    const known = names.get(group)
    if (known !== undefined) return known
    const given =
      group.fixed ??
      pick(
        group.whole === null
          ? propose(group)
          : fit(name(group.whole), `-${slug(lead(group).unit ?? '', 12) || 'part'}`),
      )
    names.set(group, given)
    taken.add(given)
    return given
  }

  function propose(group: Group): string {
    const speaker = speakerOf(group)
    return fit(
      speaker === null ? 'unattributed' : slug(speaker.replace(/^(?:the|an?) /i, '')) || 'speaker',
      `-${daySlug(lead(group).saidOn)}`,
    )
  }

  function pick(wanted: string): string {
    for (let count = counters.get(wanted) ?? 1; ; count += 1) {
      const id = count === 1 ? wanted : fit(wanted, `-${count.toString()}`)
      if (taken.has(id)) continue
      counters.set(wanted, count)
      return id
    }
  }
}

function daySlug({ earliest, latest }: SaidOn): string {
  if (latest !== null) return earliest === latest ? latest : `by-${latest}`
  return earliest === null ? 'undated' : `from-${earliest}`
}

function fit(stem: string, suffix: string): string {
  return stem.slice(0, longest - suffix.length).replace(/-+$/, '') + suffix
}
