import type { ReactElement } from 'react'
import { viewAsOf } from '../views/charts/asof.ts'
import { viewBounds } from '../views/charts/bounds.ts'
import { viewEchoes } from '../views/charts/echoes.ts'
import { viewGap } from '../views/charts/gap.ts'
import { viewMap } from '../views/charts/map.ts'
import { viewMeasures } from '../views/charts/measures.ts'
import type { Facts } from '../views/charts/row.ts'
import { viewSizes } from '../views/charts/sizes.ts'
import type { ChartText } from '../views/charts/table.ts'
import { viewTimeline } from '../views/charts/timeline.ts'
import { AsOfChart } from './asof/Chart.tsx'
import { BoundsChart } from './bounds/Chart.tsx'
import { EchoesChart } from './echoes/Chart.tsx'
import { GapChart } from './gap/Chart.tsx'
import { MapChart } from './map/Chart.tsx'
import { MeasuresChart } from './measures/Chart.tsx'
import { SizesChart } from './sizes/Chart.tsx'
import { TimelineChart } from './timeline/Chart.tsx'

/** A chart ready for its page: its words, its table and its drawing, all from one view. */
export interface DrawnChart {
  readonly text: ChartText
  readonly drawing: ReactElement
}

type Draw = (facts: Facts) => DrawnChart

/** Every chart of the site, by its address. */
export const charts = {
  timeline: chart(viewTimeline, TimelineChart),
  sizes: chart(viewSizes, SizesChart),
  gap: chart(viewGap, GapChart),
  measures: chart(viewMeasures, MeasuresChart),
  echoes: chart(viewEchoes, EchoesChart),
  map: chart(viewMap, MapChart),
  'as-of': chart(viewAsOf, AsOfChart),
  bounds: chart(viewBounds, BoundsChart),
} as const satisfies Record<string, Draw>

export type ChartId = keyof typeof charts

/** What a chart needs to say anything: a mark, such as two groups that both named a figure, or a place that the words name. */
const needs: Readonly<Record<ChartId, (facts: Facts) => boolean>> = {
  timeline: (facts) => viewTimeline(facts).rows.length > 0,
  sizes: (facts) => viewSizes(facts).rows.length > 0,
  gap: (facts) => viewGap(facts).ratios.length > 0,
  measures: (facts) => viewMeasures(facts).lanes.length > 0,
  echoes: (facts) => viewEchoes(facts).echoes.length > 0,
  map: (facts) => viewMap(facts).places.length > 0,
  'as-of': (facts) => viewAsOf(facts).stops.length > 0,
  bounds: (facts) => viewBounds(facts).lessons.length > 0,
}

/** Lists the charts that say something of a topic; one without a mark is no chart. */
export function listCharts(facts: Facts): readonly ChartId[] {
  const ids = Object.keys(charts) as readonly ChartId[] // the keys of the registry itself
  return ids.filter((id) => needs[id](facts))
}

function chart<View extends ChartText>(
  view: (facts: Facts) => View,
  Chart: (props: { readonly view: View }) => ReactElement,
): Draw {
  return (facts) => {
    const seen = view(facts)
    return { text: seen, drawing: Chart({ view: seen }) }
  }
}
