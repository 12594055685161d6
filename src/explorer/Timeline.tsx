import { memo, useEffect, useRef, useState, type ReactElement, type RefObject } from 'react'
import { fitVariant, Responsive, type Variant } from '../charts/picture/Responsive.tsx'
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
  const figure = useRef<HTMLElement>(null)
  const only = useFitting(figure)
  const chosen = new Set(entries.map(({ id }) => id))
  const shown = rows.filter(({ statement }) => chosen.has(statement))
  const title = titleTimeline(listEstimates(shown))
  return (
    <figure ref={figure} className="explorer-chart" aria-labelledby="explorer-title">
      <h2 id="explorer-title">{title}</h2>
      <p className="explorer-note">
        Each mark is one statement below, on the day it was said and as high as the figure it names; a stem that fades
        out is an end that nobody stated.
      </p>
      <Responsive
        only={only}
        label={title}
        layout={(width) => layoutTimeline(shown, { width, height: width < 480 ? 400 : 460 }, rows)}
      />
    </figure>
  )
})

/** Follows which drawing fits an element’s width, so that the others need not be drawn anew; null until a script has looked. */
function useFitting(element: RefObject<HTMLElement | null>): Variant | null {
  const [variant, setVariant] = useState<Variant | null>(null)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => entry && setVariant(fitVariant(entry.contentRect.width)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return variant
}
