import { type ReactElement, type ReactNode } from 'react'
import { boundGlyph } from '../charts/glyph/glyph.ts'
import { Glyph } from '../charts/glyph/Glyph.tsx'
import type { GlyphSpec } from '../charts/picture/picture.ts'
import type { Entry } from '../views/entry.ts'

/** The columns of the table, in their order. */
export const columns = ['when', 'said', 'who', 'measure', 'told'] as const
export type Column = (typeof columns)[number]

/** A column's head: its words, and in which direction the table is sorted by it. */
export interface Head {
  readonly label: ReactNode
  readonly sorted?: 'ascending' | 'descending' | undefined
}

interface Props {
  readonly caption: string
  readonly heads: Readonly<Record<Column, Head>>
  readonly entries: readonly Entry[]
  readonly quote?: (entry: Entry) => ReactNode // what stands under the figure
}

/** Names the columns as plain words. */
export function nameColumns(said: string): Record<Column, { readonly label: string }> {
  return {
    when: { label: 'When' },
    said: { label: said },
    who: { label: 'Who' },
    measure: { label: 'What is counted' },
    told: { label: 'Told by' },
  }
}

/** Lists statements in a table that stacks on a narrow screen; the roles keep it a table for screen readers when it does (Safari forgets). */
export function StatementTable({ caption, heads, entries, quote }: Props): ReactElement {
  return (
    <table className="statements" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader" aria-sort={heads[column].sorted}>
              {heads[column].label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry, index) => (
          <Statement key={entry.id} entry={entry} isBeneath={isBeneath(entries, index)} quote={quote?.(entry)} />
        ))}
      </tbody>
    </table>
  )
}

/** Says whether an entry is a part that stands right under its whole, alone or after other parts of it. */
function isBeneath(entries: readonly Entry[], index: number): boolean {
  const whole = entries[index]?.whole?.id
  const above = entries[index - 1]
  return whole !== undefined && (above?.id === whole || above?.whole?.id === whole)
}

interface RowProps {
  readonly entry: Entry
  readonly isBeneath: boolean
  readonly quote: ReactNode
}

function Statement({ entry, isBeneath, quote }: RowProps): ReactElement {
  const { id, when, speaker, side, measure, sources, hedge, isProposed } = entry
  return (
    <tr role="row" className={isBeneath ? 'part' : undefined} data-mark={id}>
      <td role="cell" className="when">
        {when}
      </td>
      <th scope="row" role="rowheader" className="said">
        <span className="with-mark">
          <Mark entry={entry} />
          <span>
            <Figure entry={entry} isBeneath={isBeneath} />
            {hedge !== null && <span className="hedge">“{hedge}”</span>}
            {isProposed && <span className="badge">proposed, not yet reviewed</span>}
          </span>
        </span>
        {quote}
      </th>
      <td role="cell" className="who">
        {speaker}
        {side && <SideName side={side} />}
      </td>
      <td role="cell" className="measure">
        {measure?.label ?? 'Not said'}
      </td>
      <td role="cell" className="told">
        <ul>
          {sources.map(({ href, outlet }) => (
            <li key={href}>
              <a href={href}>{outlet}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

/** Links a statement by what it says; a part says of what, unless that stands right above it. */
function Figure({ entry, isBeneath }: Omit<RowProps, 'quote'>): ReactElement {
  const { href, lead, figure, unit, whole } = entry
  return (
    <>
      {whole && <span className="of-these">{isBeneath ? 'of these ' : `of the ${whole.said}, `}</span>}
      <a className="figure" href={href}>
        {lead !== '' && <span className="lead">{lead} </span>}
        <b>{figure}</b>
        {unit !== null && <span className="unit"> {unit}</span>}
      </a>
    </>
  )
}

function SideName({ side }: { readonly side: NonNullable<Entry['side']> }): ReactElement {
  const spec = { stance: 'estimates', bound: 'exact', slot: side.slot, hedged: false } as const
  return (
    <span className="side-name">
      <Drawn spec={{ ...spec, dress: 'sides', radius: 6, reach: 18 }} />
      {side.label}
    </span>
  )
}

function Mark({ entry: { stance, bound, side, hedge } }: { readonly entry: Entry }): ReactElement {
  const slot = side?.slot ?? 0
  return <Drawn spec={{ stance, bound, slot, hedged: hedge !== null, dress: 'sides', radius: 6, reach: 18 }} />
}

/** Draws a mark beside its words; decorative, since the words say the same. */
function Drawn({ spec }: { readonly spec: GlyphSpec }): ReactElement {
  const { x, y, width, height } = boundGlyph(spec)
  const viewBox = [x, y, width, height].join(' ')
  return (
    <svg className={`mark-glyph side-${spec.slot}`} viewBox={viewBox} width={width} height={height} aria-hidden="true">
      <Glyph spec={spec} />
    </svg>
  )
}
