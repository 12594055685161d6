import type { Estimate } from '../../views/charts/row.ts'
import { formatCount } from '../../views/words.ts'
import { round } from '../box.ts'
import { makeMark } from '../picture/mark.ts'
import type { Picture, Size } from '../picture/picture.ts'
import { measureText } from '../text.ts'

/** Places the headline figures one above the other, as large as the frame allows, with thin rules between. */
export function placeQuestion(rows: readonly Estimate[], size: Size): Picture {
  const step = size.height / Math.max(1, rows.length)
  const widest = Math.max(1, ...rows.map(({ figure }) => measureText(formatCount(figure), 1)))
  const letter = Math.floor(Math.min(step * 0.82, (size.width * 0.92) / widest))
  return {
    ...size,
    paths: rows.slice(1).map((_, index) => ({ d: `M0,${round(step * (index + 1))}H${size.width}`, kind: 'grid' })),
    marks: rows.map((row, index) =>
      makeMark({
        row,
        x: 0,
        y: step * (index + 1) - (step - letter * 0.72) / 2,
        glyph: null,
        texts: [{ x: 0, y: 0, text: formatCount(row.figure), size: letter, anchor: 'start', kind: 'hero' }],
      }),
    ),
    texts: [],
  }
}
