import type { ReactElement } from 'react'
import type { AsOfView, Stop } from '../../views/charts/asof.ts'
import { Line, Mark, Words } from '../picture/Picture.tsx'
import { widths } from '../picture/Responsive.tsx'
import './asof.css'
import type { Layer, LayeredPicture } from './layout.ts'
import { layoutAsOf } from './layout.ts'

/**
 * Draws the timeline with a day to choose, in plain radio buttons and style sheets: it works without script, is one stop for the
 * tabulator with arrow keys inside, and opens on the day that the address names. Until a day is chosen, all of it stands.
 */
export function AsOfChart({ view }: { readonly view: AsOfView }): ReactElement {
  return (
    <div className="as-of">
      <fieldset className="as-of-days">
        <legend>What had been said by</legend>
        <div>
          {view.stops.map(({ id, label }) => (
            <span key={id} className="as-of-day">
              <input type="radio" name="as-of" id={id} value={id} />
              <label htmlFor={id}>{label}</label>
            </span>
          ))}
        </div>
      </fieldset>
      <div className="as-of-findings" role="status">
        {view.stops.map((stop) => (
          <Finding key={stop.id} stop={stop} />
        ))}
      </div>
      <div className="chart">
        {Object.entries(widths).map(([variant, width]) => (
          <Layers
            key={variant}
            picture={layoutAsOf(view, { width, height: width < 480 ? 400 : 460 })}
            label={view.title}
            variant={variant}
          />
        ))}
      </div>
    </div>
  )
}

function Finding({ stop: { id, label, finding, news } }: { readonly stop: Stop }): ReactElement {
  return (
    <div className="as-of-finding">
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

interface Props {
  readonly picture: LayeredPicture
  readonly label: string
  readonly variant: string
}

function Layers({ picture: { width, height, paths, texts, layers }, label, variant }: Props): ReactElement {
  return (
    <svg className={`picture picture-${variant}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <g aria-hidden="true">
        {paths.map((path) => (
          <Line key={path.d} path={path} />
        ))}
        {texts.map((text) => (
          <Words key={`${text.x} ${text.text}`} text={text} />
        ))}
      </g>
      {layers.map((layer) => (
        <Day key={layer.cut.d} layer={layer} />
      ))}
    </svg>
  )
}

function Day({ layer: { paths, marks, cut } }: { readonly layer: Layer }): ReactElement {
  return (
    <g className="layer">
      <g aria-hidden="true">
        {[cut, ...paths].map((path) => (
          <Line key={`${path.kind}${path.d}`} path={path} />
        ))}
      </g>
      {marks.map((mark) => (
        <Mark key={mark.statement} mark={mark} />
      ))}
    </g>
  )
}
