import type { Font } from 'fontkit'

/** One face at one weight: the files that hold its characters, the first that has one draws it. */
export interface Cut {
  readonly fonts: readonly Font[]
  readonly features: readonly string[]
}

/** A line of text to draw: where it stands, how large, in which face. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor: string // “start”, “middle” or “end”
}

interface Run {
  readonly font: Font
  readonly text: string
}

/** Measures how wide a text stands in a face. */
export function measureLine({ fonts, features }: Cut, text: string, size: number): number {
  return splitRuns(fonts, text).reduce(
    (sum, { font, text: part }) => sum + (font.layout(part, [...features]).advanceWidth * size) / font.unitsPerEm,
    0,
  )
}

/** Draws a text as the outlines of its letters: the data of one SVG path. */
export function outlineLine(cut: Cut, { text, x, y, size, anchor }: Line): string {
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
  let pen = x - (share === 0 ? 0 : measureLine(cut, text, size) * share)
  let d = ''
  for (const { font, text: part } of splitRuns(cut.fonts, text)) {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(part, [...cut.features])
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index]
      if (!position) continue
      const origin = { x: pen + position.xOffset * scale, y: y - position.yOffset * scale }
      d += drawGlyph(glyph.path.commands, origin, scale)
      pen += position.xAdvance * scale
    }
  }
  return d
}

/** Lists the characters of a text that a face has no outline for. */
export function listMissing({ fonts }: Cut, text: string): readonly string[] {
  return [...new Set(text)].filter((each) => !fonts.some((font) => has(font, each)))
}

function splitRuns(fonts: readonly Font[], text: string): readonly Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const font = fonts.find((each) => has(each, character)) ?? fonts[0]
    const last = runs.at(-1)
    if (!font) throw new Error('Cannot draw a text without a font')
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + character }
    else runs.push({ font, text: character })
  }
  return runs
}

function has(font: Font, character: string): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}

interface Command {
  readonly command: string
  readonly args: readonly number[]
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
}

type Point = readonly [number, number] // in hundredths, so that steps add up without a drift

/** Writes a glyph's commands as steps from point to point, which are shorter than places; the first is a place. */
function drawGlyph(commands: readonly Command[], { x, y }: { x: number; y: number }, scale: number): string {
  let [here, start]: readonly Point[] = [
    [0, 0],
    [0, 0],
  ]
  let d = ''
  for (const { command, args } of commands) {
    const points = pairUp(args).map(([dx, dy]): Point => [round(x + dx * scale), round(y - dy * scale)])
    const steps = points.flatMap(([px, py]) => [px - (here?.[0] ?? 0), py - (here?.[1] ?? 0)])
    d += (d === '' ? 'M' : (letters[command] ?? '')) + writeNumbers(steps)
    if (command === 'moveTo') start = points[0]
    here = command === 'closePath' ? start : points.at(-1)
  }
  return d
}

function pairUp(args: readonly number[]): readonly Point[] {
  return args.flatMap((value, index) => (index % 2 === 0 ? [[value, args[index + 1] ?? 0] as const] : []))
}

function round(value: number): number {
  return Math.round(value * 100)
}

function writeNumbers(hundredths: readonly number[]): string {
  return hundredths
    .map((each) => String(each / 100).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-')
}
