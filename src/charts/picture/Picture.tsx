import type { ReactElement } from 'react'
import { Glyph } from '../glyph/Glyph.tsx'
import type { Mark as Placed, Path, Picture as Placing, Text } from './picture.ts'

/**
 * Draws a placed chart as SVG. The group speaks its label; each mark is a link that speaks its statement by its title. The links stand
 * outside the order of tabbing: a script makes the whole picture one stop with arrow keys inside (client/arrows.ts), and the table
 * beside the chart holds the same links.
 */
export function Picture({
  picture,
  label,
  variant,
  tabIndex,
}: {
  readonly picture: Placing
  readonly label: string
  readonly variant: string
  readonly tabIndex?: 0 | undefined // where a script steers the marks
}): ReactElement {
  const { width, height, paths, marks, texts } = picture
  return (
    <svg
      className={`picture picture-${variant}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      tabIndex={tabIndex}
    >
      <g aria-hidden="true">
        {paths.map((path) => (
          <Line key={`${path.kind}${path.d}`} path={path} />
        ))}
        {texts.map((text) => (
          <Words key={`${text.x} ${text.y} ${text.text}`} text={text} />
        ))}
      </g>
      {marks.map((mark) => (
        <Mark key={`${mark.statement} ${mark.y}`} mark={mark} />
      ))}
    </svg>
  )
}

/** Draws one mark with its label as a link to its statement; of a mark that a scene hides only its place. */
export function Mark({ mark }: { readonly mark: Placed }): ReactElement {
  const { statement, href, name, x, y, glyph, slot, emphasis, texts, paths, absent } = mark
  return (
    <g
      className={`mark mark-${emphasis}${slot === null ? '' : ` side-${slot}`}`}
      data-mark={statement}
      data-absent={absent?.join(' ')}
      transform={`translate(${x} ${y})`}
    >
      {emphasis !== 'hidden' && (
        <a href={href} tabIndex={-1}>
          <title>{name}</title>
          {paths.map((path) => (
            <Line key={path.d} path={path} />
          ))}
          {glyph && <circle className="mark-target" r="12" />}
          {glyph && <Glyph spec={glyph} />}
          {texts.map((text) => (
            <Words key={`${text.y} ${text.text}`} text={text} />
          ))}
        </a>
      )}
    </g>
  )
}

/** Draws a line or a shape. */
export function Line({ path }: { readonly path: Path }): ReactElement {
  const { d, kind, slot, width, dash, level, absent } = path
  const side = slot === undefined ? '' : ` side-${slot}`
  const tint = level === undefined ? '' : ` tint-${level}`
  return (
    <path
      className={`line-${kind}${side}${tint}`}
      d={d}
      data-absent={absent?.join(' ')}
      strokeWidth={width}
      strokeDasharray={dash}
    />
  )
}

/** Draws a line of text. */
export function Words({ text: { x, y, text, size, anchor, kind, slot } }: { readonly text: Text }): ReactElement {
  const side = slot === undefined ? '' : ` side-${slot}`
  return (
    <text className={`text-${kind}${side}`} x={x} y={y} fontSize={size} textAnchor={anchor}>
      {text}
    </text>
  )
}
