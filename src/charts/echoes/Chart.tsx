import type { ReactElement } from 'react'
import type { EchoesView } from '../../views/charts/echoes.ts'
import { Responsive } from '../picture/Responsive.tsx'
import { layoutEchoes, sizeEchoes } from './layout.ts'

/** Draws the echoes chart at each of its widths. */
export function EchoesChart({ view }: { readonly view: EchoesView }): ReactElement {
  return <Responsive label={view.title} layout={(width) => layoutEchoes(view, sizeEchoes(view, width))} />
}
