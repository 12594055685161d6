import type { Box } from '../../charts/picture/picture.ts'
import type { PageShare } from '../../views/pages.ts'
import type { Type } from '../type.ts'
import type { Drawing } from './chart.ts'
import { layoutLines } from './lines.ts'
import { layoutNumerals } from './numerals.ts'
import type { Body, Poster, Words } from './poster.ts'
import { placeText, round, setText } from './setting.ts'
import { layoutWall } from './wall.ts'

const size = { width: 1200, height: 630 }
const margin = 64
const column = 384
const frame: Box = { x: margin + column + 56, y: margin, width: size.width - 2 * margin - column - 56, height: 502 }

/** Sets the picture of a page: its title at the left, beside it what the page holds. */
export function layoutPage(share: PageShare, credit: string, drawn: readonly Drawing[], type: Type): Poster {
  const { words, ...rest } = layoutBody(share, drawn, type)
  const text = { title: share.title, description: share.image.alt }
  return { ...size, ...text, ...rest, words: [...setTitle(share, credit, type), ...words] }
}

function layoutBody({ body }: PageShare, drawn: readonly Drawing[], type: Type): Body {
  switch (body.kind) {
    case 'lines':
      return layoutLines(body.lines, frame, type)
    case 'numerals':
      return layoutNumerals(body.numerals, frame, type)
    case 'charts':
      return layoutWall(drawn, frame)
  }
}

function setTitle({ title, lead }: PageShare, credit: string, type: Type): readonly Words[] {
  const room = { width: column, leading: 1.3, cut: 'sans-400' } as const
  const head = setText(type, {
    ...{ text: title, cut: 'serif-600', leading: 1.08, width: column, balanced: true },
    ...{ sizes: [64, 58, 52, 46, 40, 35, 30], height: 260 },
  })
  const foot = setText(type, { ...room, text: credit, sizes: [20, 18, 16], height: 80 })
  const said = setText(type, {
    ...{ ...room, text: lead, sizes: [26, 23, 20] },
    height: 502 - head.height - foot.height - 50,
  })
  const muted = { cut: 'sans-400', tone: 'muted' } as const
  const footTop = size.height - margin - foot.height
  return [
    ...placeText(head, { x: margin, top: margin - 8, leading: 1.08 }, { cut: 'serif-600' }),
    ...placeText(said, { x: margin, top: round(margin + head.height + 16), leading: 1.3 }, muted),
    ...placeText(foot, { x: margin, top: footTop, leading: 1.3 }, muted),
  ]
}
