import type { Stance } from '../schema/ledger.ts'
import type { Bound } from '../schema/quantity.ts'
import type { SideMark } from './sides.ts'

/** One statement as a table sets, sorts and filters it: plain values, so that they can travel to a browser. */
export interface Entry {
  readonly id: string
  readonly href: string
  readonly stance: Stance
  readonly bound: Bound | null
  readonly hedge: string | null
  readonly lead: string // “about”; empty where no word bounds the figure
  readonly figure: string // the number alone; for a denial or refusal the words for it
  readonly unit: string | null
  readonly amount: number | null // the stated figure
  readonly when: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly speaker: string
  readonly side: Pick<SideMark, 'id' | 'label' | 'slot'> | null
  readonly measure: { readonly id: string; readonly label: string } | null
  readonly sources: readonly { readonly href: string; readonly outlet: string }[]
  readonly quotes: readonly string[]
  readonly whole: { readonly id: string; readonly said: string } | null // what it is a part of
  readonly isProposed: boolean
}

/** One value that a filter can ask for. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** The filters that take one value of several. */
export const facets = ['side', 'measure', 'bound', 'outlet'] as const
export type Facet = (typeof facets)[number]

/** Asks for those who stand on no side, or whose words do not say what is counted. */
export const none = 'none'

/** Gives an entry's values under a filter: one, or as many as there are outlets that carry it. */
export function valuesOf({ side, measure, bound, stance, sources }: Entry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'side':
      return [side?.id ?? none]
    case 'measure':
      return [measure?.id ?? none]
    case 'bound':
      return [bound ?? stance]
    case 'outlet':
      return sources.map(({ outlet }) => outlet)
  }
}
