import type { Box } from '../../charts/picture/picture.ts'
import type { ShareNumeral } from '../../views/pages.ts'
import { measureLine } from '../outline.ts'
import type { Type } from '../type.ts'
import type { Body, Bar, Words } from './poster.ts'
import { round } from './setting.ts'

type Placed = Words & { readonly used: boolean; readonly width: number }

const sizes = [44, 40, 36, 32, 28, 25, 22, 19]
const leading = 1.5

/** Sets the numerals of the sources in the order of reading, as large as they fit: those that a mention uses in ink on a marker, the others pale. */
export function layoutNumerals(numerals: readonly ShareNumeral[], frame: Box, type: Type): Body {
  const attempts = sizes.map((size) => flow(numerals, frame, { size, type }))
  const whole = attempts.find((placed) => placed.every(({ y }) => y <= frame.y + frame.height))
  const placed = (whole ?? attempts.at(-1) ?? []).filter(({ y }) => y <= frame.y + frame.height)
  return {
    words: placed.map(({ text, x, y, size, cut, used }) => ({
      ...{ text, x, y, size, cut },
      tone: used ? 'ink' : 'muted',
    })),
    bars: placed.filter(({ used }) => used).map(mark),
    glyphs: [],
    drawings: [],
  }
}

/** Lets words follow each other in lines as wide as the frame. */
function flow(
  numerals: readonly ShareNumeral[],
  frame: Box,
  { size, type }: { readonly size: number; readonly type: Type },
): readonly Placed[] {
  let [x, y] = [frame.x, frame.y + size]
  return numerals.map(({ text: written, used }): Placed => {
    const cut = used ? 'serif-600' : 'serif-400'
    const text = written.replace(/\s+/g, ' ')
    const width = Math.min(frame.width, measureLine(type[cut], text, size))
    if (x > frame.x && x + width > frame.x + frame.width) [x, y] = [frame.x, y + size * leading]
    const placed = { text, x: round(x), y: round(y), size, cut, used, width } as const
    x += width + size * 0.62
    return placed
  })
}

function mark({ x, y, size, width }: Placed): Bar {
  const [beside, height] = [size * 0.14, size * 1.16]
  return {
    ...{ kind: 'marker', x: round(x - beside), y: round(y - size * 0.87) },
    ...{ width: round(width + 2 * beside), height: round(height) },
  }
}
