import type { ReactElement } from 'react'
import type { GlyphSpec } from '../picture/picture.ts'
import { drawGlyph } from './glyph.ts'

/** Draws one statement's mark around the origin. */
export function Glyph({ spec }: { readonly spec: GlyphSpec }): ReactElement {
  return (
    <g className="glyph">
      {drawGlyph(spec).map(({ d, paint }) => (
        <path key={`${paint}${d}`} className={`glyph-${paint}`} d={d} />
      ))}
    </g>
  )
}
