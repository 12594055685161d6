import type { Row } from '../../views/charts/row.ts'
import { listEstimates } from '../../views/charts/row.ts'
import { formatCount } from '../../views/words.ts'
import type { LabelLine } from '../label.ts'
import { frameOf, labelMarks } from '../picture/mark.ts'
import type { Dress, Picture } from '../picture/picture.ts'
import { placeEstimates, placeRefusals, writeLabel } from '../timeline/layout.ts'
import type { Plot } from '../timeline/plot.ts'
import { drawAxes, joinEstimates } from '../timeline/plot.ts'

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

/** Places what nobody knew: of each mark only its open ends, named. */
export function placeUnknown(rows: readonly Row[], plot: Plot): Picture {
  const axes = drawAxes(plot)
  const placings = placeEstimates(rows, plot, 'bounds').map((placing) => ({
    ...placing,
    emphasis: nameOpenEnds(placing.row).length > 0 ? ('open' as const) : ('faint' as const),
  }))
  const lane = placeRefusals(rows, plot, 'bounds')
  const letter = Math.round(plot.text * (plot.size.width < 480 ? 1.2 : 1.45))
  const label = (row: Row): readonly (readonly LabelLine[])[] =>
    [letter, plot.text].map((size) => nameOpenEnds(row).map((text) => ({ text, size, kind: 'quote' })))
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

function nameOpenEnds({ quantity, earliest, latest }: Row): readonly string[] {
  return [
    ...(quantity?.high === null ? ['how many more?'] : []),
    ...(quantity?.low === null ? ['how many fewer?'] : []),
    ...(earliest === null || latest === null ? ['since when?'] : []),
  ]
}
