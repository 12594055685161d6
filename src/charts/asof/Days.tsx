import type { ReactElement } from 'react'
import type { AsOfView, Stop } from '../../views/charts/asof.ts'
import './asof.css'

interface Props {
  readonly view: AsOfView
  readonly chosen?: number // the day, counted from 1, that stands chosen from the start
}

/**
 * Sets the days to choose from, in plain radio buttons, and what each of them tells. Style sheets alone cut the pictures within the
 * nearest `.as-of` at the chosen day: it works without script, and is one stop for the tabulator with arrow keys inside.
 */
export function Days({ view: { stops }, chosen }: Props): ReactElement {
  return (
    <>
      <fieldset className="as-of-days">
        <legend>What had been said by</legend>
        <div>
          {stops.map(({ id, label }, index) => (
            <span key={id} className="as-of-day">
              <input
                type="radio"
                name="as-of"
                id={id}
                value={id}
                data-day={index + 1}
                defaultChecked={chosen === index + 1}
              />
              <label htmlFor={id}>{label}</label>
            </span>
          ))}
        </div>
      </fieldset>
      <div className="as-of-findings" role="status">
        {stops.map((stop, index) => (
          <Finding
            key={stop.id}
            stop={stop}
            absent={stops.map((_, day) => day + 1).filter((day) => day !== index + 1)}
          />
        ))}
      </div>
    </>
  )
}

function Finding({ stop, absent }: { readonly stop: Stop; readonly absent: readonly number[] }): ReactElement {
  const { id, label, finding, news } = stop
  return (
    <div className="as-of-finding" data-absent={absent.join(' ')}>
      <p className="as-of-title">{finding}</p>
      <p>
        New:{' '}
        {news.map(({ statement, href, said, speaker }, index) => (
          <span key={statement}>
            {index > 0 && '; '}
            <a href={href}>{said}</a>, {speaker}
          </span>
        ))}
        . <a href={`#${id}`}>Link to {label}</a>
      </p>
    </div>
  )
}
