import type { ReactElement } from 'react'
import type { Picture as Placing } from './picture.ts'
import { Picture } from './Picture.tsx'

/** The widths that a chart is laid out for, from the narrowest column on; chart.css shows the one that fits and takes the others out. */
export const widths = { narrow: 288, medium: 480, wide: 720 } as const

interface Props {
  readonly label: string
  readonly layout: (width: number) => Placing
}

/** Draws a chart once for each width. */
export function Responsive({ label, layout }: Props): ReactElement {
  return (
    <div className="chart">
      {Object.entries(widths).map(([variant, width]) => (
        <Picture key={variant} picture={layout(width)} label={label} variant={variant} />
      ))}
    </div>
  )
}
