import type { ReactElement } from 'react'
import type { AsOfView } from '../../views/charts/asof.ts'
import { Responsive } from '../picture/Responsive.tsx'
import { Days } from './Days.tsx'
import { layoutAsOf, plotAsOf } from './layout.ts'

/** Draws the timeline and below it a day to choose: the one that the address names, if any. Until a day is chosen, all of it stands. */
export function AsOfChart({ view }: { readonly view: AsOfView }): ReactElement {
  return (
    <div className="as-of">
      <Responsive
        label={view.title}
        layout={(width) => layoutAsOf(view, plotAsOf(view, { width, height: width < 480 ? 400 : 460 }))}
      />
      <Days view={view} />
    </div>
  )
}
