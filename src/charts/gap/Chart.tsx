import type { ReactElement } from 'react'
import type { GapView } from '../../views/charts/gap.ts'
import { Responsive } from '../picture/Responsive.tsx'
import { layoutGap } from './layout.ts'

/** Draws the gap chart at each of its widths. */
export function GapChart({ view }: { readonly view: GapView }): ReactElement {
  return (
    <Responsive label={view.title} layout={(width) => layoutGap(view, { width, height: width < 480 ? 400 : 460 })} />
  )
}
