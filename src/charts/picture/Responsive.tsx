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

interface DrawingProps extends Props {
  readonly variant: Variant
}

/** Draws a chart once for each width. */
export function Responsive({ label, layout, only = null }: Props): ReactElement {
  const variants = (Object.keys(widths) as Variant[]).filter((variant) => only === null || only === variant) // the keys of a constant
  return (
    <div className="chart">
      {variants.map((variant) => (
        <Drawing key={variant} variant={variant} only={only} label={label} layout={layout} />
      ))}
    </div>
  )
}

/** Lays a chart out for one width: a component of its own, since a browser that makes the page live can pause between two only. */
function Drawing({ label, layout, only, variant }: DrawingProps): ReactElement {
  const picture = layout(widths[variant])
  return <Picture picture={picture} label={label} variant={variant} tabIndex={only === null ? undefined : 0} />
}

/** Says which of the drawings fits a width, as chart.css does. */
export function fitVariant(width: number): Variant {
  if (width >= widths.wide) return 'wide'
  return width >= widths.medium ? 'medium' : 'narrow'
}
