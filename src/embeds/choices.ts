import type { DrawnChart } from '../charts/registry.ts'
import { readDrawings } from '../pictures/poster/render.ts'
import { listElements } from '../pictures/tree.ts'
import type { Topic } from '../schema/topic.ts'
import type { Table } from '../views/charts/table.ts'
import type { Options } from '../views/snippet.ts'
import { labels } from './labels.ts'

/** One option of an embed: what it does, and what may stand for it in the fragment of the embed’s address. */
export interface Choice {
  readonly option: keyof Options
  readonly does: string
  readonly values: readonly { readonly value: string; readonly name?: string }[]
}

/** Lists what may be chosen about the embed of one chart: of the sides those that it has marks of. */
export function listChoices({ text, drawing }: DrawnChart, topic: Pick<Topic, 'sides'>): readonly Choice[] {
  const drawn = listClasses(drawing)
  const sides = topic.sides.filter((_, index) => drawn.has(`side-${index + 1}`)) // as runFrame() finds them
  return [
    {
      option: 'theme',
      does: 'Light or dark, whatever the reader’s system says. Write the same after `color-scheme:` in the code.',
      values: [{ value: 'light' }, { value: 'dark' }],
    },
    { option: 'ground', does: 'No ground of its own: that of your page shows through.', values: [{ value: 'none' }] },
    {
      option: 'title',
      does: 'Leaves the title to your page; a screen reader still hears it.',
      values: [{ value: 'off' }],
    },
    {
      option: 'light',
      does: `Brings one ${sides.length > 0 ? 'side or one ' : ''}statement forward and steps the others back.`,
      values: [...sides.map(({ id, label }) => ({ value: id, name: label })), ...listStatements(text.table.rows)],
    },
    {
      option: 'language',
      does: 'The language of the words around the chart; the chart keeps its own.',
      values: Object.keys(labels).map((value) => ({ value })),
    },
  ]
}

/** Names what the marks of a chart are, at whatever width it draws them. */
function listClasses(drawing: DrawnChart['drawing']): ReadonlySet<string> {
  const marks = readDrawings(drawing).flatMap(({ svg }) => listElements(svg).filter(({ attributes }) => attributes.has('data-mark'))) // prettier-ignore
  return new Set(marks.flatMap(({ classes }) => [...classes]))
}

function listStatements(rows: Table['rows']): readonly { readonly value: string; readonly name: string }[] {
  const named = rows.flat().flatMap(({ href = '', text }) => {
    const id = /^\/statement\/([^/]+)\/$/.exec(href)?.[1]
    return id === undefined ? [] : [[id, text] as const]
  })
  return [...new Map(named)].map(([value, name]) => ({ value, name }))
}
