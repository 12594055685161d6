import type { Box } from '../../charts/picture/picture.ts'
import type { Element } from '../tree.ts'
import type { Drawing } from './chart.ts'
import type { Body, PlacedDrawing } from './poster.ts'
import { round } from './setting.ts'

const gap = { width: 36, height: 30 }

/** Hangs the charts beside and under each other, without their words, which could not be read there. */
export function layoutWall(drawings: readonly Drawing[], frame: Box): Body {
  const hangings = drawings.map((_, index) => hangAll(drawings, frame, index + 1))
  const largest = hangings.toSorted((a, b) => measure(b) - measure(a))[0] ?? []
  return { words: [], bars: [], glyphs: [], drawings: largest }
}

function measure(hung: readonly PlacedDrawing[]): number {
  return hung.reduce((sum, { scale }) => sum + scale, 0)
}

function hangAll(drawings: readonly Drawing[], frame: Box, across: number): readonly PlacedDrawing[] {
  const down = Math.ceil(drawings.length / across)
  const cell = {
    width: (frame.width - gap.width * (across - 1)) / across,
    height: (frame.height - gap.height * (down - 1)) / down,
  }
  return drawings.map((drawing, index) => {
    const [column, row] = [index % across, Math.floor(index / across)]
    const at = { x: frame.x + column * (cell.width + gap.width), y: frame.y + row * (cell.height + gap.height) }
    return hang(drawing, { ...at, ...cell })
  })
}

function hang({ svg, width, height }: Drawing, cell: Box): PlacedDrawing {
  const scale = round(Math.min(cell.width / width, cell.height / height) - 0.005)
  return {
    ...{ scale, svg: silence(svg, undefined) },
    x: round(cell.x + (cell.width - width * scale) / 2),
    y: round(cell.y),
  }
}

/** Takes the words out of a drawing. */
function silence(element: Element, parent: Element | undefined): Element {
  const children: Element[] = []
  const quiet: Element = { ...element, parent, children }
  for (const child of element.children) if (child.name !== 'text') children.push(silence(child, quiet))
  return quiet
}
