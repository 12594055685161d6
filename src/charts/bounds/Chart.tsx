import type { ReactElement } from 'react'
import type { BoundsView } from '../../views/charts/bounds.ts'
import { Responsive } from '../picture/Responsive.tsx'
import { layoutBounds } from './layout.ts'

/** Draws the key to the marks at each of its widths. */
export function BoundsChart({ view }: { readonly view: BoundsView }): ReactElement {
  return <Responsive label={view.title} layout={(width) => layoutBounds(view, width)} />
}
