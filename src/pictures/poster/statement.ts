import { boundGlyph } from '../../charts/glyph/glyph.ts'
import type { GlyphSpec } from '../../charts/picture/picture.ts'
import type { Slot } from '../../views/charts/row.ts'
import type { StatementShare } from '../../views/share.ts'
import { withUnit } from '../../views/statement.ts'
import { measureLine } from '../outline.ts'
import type { Type } from '../type.ts'
import type { Bar, LargeGlyph, Poster, Words } from './poster.ts'
import { setQuote } from './quote.ts'
import { placeText, round, setText } from './setting.ts'

const size = { width: 1200, height: 630 }
const margin = 64
const inner = size.width - 2 * margin
const glyphRoom = 220
const footTop = size.height - margin - 14

/** A part of a poster that was set, and where the next may begin. */
interface Block {
  readonly words: readonly Words[]
  readonly bottom: number
}

/** Sets a statement for where it is shared: its number as large as there is room, its bound's mark, who said it and when, the words. */
export function layoutStatement(share: StatementShare, credit: string, type: Type): Poster {
  const { brief, image } = share
  const slot = brief.side?.slot ?? 0
  const kicker = setKicker(share, slot, type)
  const head = brief.quantity === null ? setAnswer(share, type) : setFigure(share, type)
  const who = setWho(share, head.bottom, type)
  const quote = setWords(share, who.bottom, slot, type)
  return {
    ...size,
    title: `${brief.who.name}, ${brief.when}: ${brief.said}`,
    description: image.alt,
    words: [...kicker, ...head.words, ...who.words, ...quote.words, ...setFoot(share, credit, type)],
    bars: quote.bars,
    glyphs: [placeGlyph(share, slot)],
    drawings: [],
  }
}

function setKicker({ brief }: StatementShare, slot: Slot, type: Type): readonly Words[] {
  const y = margin + 16
  const side = brief.side?.label
  const first: readonly Words[] =
    side === undefined ? [] : [{ text: side, x: margin, y, size: 25, cut: 'sans-600', tone: 'side', slot }]
  const after = side === undefined ? margin : margin + measureLine(type['sans-600'], side, 25) + 28
  if (brief.measure === null) return first
  return [...first, { text: `Counted: ${brief.measure}`, x: round(after), y, size: 25, cut: 'sans-400', tone: 'muted' }]
}

function setFigure({ brief: { lead, figure, unit } }: StatementShare, type: Type): Block {
  const width = inner - glyphRoom
  const top = margin + 44 + (lead === '' ? 0 : 58)
  const noun = setText(type, {
    text: unit ?? '',
    cut: 'serif-600',
    sizes: [50, 44, 38],
    leading: 1.1,
    width,
    height: 60,
  })
  const nounWidth = measureLine(type['serif-600'], noun.lines[0] ?? '', noun.size) + 22
  const wideAt = (size: number): number => measureLine(type['serif-600'], figure, size)
  const fitting = figureSizes.filter((size) => size <= (lead === '' ? 220 : 190) && wideAt(size) <= width)
  const size =
    fitting.find((each) => wideAt(each) + nounWidth <= width && each >= 140) ??
    fitting.find((each) => each <= 150) ??
    40
  const beside = wideAt(size) + nounWidth <= width
  const baseline = round(top + size * 0.68)
  const foot = round(baseline + size * (figure.includes(',') ? 0.18 : 0.06)) // a comma hangs below the line
  const nounAt = beside ? { x: round(margin + wideAt(size) + 22), y: baseline } : { x: margin, y: round(foot + 46) }
  const serif = { cut: 'serif-600' } as const
  return {
    words: [
      ...(lead === '' ? [] : [{ ...serif, text: lead, x: margin, y: top - 16, size: 50 }]),
      { ...serif, text: figure, x: round(margin - size * 0.03), y: baseline, size },
      ...noun.lines.map((text) => ({ ...serif, ...nounAt, text, size: noun.size })),
    ],
    bottom: beside ? foot : nounAt.y + 10,
  }
}

const figureSizes = [220, 205, 190, 180, 170, 160, 150, 140, 128, 116, 104, 92, 80, 68, 56, 48, 40]

