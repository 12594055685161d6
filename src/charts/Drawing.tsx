import type { ReactElement } from 'react'
import type { Facts } from '../views/charts/row.ts'
import type { ChartId } from './registry.ts'
import { charts } from './registry.ts'

/** Draws one chart of the registry. */
export function Drawing({ id, facts }: { readonly id: ChartId; readonly facts: Facts }): ReactElement {
  return charts[id](facts).drawing
}
