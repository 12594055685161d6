import { memo, type ReactElement } from 'react'
import { Responsive } from '../charts/picture/Responsive.tsx'
import { layoutTimeline } from '../charts/timeline/layout.ts'
import { listEstimates, type Row } from '../views/charts/row.ts'
import { titleTimeline } from '../views/charts/timeline.ts'
import type { Entry } from '../views/entry.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly entries: readonly Entry[]
}

/** Draws the chosen statements by day and size; the scales are those of all of them, so that no mark moves when others go. */
export const Timeline = memo(function Timeline({ rows, entries }: Props): ReactElement {
  const chosen = new Set(entries.map(({ id }) => id))
  const shown = rows.filter(({ statement }) => chosen.has(statement))
  const title = titleTimeline(listEstimates(shown))
  return (
    <figure className="explorer-chart" aria-labelledby="explorer-title">
      <h2 id="explorer-title">{title}</h2>
      <p className="explorer-note">
        Each mark is one statement below, on the day it was said and as high as the figure it names; a stem that fades
        out is an end that nobody stated.
      </p>
      <Responsive
        label={title}
        layout={(width) => layoutTimeline(shown, { width, height: width < 480 ? 400 : 460 }, rows)}
      />
    </figure>
  )
})
