import type { MapPlace } from '../../views/charts/map.ts'
import type { Row } from '../../views/charts/row.ts'
import { round } from '../box.ts'
import { describeGlyph, makeMark } from '../picture/mark.ts'
import type { Mark, Picture, Text } from '../picture/picture.ts'
import { measureText } from '../text.ts'
import type { Block, Standing } from './block.ts'

type Drawn = Pick<Picture, 'paths' | 'marks' | 'texts'>

/** What stands beside a point of the map: the block that looks for a place, and how it is drawn where it found one. */
export interface Sign {
  readonly block: Block
  readonly draw: (standing: Standing | undefined) => Drawn
}

/** A point of the picture. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Plans what stands beside a place: its name over a line for each statement, the speakers and then the words giving way to shortage. */
export function planSign(spot: MapPlace & Point, letter: number): Sign {
  const forms = [listLines(spot, letter, true), listLines(spot, letter, false), heap(spot, letter)]
  return {
    block: { x: spot.x, y: spot.y, forms: forms.map(({ width, height }) => ({ width, height })) },
    draw: (standing) => {
      const box = standing?.box ?? { x: spot.x + 6, y: spot.y + 6, width: 0, height: 0 }
      const upright = forms[standing?.form ?? -1] ?? bare(spot, letter)
      const form = standing?.mirrored ? mirror(upright) : upright
      return {
        paths: standing?.leader ? [{ d: standing.leader, kind: 'bracket' }] : [],
        marks: form.marks.map((mark) => ({ ...mark, x: round(box.x + mark.x), y: round(box.y + mark.y) })),
        texts: form.texts.map((text) => ({ ...text, x: round(box.x + text.x), y: round(box.y + text.y) })),
      }
    },
  }
}

/** Plans a note beside a point. */
export function planNote({ x, y }: Point, text: string, letter: number): Sign {
  const block = { x, y, forms: [{ width: measureText(text, letter), height: letter * 1.2 }] }
  const note = { text, size: letter, anchor: 'start', kind: 'note' } as const
  return {
    block,
    draw: (standing) => ({
      paths: [],
      marks: [],
      texts: standing ? [{ ...note, x: round(standing.box.x), y: round(standing.box.y + letter * 0.9) }] : [],
    }),
  }
}

interface Form {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly texts: readonly Text[]
}

function listLines({ place, rows, namings }: MapPlace, letter: number, full: boolean): Form {
  const isOrigin = namings.every((naming) => naming.as === 'origin')
  const note = rows.length === 0 && !isOrigin && full ? ['no figure'] : []
  const texts = [
    headline(place.name, letter),
    ...note.map((text): Text => ({ ...headline(text, letter), y: letter * 2.1, kind: 'note' })),
  ]
  const marks = rows.map((row, index) => {
    const mark = markAt(row, letter * 0.75, letter * 2.35 + index * lineOf(letter), letter)
    return { ...mark, texts: labelRow(row, letter, full) }
  })
  const widest = [...texts, ...marks.flatMap((mark) => mark.texts.map((text) => ({ ...text, x: mark.x + text.x })))]
  const height = rows.length > 0 ? letter * 1.6 + rows.length * lineOf(letter) : letter * 1.2 * texts.length + 2
  return { width: Math.max(...widest.map(({ x, text, size }) => x + measureText(text, size))), height, marks, texts }
}

/** The shortest form: the name over the bare marks, five to a row. */
function heap({ place, rows }: MapPlace, letter: number): Form {
  const pitch = letter * 1.6
  const marks = rows.map((row, index) =>
    markAt(row, pitch * ((index % 5) + 0.5), letter * 2.1 + Math.floor(index / 5) * pitch, letter),
  )
  const width = Math.max(measureText(place.name, letter), Math.min(rows.length, 5) * pitch)
  return {
    width,
    height: letter * 1.3 + Math.ceil(rows.length / 5) * pitch,
    marks,
    texts: [headline(place.name, letter)],
  }
}

/** What is left where no sign fits: the marks, one on another, on their place. */
function bare({ rows }: MapPlace, letter: number): Form {
  return { width: 0, height: 0, marks: rows.map((row) => markAt(row, 0, 0, letter)), texts: [] }
}

/** Turns a form round, so that on the left of its place it ends there. */
function mirror(form: Form): Form {
  const turn = (text: Text, width: number): Text => ({ ...text, x: round(width - text.x), anchor: 'end' })
  return {
    ...form,
    marks: form.marks.map((mark) => ({
      ...mark,
      x: form.width - mark.x,
      texts: mark.texts.map((text) => turn(text, 0)),
    })),
    texts: form.texts.map((text) => turn(text, form.width)),
  }
}

function headline(text: string, letter: number): Text {
  return { x: 0, y: letter, text, size: letter, anchor: 'start', kind: 'strong' }
}

function lineOf(letter: number): number {
  return letter * 1.75
}

function markAt(row: Row, x: number, y: number, letter: number): Mark {
  const glyph = describeGlyph(row, { dress: 'sides', radius: letter * 0.4, reach: letter * 0.6 })
  return makeMark({ row, x, y, glyph })
}

function labelRow(row: Row, letter: number, full: boolean): readonly Text[] {
  const said = { text: row.said, size: letter, anchor: 'start', kind: 'strong', slot: row.slot } as const
  const x = round(letter * 1.15)
  const y = round(letter * 0.35)
  const who = row.sideLabel ?? row.speaker
  const beside = round(x + measureText(row.said, letter) + letter / 2)
  return [{ ...said, x, y }, ...(full ? [{ ...said, kind: 'label' as const, text: who, x: beside, y }] : [])]
}
