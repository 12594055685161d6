import type { ReactElement } from 'react'
import type { MapView } from '../../views/charts/map.ts'
import { Responsive } from '../picture/Responsive.tsx'
import { layoutMap, sizeMap } from './layout.ts'

/** Draws the map at each of its widths. */
export function MapChart({ view }: { readonly view: MapView }): ReactElement {
  return <Responsive label={view.title} layout={(width) => layoutMap(view, sizeMap(width))} />
}
