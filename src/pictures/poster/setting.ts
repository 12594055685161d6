import { measureLine } from '../outline.ts'
import type { CutName, Type } from '../type.ts'
import type { Words } from './poster.ts'

/** Text that is to be set in lines: the sizes to try, the largest first, and the room that it has. */
export interface Setting {
  readonly text: string
  readonly cut: CutName
  readonly sizes: readonly number[]
  readonly leading: number // line height over size
  readonly width: number
  readonly height: number
  readonly balanced?: boolean // lines of about one length, as headings and quotes have them
}

/** Text set in lines, with the size that it took and the height that it fills. */
export interface SetText {
  readonly lines: readonly string[]
  readonly size: number
  readonly height: number
}

/** Sets a text in the largest size in which it fits its room; one too long for the smallest ends in an ellipsis. */
export function setText(type: Type, setting: Setting): SetText {
  const { text, cut, sizes, leading, width, height, balanced = false } = setting
  const attempts = sizes.map((size) => ({ size, lines: breakLines(type, text, { cut, size, width }) }))
  const room = (size: number): number => Math.max(1, Math.floor(height / (size * leading)))
  const fits = attempts.find(
    ({ size, lines }) =>
      lines.length <= room(size) && lines.every((line) => measureLine(type[cut], line, size) <= width),
  )
  const { size, lines } = fits ?? attempts.at(-1) ?? { size: 12, lines: [] }
  const measure = { cut, size, width }
  if (!fits) return fill(shorten(type, lines.slice(0, room(size)), measure), setting, size)
  return fill(balanced ? balance(type, lines, measure) : lines, setting, size)
}

function fill(lines: readonly string[], { leading }: Setting, size: number): SetText {
  return { lines, size, height: lines.length * size * leading }
}

/** Breaks lines again at the least width that takes no more of them. */
function balance(type: Type, lines: readonly string[], measure: Measure): readonly string[] {
  let best = lines
  for (let width = measure.width * 0.97; lines.length > 1; width *= 0.97) {
    const narrower = breakLines(type, lines.join(' '), { ...measure, width })
    if (
      narrower.length > lines.length ||
      narrower.some((line) => measureLine(type[measure.cut], line, measure.size) > width)
    )
      break
    best = narrower
  }
  return best
}

/** Places set text below `top`; every line carries what `look` says of it. */
export function placeText(
  { lines, size }: SetText,
  { x, top, leading }: { readonly x: number; readonly top: number; readonly leading: number },
  look: Omit<Words, 'text' | 'x' | 'y' | 'size'>,
): readonly Words[] {
  return lines.map((text, index) => ({ ...look, text, x, y: round(top + size * (leading * index + 0.92)), size }))
}

interface Measure {
  readonly cut: CutName
  readonly size: number
  readonly width: number
}

function breakLines(type: Type, text: string, { cut, size, width }: Measure): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && measureLine(type[cut], longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function shorten(type: Type, lines: readonly string[], measure: Measure): readonly string[] {
  return lines.map((line, index) => clip(type, line, { ...measure, end: index === lines.length - 1 ? '…' : '' }))
}

function clip(type: Type, line: string, { cut, size, width, end }: Measure & { readonly end: string }): string {
  const isWide = (text: string): boolean => measureLine(type[cut], text, size) > width
  if (!isWide(line + end)) return line + end
  let kept = [...line]
  while (kept.length > 1 && isWide(`${kept.join('')}…`)) kept = kept.slice(0, -1)
  return `${kept.join('').trimEnd()}…`
}

/** Rounds to hundredths. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
