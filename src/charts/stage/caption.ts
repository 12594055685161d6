import type { Scene } from '../../schema/step.ts'
import { countNoun } from '../../views/charts/phrase.ts'
import { listEstimates, listRefusals } from '../../views/charts/row.ts'
import type { MapView } from '../../views/charts/map.ts'
import type { StageView } from '../../views/charts/stage.ts'
import { formatCount } from '../../views/words.ts'

/** Says in one sentence what the stage shows in a scene: short enough for two lines under a picture on a phone. */
export function captionScene(scene: Scene, { timeline, sizes, echoes, map }: StageView): string {
  const estimates = countNoun(listEstimates(timeline.rows).length, 'estimate')
  switch (scene) {
    case 'question':
      return `${countNoun(sizes.rows.length, 'figure')}, in order of size.`
    case 'sizes':
      return `One dot is ${formatCount(sizes.perDot)} people; the figures stand in order of size, not of time.`
    case 'speakers':
      return `The same dots, gathered under who counted them; one is ${formatCount(sizes.perDot)} people.`
    case 'days':
      return `${estimates}, each on the day it was said and as high as the figure it names.`
    case 'bounds':
      return 'The same with their bounds: a stem that fades out is an end nobody stated.'
    case 'sides':
      return 'Colour and shape show whose it is; a line joins one side’s counts of one thing.'
    case 'gap':
      return 'Each line is the largest figure so far; between them, how many times larger.'
    case 'measures':
      return 'Each lane is one thing counted; all share one scale, and nothing joins them.'
    case 'echoes':
      return `${countNoun(echoes.rows.length, 'estimate')} and the ${countNoun(echoes.outlets.length, 'article')} that print them; more mentions, thicker line.`
    case 'denials':
      return `${countNoun(listRefusals(timeline.rows).length, 'statement')} without a figure: denials, and refusals to confirm or deny.`
    case 'map':
      return captionMap(map)
    case 'as-of':
      return 'What had been said by the chosen day, and nothing later; the upright line is that day.'
    case 'unknown':
      return 'The open ends alone: what no statement says.'
  }
}

function captionMap({ places, routes }: MapView): string {
  const named = `${countNoun(places.length, 'place')} that the articles name`
  return routes.length > 0 ? `${named}; the dotted line is the shortest way.` : `${named}.`
}
