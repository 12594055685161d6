import type { Row } from '../../views/charts/row.ts'
import { listEstimates, listRefusals } from '../../views/charts/row.ts'
import { formatCount } from '../../views/words.ts'
import type { LabelLine } from '../label.ts'
import { frameOf, labelMarks } from '../picture/mark.ts'
import type { Dress, Picture } from '../picture/picture.ts'
import { wrapText } from '../text.ts'
import { placeEstimates, placeRefusals, writeLabel } from '../timeline/layout.ts'
import type { Plot } from '../timeline/plot.ts'
import { drawAxes, joinEstimates, placeDay, specifyGlyph } from '../timeline/plot.ts'

/** Places the timeline as the story undresses it: plain dots, then bounds, then sides with the lines that may join them. */
export function placeDays(rows: readonly Row[], plot: Plot, dress: Dress): Picture {
  const axes = drawAxes(plot)
  const lane = placeRefusals(rows, plot, dress)
  const label = labelDays(plot, dress)
  const links = dress === 'sides' ? joinEstimates(listEstimates(rows), plot) : []
  const paths = [...axes.paths, ...lane.paths, ...links]
  const marks = labelMarks(placeEstimates(rows, plot, dress), label, {
    frame: frameOf({ ...plot.size, height: plot.foot }),
    texts: axes.texts,
    paths,
  })
  return { ...plot.size, paths, marks: [...marks, ...lane.marks], texts: axes.texts }
}

/** Places the denials and refusals alone, risen from the foot, each on a line of its own. */
export function placeDenials(rows: readonly Row[], plot: Plot): Picture {
  const axes = drawAxes(plot)
  const refusals = listRefusals(rows)
  const step = (plot.size.height - plot.text * 2) / (refusals.length + 1)
  const placings = refusals.map((row, index) => ({
    row,
    x: placeDay(row, plot),
    y: step * (index + 1),
    glyph: specifyGlyph(row, { ...plot, radius: plot.radius * 1.6 }, 'sides'),
  }))
  const days = axes.texts.filter(({ anchor }) => anchor === 'middle')
  const paths = placeRefusals(rows, plot, 'sides').paths
  const marks = labelMarks(placings, (row) => [writeRefusal(row, plot, 1), writeRefusal(row, plot, 0)], {
    frame: frameOf(plot.size),
    texts: days,
    paths,
  })
  return { ...plot.size, paths, marks, texts: days }
}

/** Places what nobody knew: of each mark only its open ends, named. */
export function placeUnknown(rows: readonly Row[], plot: Plot): Picture {
  const axes = drawAxes(plot)
  const placings = placeEstimates(rows, plot, 'bounds').map((placing) => ({
    ...placing,
    emphasis: nameOpenEnds(placing.row).length > 0 ? ('open' as const) : ('faint' as const),
  }))
  const lane = placeRefusals(rows, plot, 'bounds')
  const label = (row: Row): readonly (readonly LabelLine[])[] => [
    nameOpenEnds(row).map((text) => ({ text, size: plot.text, kind: 'strong' })),
  ]
  const paths = [...axes.paths, ...lane.paths]
  const marks = labelMarks(placings, label, {
    frame: frameOf({ ...plot.size, height: plot.foot }),
    texts: axes.texts,
    paths,
  })
  return { ...plot.size, paths, marks: [...marks, ...lane.marks], texts: axes.texts }
}

function labelDays(plot: Plot, dress: Dress): (row: Row) => readonly (readonly LabelLine[])[] {
  if (dress === 'sides') return (row) => writeLabel(row, plot)
  return (row) => [
    [
      {
        text: dress === 'plain' && row.figure !== null ? formatCount(row.figure) : row.said,
        size: plot.text,
        kind: 'strong',
      },
    ],
  ]
}

function writeRefusal(row: Row, { text, size }: Plot, more: number): readonly LabelLine[] {
  const letter = text + more * 2
  const who = wrapText(row.speaker, size.width * 0.42, letter).map((line): LabelLine => ({
    text: line,
    size: letter,
    kind: 'strong',
    slot: row.slot,
  }))
  const said = wrapText(`${row.said}, ${row.day}`, size.width * 0.42, text)
  return [...who, ...said.map((line): LabelLine => ({ text: line, size: text, kind: 'label', slot: row.slot }))]
}

function nameOpenEnds({ quantity, earliest, latest }: Row): readonly string[] {
  return [
    ...(quantity?.high === null ? ['how many more?'] : []),
    ...(quantity?.low === null ? ['how many fewer?'] : []),
    ...(earliest === null || latest === null ? ['since when?'] : []),
  ]
}
