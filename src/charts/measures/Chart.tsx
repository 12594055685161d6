import type { ReactElement } from 'react'
import type { MeasuresView } from '../../views/charts/measures.ts'
import { Responsive } from '../picture/Responsive.tsx'
import { layoutMeasures } from './layout.ts'

/** Draws the measures chart at each of its widths. */
export function MeasuresChart({ view }: { readonly view: MeasuresView }): ReactElement {
  return (
    <Responsive
      label={view.title}
      layout={(width) => layoutMeasures(view, { width, height: width < 480 ? 360 : 440 })}
    />
  )
}
