import type { ReactElement } from 'react'
import type { SizesView } from '../../views/charts/sizes.ts'
import { Responsive } from '../picture/Responsive.tsx'
import { layoutSizes } from './layout.ts'

/** Draws the sizes chart at each of its widths. */
export function SizesChart({ view }: { readonly view: SizesView }): ReactElement {
  return <Responsive label={view.title} layout={(width) => layoutSizes(view, width)} />
}
