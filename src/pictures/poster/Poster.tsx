import type { ReactElement } from 'react'
import { Glyph } from '../../charts/glyph/Glyph.tsx'
import type { Bar, LargeGlyph, Poster as Placed, Words } from './poster.ts'

/** Draws all of a poster but the chart in it. */
export function Poster({ poster: { width, height, bars, words, glyphs } }: { readonly poster: Placed }): ReactElement {
  return (
    <svg className="poster">
      <rect className="poster-ground" x="0" y="0" width={width} height={height} />
      {bars.map((bar) => (
        <Stripe key={`${bar.x} ${bar.y}`} bar={bar} />
      ))}
      {words.map((each) => (
        <Line key={`${each.x} ${each.y} ${each.text}`} words={each} />
      ))}
      {glyphs.map((glyph) => (
        <Large key={`${glyph.x} ${glyph.y}`} glyph={glyph} />
      ))}
    </svg>
  )
}

function Stripe({ bar: { kind, x, y, width, height, slot = 0 } }: { readonly bar: Bar }): ReactElement {
  return <rect className={`poster-${kind} side-${slot}`} x={x} y={y} width={width} height={height} />
}

function Line({
  words: { text, x, y, size, cut, tone = 'ink', anchor = 'start', slot = 0 },
}: {
  readonly words: Words
}): ReactElement {
  return (
    <text className={`cut-${cut} tone-${tone} side-${slot}`} x={x} y={y} fontSize={size} textAnchor={anchor}>
      {text}
    </text>
  )
}

function Large({ glyph: { x, y, scale, spec } }: { readonly glyph: LargeGlyph }): ReactElement {
  return (
    <g className={`mark side-${spec.slot}`} transform={`translate(${x} ${y}) scale(${scale})`}>
      <Glyph spec={spec} />
    </g>
  )
}
