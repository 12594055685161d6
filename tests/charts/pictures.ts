import { layoutAsOf, plotAsOf } from '../../src/charts/asof/layout.ts'
import { layoutBounds } from '../../src/charts/bounds/layout.ts'
import { layoutEchoes, sizeEchoes } from '../../src/charts/echoes/layout.ts'
import { layoutGap } from '../../src/charts/gap/layout.ts'
import { layoutMap, sizeMap } from '../../src/charts/map/layout.ts'
import { layoutMeasures } from '../../src/charts/measures/layout.ts'
import type { Picture } from '../../src/charts/picture/picture.ts'
import { layoutSizes } from '../../src/charts/sizes/layout.ts'
import { placeScene, stageSizes } from '../../src/charts/stage/layout.ts'
import { layoutTimeline } from '../../src/charts/timeline/layout.ts'
import { Scene } from '../../src/schema/step.ts'
import { viewStage } from '../../src/views/charts/stage.ts'
import type { Facts } from '../../src/views/charts/row.ts'

/** The widths at which every chart is checked: the three that the site shows and one beyond. */
export const widths = [288, 480, 720, 960] as const

/** Lays every chart out at one width. */
export function layoutCharts(facts: Facts, width: number): Readonly<Record<string, Picture>> {
  const view = viewStage(facts)
  const size = { width, height: width < 480 ? 400 : 460 }
  return {
    timeline: layoutTimeline(view.timeline.rows, size),
    sizes: layoutSizes(view.sizes, width),
    gap: layoutGap(view.gap, size),
    measures: layoutMeasures(view.measures, size),
    echoes: layoutEchoes(view.echoes, sizeEchoes(view.echoes, width)),
    map: layoutMap(view.map, sizeMap(width)),
    'as-of': layoutAsOf(view.asOf, plotAsOf(view.asOf, size)),
    bounds: layoutBounds(view.bounds, width),
  }
}

/** Places every scene of the stage at both of its sizes. */
export function placeScenes(facts: Facts): Readonly<Record<string, Picture>> {
  const view = viewStage(facts)
  const scenes = Scene.options.flatMap((scene) =>
    Object.entries(stageSizes).map(([name, size]) => [`${scene} ${name}`, placeScene(scene, view, size)] as const),
  )
  return Object.fromEntries(scenes)
}
