import type { Topic } from '../schema/topic.ts'
import { absoluteAddress, chartPath, embedPath } from './address.ts'
import { writeAlt, type AltTexts } from './alt.ts'
import type { ChartText } from './charts/table.ts'
import { pictureFiles } from './files.ts'

/** A file of a chart: where it lies, and under which name it is saved. */
export interface Download {
  readonly href: string
  readonly saved: string
  readonly label: string
}

/** What the page of one chart offers beside the chart. */
export interface ChartPage {
  readonly title: string
  readonly description: string
  readonly alt: AltTexts
  readonly citation: string
  readonly frozen: string | undefined // the citation of the chart as it stands in an edition
  readonly downloads: readonly Download[]
}

/** What the page of one chart is made from. */
export interface ChartSubject {
  readonly text: ChartText
  readonly topic: Pick<Topic, 'title' | 'question'>
  readonly site: URL | undefined
  readonly edition?: string | undefined // the newest
}

/** Describes the page of one chart. */
export function describeChartPage({ text, topic, site, edition }: ChartSubject): ChartPage {
  const { id, title, description, source } = text
  const cite = (path: string, as: string): string =>
    `“${title}” (${as}). In: “${topic.question}”, ${absoluteAddress(site, path) ?? path}. ${source}`
  return {
    title: `${title} · ${topic.title}`,
    description,
    alt: writeAlt(text),
    citation: cite(chartPath(id), 'chart'),
    frozen: edition && cite(embedPath(id, edition), `chart, edition ${edition}`),
    downloads: listDownloads(id),
  }
}

function listDownloads(id: string): readonly Download[] {
  const rows = { name: 'data.csv', label: 'CSV, the rows of this chart' }
  return [...pictureFiles, rows].map(({ name, label }) => ({
    href: `${chartPath(id)}${name}`,
    saved: `${id}-${name}`,
    label,
  }))
}
