import type { ReactElement } from 'react'
import type { Picture as Placing } from './picture.ts'
import { Picture } from './Picture.tsx'

/** The widths that a chart is laid out for, from the narrowest column on; chart.css shows the one that fits and takes the others out. */
export const widths = { narrow: 288, medium: 480, wide: 720 } as const
export type Variant = keyof typeof widths

interface Props {
  readonly label: string
  readonly layout: (width: number) => Placing
  readonly only?: Variant | null // the one that fits, where a script knows it
}

/** Draws a chart once for each width. */
export function Responsive({ label, layout, only = null }: Props): ReactElement {
  return (
    <div className="chart">
      {Object.entries(widths).map(
        ([variant, width]) =>
          (only === null || only === variant) && (
            <Picture
              key={variant}
              picture={layout(width)}
              label={label}
              variant={variant}
              tabIndex={only === null ? undefined : 0}
            />
          ),
      )}
    </div>
  )
}

/** Says which of the drawings fits a width, as chart.css does. */
export function fitVariant(width: number): Variant {
  if (width >= widths.wide) return 'wide'
  return width >= widths.medium ? 'medium' : 'narrow'
}
