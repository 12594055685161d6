import type { ReactElement } from 'react'
import type { TimelineView } from '../../views/charts/timeline.ts'
import { Responsive } from '../picture/Responsive.tsx'
import { layoutTimeline } from './layout.ts'

/** Draws the timeline chart at each of its widths. */
export function TimelineChart({ view }: { readonly view: TimelineView }): ReactElement {
  return (
    <Responsive
      label={view.title}
      layout={(width) => layoutTimeline(view.rows, { width, height: width < 480 ? 400 : 460 })}
    />
  )
}
