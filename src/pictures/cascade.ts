import { plainColour } from './colour.ts'
import type { Rule } from './rules.ts'
import { matches } from './selector.ts'
import type { Element } from './tree.ts'

/** What an element looks like once every rule and everything inherited has been applied: property → value. */
export type Style = ReadonlyMap<string, string>

const inherited = new Set([
  'color',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'visibility',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
])
const drawn = new Set([...inherited, 'opacity'])

/** Works out the style of an element from its rules, given that of its parent; an element's own attributes yield to any rule. */
export function styleElement(element: Element, parent: Style, rules: readonly Rule[]): Style {
  const own = new Map([...element.attributes].filter(([name]) => drawn.has(name)))
  for (const { selector, declarations } of rules) {
    if (!matches(selector, element)) continue
    for (const [name, value] of declarations) if (drawn.has(name) || name.startsWith('--')) own.set(name, value)
  }
  const style = new Map([...parent].filter(([name]) => inherited.has(name) || name.startsWith('--')))
  const variables = new Map([...style, ...[...own].filter(([name]) => name.startsWith('--'))])
  for (const [name, value] of own) style.set(name, substitute(value, variables))
  return style
}

/** Gives the colour that a property paints with; undefined where it paints nothing. */
export function findPaint(style: Style, property: 'fill' | 'stroke'): string | undefined {
  const value = style.get(property) ?? (property === 'fill' ? '#000' : 'none')
  const colour = plainColour(value.toLowerCase() === 'currentcolor' ? (style.get('color') ?? '#000') : value)
  return colour === 'none' ? undefined : colour
}

const INNERMOST = /var\((--[\w-]+)(?:\s*,\s*([^()]*))?\)/

function substitute(value: string, variables: Style): string {
  let text = value
  for (let match = INNERMOST.exec(text); match; match = INNERMOST.exec(text)) {
    const [all, name = '', fallback] = match
    const found = variables.get(name) ?? fallback
    if (found === undefined) throw new Error(`Cannot paint \`${value}\` without \`${name}\``)
    text = text.replace(all, found)
  }
  return text
}
