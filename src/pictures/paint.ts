import { findPaint, styleElement, type Style } from './cascade.ts'
import { outlineLine } from './outline.ts'
import type { Rule } from './rules.ts'
import type { Element } from './tree.ts'
import type { CutName, Type } from './type.ts'

/** What a drawing is painted with. */
export interface Palette {
  readonly rules: readonly Rule[]
  readonly type: Type
}

/** Paints a drawing so that it needs no style sheet and no font: every style an attribute, every letter an outline. */
export function paint(element: Element, palette: Palette): string {
  return element.children.map((child) => paintElement(child, styleUp(element, palette.rules), palette)).join('')
}

/** Works out the style of an element through all that it stands in. */
export function styleUp(element: Element, rules: readonly Rule[]): Style {
  return styleElement(element, element.parent ? styleUp(element.parent, rules) : new Map(), rules)
}

function paintElement(element: Element, parent: Style, palette: Palette): string {
  const style = styleElement(element, parent, palette.rules)
  switch (element.name) {
    case 'title':
      return `<title>${escape(element.text)}</title>`
    case 'g':
    case 'a':
      return paintGroup(element, style, palette)
    case 'text':
      return style.get('visibility') === 'hidden' ? '' : paintText(element, style, palette.type)
    case 'path':
    case 'rect':
    case 'circle':
      return style.get('visibility') === 'hidden' ? '' : paintShape(element, style)
    default:
      throw new Error(`Cannot paint <${element.name}> without a rule for it`)
  }
}

function paintGroup(element: Element, style: Style, palette: Palette): string {
  const inner = element.children.map((child) => paintElement(child, style, palette)).join('')
  if (inner.replace(/<title>[^<]*<\/title>/g, '') === '') return ''
  const opacity = style.get('opacity')
  const attributes = write([
    ['transform', element.attributes.get('transform')],
    ['opacity', opacity === '1' ? undefined : opacity],
  ])
  const bare = attributes === '' && !inner.startsWith('<title>')
  return bare ? inner : `<g${attributes}>${inner}</g>`
}

function paintText({ attributes, text }: Element, style: Style, type: Type): string {
  const d = outlineLine(type[nameCut(style)], {
    text,
    x: Number(attributes.get('x') ?? 0),
    y: Number(attributes.get('y') ?? 0),
    size: Number(style.get('font-size')),
    anchor: style.get('text-anchor') ?? 'start',
  })
  const halo = describeStroke(style) // a path of its own: drawing programs know no paint-order, and would draw it over the letters
  const behind = halo.length === 0 ? '' : `<path${write([['fill', 'none'], ...halo, ['d', d]])}/>`
  return `${behind}<path${write([
    ['aria-label', text],
    ['fill', findPaint(style, 'fill')],
    ['d', d],
  ])}/>`
}

function nameCut(style: Style): CutName {
  const family = style.get('font-family')?.includes('Serif') ? 'serif' : 'sans'
  const weight = Number(style.get('font-weight') ?? 400) >= 500 ? '600' : '400'
  if (style.get('font-style') === 'italic' && family === 'serif') return 'serif-italic-400'
  return `${family}-${weight}`
}

const geometry = ['d', 'x', 'y', 'width', 'height', 'cx', 'cy', 'r']

function paintShape({ name, attributes }: Element, style: Style): string {
  const [fill, stroke] = [findPaint(style, 'fill'), findPaint(style, 'stroke')]
  if (fill === undefined && stroke === undefined) return ''
  const opacity = style.get('opacity')
  return `<${name}${write([
    ['fill', fill ?? 'none'],
    ...describeStroke(style),
    ['opacity', opacity === '1' ? undefined : opacity],
    ...geometry.map((each): Attribute => [each, attributes.get(each)]),
  ])}/>`
}

type Attribute = readonly [string, string | undefined]

const strokes = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity']

function describeStroke(style: Style): readonly Attribute[] {
  const stroke = findPaint(style, 'stroke')
  if (stroke === undefined) return []
  return [['stroke', stroke], ...strokes.map((name): Attribute => [name, style.get(name)?.replace(/px$/, '')])]
}

/** Writes attributes; those without a value are left out. */
export function write(attributes: readonly Attribute[]): string {
  return attributes.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escape(value)}"`])).join('')
}

/** Writes text so that it stays text in markup. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