function setAnswer({ brief }: StatementShare, type: Type): Block {
  const top = margin + 44
  const answer = setText(type, {
    ...{ text: `${brief.who.name} ${brief.figure}`, cut: 'serif-600', leading: 1.04 },
    ...{ sizes: [104, 92, 80, 70, 60, 50], width: inner - glyphRoom, height: 230 },
  })
  return {
    words: placeText(answer, { x: margin, top, leading: 1.04 }, { cut: 'serif-600' }),
    bottom: top + answer.height,
  }
}

function setWho({ brief, whole }: StatementShare, after: number, type: Type): Block {
  const named = brief.quantity !== null
  const name = setText(type, {
    ...{ text: named ? brief.who.name : '', cut: 'sans-600', leading: 1.2 },
    ...{ sizes: [31, 27, 24], width: inner, height: 40 },
  })
  const part = whole && `part of ${withUnit(whole)}, no estimate of its own`
  const notes = [brief.when, part, brief.openEnd, brief.hedge === null ? null : `hedged: “${brief.hedge}”`]
  const when = setText(type, {
    ...{
      text: capitalise(notes.filter((each) => typeof each === 'string').join(' · ')),
      cut: 'sans-400',
      leading: 1.2,
    },
    ...{ sizes: [25, 22, 19], width: inner, height: 32 },
  })
  const top = after + 18
  return {
    words: [
      ...placeText(name, { x: margin, top, leading: 1.2 }, { cut: 'sans-600' }),
      ...placeText(when, { x: margin, top: top + name.height + 4, leading: 1.2 }, { cut: 'sans-400', tone: 'muted' }),
    ],
    bottom: top + name.height + 4 + when.height,
  }
}

function setWords(
  { quote }: StatementShare,
  after: number,
  slot: Slot,
  type: Type,
): Block & { readonly bars: readonly Bar[] } {
  const top = after + 22
  const left = margin + 24
  const cut = 'serif-400'
  const set = setQuote(type, quote, {
    ...{ cut, sizes: [31, 28, 25, 22], leading: 1.32, balanced: true },
    ...{ width: inner - 40, height: footTop - 22 - top },
  })
  const words = placeText(set, { x: left, top, leading: 1.32 }, { cut })
  const markers = words.map(({ text, y }): Bar => ({
    ...{ kind: 'marker', x: left - 6, y: round(y - set.size * 0.92), height: round(set.size * 1.22) },
    width: round(measureLine(type[cut], text, set.size) + 12),
  }))
  const beside: Bar = { kind: 'side', x: margin, y: round(top), width: 4, height: round(set.height), slot }
  return { words, bars: [beside, ...markers], bottom: top + set.height }
}

function setFoot({ outlet }: StatementShare, credit: string, type: Type): readonly Words[] {
  const look = { cut: 'sans-400', tone: 'muted' } as const
  const y = size.height - 44
  const right = setText(type, {
    text: credit,
    cut: 'sans-400',
    sizes: [20, 18, 16],
    leading: 1,
    width: inner * 0.6,
    height: 22,
  })
  const rest = inner - measureLine(type['sans-400'], right.lines[0] ?? '', right.size) - 32
  const left = setText(type, {
    text: `Told by ${outlet}`,
    cut: 'sans-400',
    sizes: [20, 18, 16],
    leading: 1,
    width: rest,
    height: 22,
  })
  return [
    ...left.lines.map((text): Words => ({ ...look, text, x: margin, y, size: left.size })),
    ...right.lines.map((text): Words => ({
      ...look,
      text,
      x: size.width - margin,
      y,
      size: right.size,
      anchor: 'end',
    })),
  ]
}

function placeGlyph({ brief }: StatementShare, slot: Slot): LargeGlyph {
  const spec: GlyphSpec = {
    ...{ stance: brief.stance, bound: brief.quantity?.bound ?? null, slot, hedged: brief.hedge !== null },
    ...{ dress: 'sides', radius: 8, reach: 24 },
  }
  const box = boundGlyph(spec)
  const scale = Math.min(6, round(200 / box.height))
  return {
    x: round(size.width - margin - 85 - (box.x + box.width / 2) * scale),
    y: round(margin + 120 - (box.y + box.height / 2) * scale),
    scale,
    spec,
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
