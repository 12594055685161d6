import type { Scene } from '../../schema/step.ts'
import { countNoun } from '../../views/charts/phrase.ts'
import { listEstimates, listRefusals } from '../../views/charts/row.ts'
import type { StageView } from '../../views/charts/stage.ts'

/** Says in one sentence what the stage shows in a scene. */
export function captionScene(scene: Scene, { timeline, sizes, gap, measures, echoes }: StageView): string {
  const estimates = countNoun(listEstimates(timeline.rows).length, 'estimate')
  switch (scene) {
    case 'question':
      return `${countNoun(sizes.rows.length, 'figure')}, in order of size.`
    case 'sizes':
      return `One field of dots that fills up; ${sizes.description.charAt(0).toLowerCase()}${sizes.description.slice(1)}`
    case 'days':
      return `${estimates}, each on the day it was said and as high as the figure it names.`
    case 'bounds':
      return 'The same estimates with their bounds: a stem that fades out is an end that nobody stated.'
    case 'sides':
      return 'The same estimates with the side that gave each; a line joins those of one side that count the same thing.'
    case 'gap':
      return gap.description
    case 'measures':
      return measures.description
    case 'echoes':
      return echoes.description
    case 'denials':
      return `${countNoun(listRefusals(timeline.rows).length, 'statement')} without a figure: denials, and refusals to confirm or deny.`
    case 'unknown':
      return 'The open ends alone: what no statement says.'
  }
}
