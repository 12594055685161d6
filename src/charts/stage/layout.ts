import type { Scene } from '../../schema/step.ts'
import type { Row } from '../../views/charts/row.ts'
import type { StageView } from '../../views/charts/stage.ts'
import { layoutAsOf } from '../asof/layout.ts'
import { layoutEchoes } from '../echoes/layout.ts'
import { layoutGap } from '../gap/layout.ts'
import { layoutMap } from '../map/layout.ts'
import { layoutMeasures } from '../measures/layout.ts'
import { makeMark } from '../picture/mark.ts'
import type { Mark, Picture, Size } from '../picture/picture.ts'
import { placeEstimates, placeRefusals } from '../timeline/layout.ts'
import { countLanes, plotRows } from '../timeline/plot.ts'
import type { Plot } from '../timeline/plot.ts'
import { placeDays, placeUnknown } from './days.ts'
import { placeDenials } from './denials.ts'
import { placeField } from './field.ts'
import { placeQuestion } from './question.ts'
import { placeSpeakers } from './speakers.ts'

/** The two frames of the stage: over the text on a phone, beside it on a wider screen (styles/story.css keeps their shape). */
export const stageSizes: Readonly<Record<'narrow' | 'wide', Size>> = {
  narrow: { width: 300, height: 240 },
  wide: { width: 600, height: 520 },
}

/**
 * Places one scene. Every statement has its mark in every scene, in the same order, hidden where the scene has no use for it,
 * so that a mark keeps its identity from scene to scene. `state` names the statements that a step brings forward.
 */
export function placeScene(scene: Scene, view: StageView, size: Size, state: readonly string[] = []): Picture {
  const rows = view.timeline.rows
  const plot = plotRows(rows, size, countLanes(rows, false))
  return complete(draw(scene, view, plot, state), homes(view, plot))
}

function draw(scene: Scene, view: StageView, plot: Plot, state: readonly string[]): Picture {
  const { rows } = view.timeline
  switch (scene) {
    case 'question':
      return placeQuestion(view.sizes.rows, plot.size)
    case 'sizes':
      return placeField(view.sizes, plot.size, state)
    case 'speakers':
      return placeSpeakers(view.sizes, plot.size)
    case 'days':
      return placeDays(rows, plot, 'plain')
    case 'bounds':
      return placeDays(rows, plot, 'bounds')
    case 'sides':
      return placeDays(rows, plot, 'sides')
    case 'gap':
      return addLane(layoutGap(view.gap, plot.size, plot), rows, plot)
    case 'measures':
      return layoutMeasures(view.measures, plot.size)
    case 'echoes':
      return bringForward(layoutEchoes(view.echoes, plot.size), state)
    case 'denials':
      return placeDenials(view.answers, rows, plot)
    case 'map':
      return layoutMap(view.map, plot.size)
    case 'as-of':
      return layoutAsOf(view.asOf, plot)
    case 'unknown':
      return placeUnknown(rows, plot)
  }
}

/** Gives the lines of the named statements, and of no others, their full colour; without names the picture stays as it is. */
function bringForward(picture: Picture, state: readonly string[]): Picture {
  if (state.length === 0) return picture
  const paths = picture.paths.map((path) => ({ ...path, level: state.includes(path.statement ?? '') ? 0 : 1 }))
  return { ...picture, paths }
}

function addLane(picture: Picture, rows: readonly Row[], plot: Plot): Picture {
  const lane = placeRefusals(rows, plot, 'sides')
  return { ...picture, paths: [...picture.paths, ...lane.paths], marks: [...picture.marks, ...lane.marks] }
}

/** Gives each statement its place among the days: where its mark waits while a scene hides it. */
function homes({ timeline: { rows } }: StageView, plot: Plot): readonly Mark[] {
  const marks = [...placeEstimates(rows, plot, 'plain').map(makeMark), ...placeRefusals(rows, plot, 'plain').marks]
  return rows.flatMap(({ statement }) => marks.filter((mark) => mark.statement === statement))
}

function complete(picture: Picture, all: readonly Mark[]): Picture {
  const marks = all.map((home): Mark => {
    const shown = picture.marks.find(({ statement }) => statement === home.statement)
    return shown ?? { ...home, emphasis: 'hidden', texts: [], paths: [] }
  })
  return { ...picture, marks }
}
