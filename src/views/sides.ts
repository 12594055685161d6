import type { Side } from '../schema/topic.ts'

/** The shapes of the five slots, in the order of the topic's sides. */
export const shapes = ['disc', 'diamond', 'square', 'triangle', 'ring'] as const
export type Shape = (typeof shapes)[number]

/** A side with the slot that colours it (`--side-1` … `--side-5`) and the shape of its marks. */
export interface SideMark extends Side {
  readonly slot: 1 | 2 | 3 | 4 | 5
  readonly shape: Shape
}

const slots = [1, 2, 3, 4, 5] as const

/** Gives every side of the topic its slot and shape. */
export function markSides(sides: readonly Side[]): readonly SideMark[] {
  return sides.flatMap((side, index) => {
    const slot = slots[index]
    const shape = shapes[index]
    return slot && shape ? [{ ...side, slot, shape }] : []
  })
}

/** Finds the slot and shape of one side; undefined for a speaker who stands on none. */
export function findSide(sides: readonly Side[], id: string | null): SideMark | undefined {
  return markSides(sides).find((side) => side.id === id)
}
