import type { MapPlace, MapView } from '../../views/charts/map.ts'
import type { Row } from '../../views/charts/row.ts'
import { round } from '../box.ts'
import { describeGlyph, frameOf, makeMark } from '../picture/mark.ts'
import type { Box, Mark, Path, Picture, Size, Text } from '../picture/picture.ts'
import { tracePath } from '../picture/trace.ts'
import { measureText } from '../text.ts'
import type { Block, Standing } from './block.ts'
import { standBlocks } from './block.ts'
import { fitGround } from './projection.ts'

/** Places the map: the coast, every named place, and beside it one mark for each statement whose words put somebody there. */
export function layoutMap(view: MapView, size: Size): Picture {
  const ground = fitGround(view, size)
  const routes = view.routes.map((route) => ({
    ...route,
    points: ground.route(route.from.coordinates, route.to.coordinates),
  }))
  const ways = routes.map(({ points }): Path => ({
    d: `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`,
    kind: 'route',
  }))
  const spots = view.places.map((one) => ({ ...one, ...ground.place(one.place.coordinates) }))
  const letter = size.width < 480 ? 12 : 13
  const signs = [
    ...spots.map((spot) => planSign(spot, letter)),
    ...routes.map(({ points, text }) => planNote(points[8] ?? { x: 0, y: 0 }, text, letter)),
  ]
  const standings = standBlocks(
    signs.map(({ block }) => block),
    {
      frame: frameOf(size),
      taken: spots.map(boundPlace),
      lines: ways.flatMap(({ d }) => tracePath(d)),
    },
  )
  const drawn = signs.map((sign, index) => sign.draw(standings[index]))
  return {
    ...size,
    paths: [
      { d: ground.coast, kind: 'land' },
      ...ways,
      ...spots.map((spot) => drawPlace(spot)),
      ...drawn.flatMap(({ paths }) => paths),
    ],
    marks: drawn.flatMap(({ marks }) => marks),
    texts: drawn.flatMap(({ texts }) => texts),
  }
}

/** Says how high the map stands at a width. */
export function sizeMap(width: number): Size {
  return { width, height: width < 480 ? 320 : Math.round(width * 0.62) }
}

type Drawn = Pick<Picture, 'paths' | 'marks' | 'texts'>

interface Sign {
  readonly block: Block
  readonly draw: (standing: Standing | undefined) => Drawn
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Plans what stands beside a place: its name over a line for each statement, the speakers and then the words giving way to shortage. */
function planSign(spot: MapPlace & Point, letter: number): Sign {
  const forms = [listLines(spot, letter, true), listLines(spot, letter, false), heap(spot, letter)]
  return {
    block: { x: spot.x, y: spot.y, forms: forms.map(({ width, height }) => ({ width, height })) },
    draw: (standing) => {
      const box = standing?.box ?? { x: spot.x + 6, y: spot.y + 6, width: 0, height: 0 }
      const upright = forms[standing?.form ?? -1] ?? bare(spot, letter)
      const form = standing?.mirrored ? mirror(upright) : upright
      return {
        paths: standing?.led ? [drawLeader(spot, box)] : [],
        marks: form.marks.map((mark) => ({ ...mark, x: round(box.x + mark.x), y: round(box.y + mark.y) })),
        texts: form.texts.map((text) => ({ ...text, x: round(box.x + text.x), y: round(box.y + text.y) })),
      }
    },
  }
}

function planNote({ x, y }: Point, text: string, letter: number): Sign {
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
  const beside = round(x + measureText(row.said, letter) + 4)
  return [{ ...said, x, y }, ...(full ? [{ ...said, kind: 'label' as const, text: who, x: beside, y }] : [])]
}

function boundPlace({ place, x, y }: MapPlace & Point): Box {
  const half = radiusOf(place) + 1.5
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}

function radiusOf({ region }: MapPlace['place']): number {
  return region ? 7 : 2.5
}

/** Draws a town as a dot, a region as a dashed ring. */
function drawPlace({ place, x, y }: MapPlace & Point): Path {
  const radius = radiusOf(place)
  return {
    d: `M${round(x - radius)},${y}a${radius},${radius},0,1,0,${radius * 2},0a${radius},${radius},0,1,0,${-radius * 2},0Z`,
    kind: place.region ? 'region' : 'place',
  }
}

/** Draws a line from a point to the nearest edge of its sign. */
function drawLeader({ x, y }: Point, box: Box): Path {
  const near = {
    x: Math.max(box.x - 2, Math.min(x, box.x + box.width + 2)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  }
  const length = Math.hypot(near.x - x, near.y - y) || 1
  const start = { x: x + ((near.x - x) * 4) / length, y: y + ((near.y - y) * 4) / length }
  return { d: `M${round(start.x)},${round(start.y)}L${round(near.x)},${round(near.y)}`, kind: 'bracket' }
}
