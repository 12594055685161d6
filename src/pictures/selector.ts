import type { Element } from './tree.ts'

interface Part {
  readonly name: string | undefined
  readonly classes: readonly string[]
  readonly isRoot: boolean
  readonly combinator: string // how the part before it must stand: “ ”, “>” or “+”; none on the first
}

/** One selector of a rule, read from its end. */
export interface Selector {
  readonly parts: readonly Part[]
  readonly weight: number // its specificity: classes before names
}

const COMPOUND = /^([a-z][\w-]*|\*)?((?:\.[\w-]+)*)(:root)?$/i

/** Reads a selector; undefined for one that asks for a state (hover, focus, a chosen button), in which no picture ever is. */
export function parseSelector(text: string): Selector | undefined {
  const words = text
    .replace(/\s*([>+])\s*/g, ' $1')
    .trim()
    .split(/\s+/)
  const parts: Part[] = []
  for (const word of words) {
    const combinator = /^[>+]/.exec(word)?.[0] ?? (parts.length === 0 ? '' : ' ')
    const compound = COMPOUND.exec(word.replace(/^[>+]/, ''))
    if (!compound) return undefined
    const [, name, classes = '', root] = compound
    parts.push({
      name: name === '*' ? undefined : name,
      classes: classes.split('.').slice(1),
      isRoot: root !== undefined,
      combinator,
    })
  }
  return { parts: parts.toReversed(), weight: parts.reduce((sum, part) => sum + weigh(part), 0) }
}

/** Says whether a selector holds for an element. */
export function matches({ parts }: Selector, element: Element): boolean {
  return matchFrom(parts, 0, element)
}

function matchFrom(parts: readonly Part[], index: number, element: Element | undefined): boolean {
  const part = parts[index]
  if (!part) return true
  if (!element || !fits(part, element)) return false
  if (index === parts.length - 1) return true
  if (part.combinator === '+') return matchFrom(parts, index + 1, element.previous)
  if (part.combinator === '>') return matchFrom(parts, index + 1, element.parent)
  for (let above = element.parent; above; above = above.parent) if (matchFrom(parts, index + 1, above)) return true
  return false
}

function fits({ name, classes, isRoot }: Part, element: Element): boolean {
  if (isRoot) return element.parent === undefined
  return (name === undefined || name === element.name) && classes.every((each) => element.classes.has(each))
}

function weigh({ name, classes, isRoot }: Part): number {
  return (name === undefined ? 0 : 1) + (classes.length + (isRoot ? 1 : 0)) * 100
}
