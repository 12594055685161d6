import { listAnswers } from './answers.ts'
import type { Answer } from './answers.ts'
import { viewAsOf } from './asof.ts'
import type { AsOfView } from './asof.ts'
import { viewBounds } from './bounds.ts'
import type { BoundsView } from './bounds.ts'
import { viewEchoes } from './echoes.ts'
import type { EchoesView } from './echoes.ts'
import { viewGap } from './gap.ts'
import type { GapView } from './gap.ts'
import { viewMap } from './map.ts'
import type { MapView } from './map.ts'
import { viewMeasures } from './measures.ts'
import type { MeasuresView } from './measures.ts'
import type { Facts } from './row.ts'
import { viewSizes } from './sizes.ts'
import type { SizesView } from './sizes.ts'
import { viewTimeline } from './timeline.ts'
import type { TimelineView } from './timeline.ts'

/** What the stage shows in its scenes: the views of all charts, computed once. */
export interface StageView {
  readonly timeline: TimelineView
  readonly sizes: SizesView
  readonly gap: GapView
  readonly measures: MeasuresView
  readonly echoes: EchoesView
  readonly bounds: BoundsView
  readonly map: MapView
  readonly asOf: AsOfView
  readonly answers: readonly Answer[]
}

/** Views everything that the stage needs. */
export function viewStage(facts: Facts): StageView {
  return {
    timeline: viewTimeline(facts),
    sizes: viewSizes(facts),
    gap: viewGap(facts),
    measures: viewMeasures(facts),
    echoes: viewEchoes(facts),
    bounds: viewBounds(facts),
    map: viewMap(facts),
    asOf: viewAsOf(facts),
    answers: listAnswers(facts),
  }
}
