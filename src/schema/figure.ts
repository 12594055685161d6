import type { Quantity } from './quantity.ts'

/** Gives the one figure that was named, whatever its bound: a range gives its high end. Stands apart from the schema so that a browser gets it alone. */
export function statedFigure({ low, high }: Pick<Quantity, 'low' | 'high'>): number {
  return high ?? low ?? 0
}
