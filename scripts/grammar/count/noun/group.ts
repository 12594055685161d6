import { findBoundBefore, type FoundBound } from '../../number/bound.ts'
import type { Claim } from '../claim.ts'
import type { Figure } from '../../number/figure.ts'
import { lowerAt } from '../other/look.ts'
import { readNoun } from './noun.ts'
import type { Context, Reading } from '../reading.ts'

/** Multiply out groups of a stated size: “two brigades of 4,000 people each” counts 8,000, and keeps both figures. */
export function readProduct(context: Context, claim: Claim): Reading | null {
  const size = findSize(context, claim.noun.to)
  if (!size || claim.figure.low !== claim.figure.high) return null
  const noun = readNoun(context, size.to, 'plural')
  const joint = lowerAt(context.tokens, claim.noun.to)
  const each = context.tokens.slice(noun.to, noun.to + 2).find(({ lower }) => /^(?:each|apiece)$/u.test(lower))
  if (noun.kind !== 'counted' || noun.unit === null || (!each && !/^(?:of|each)$/u.test(joint))) return null
  const last = context.tokens[noun.to - 1]
  const product = multiply(claim.figure, size)
  if (!product || !last) return null
  const start = Math.min(claim.bound?.start ?? Infinity, context.tokens[claim.figure.from]?.start ?? Infinity)
  const count = {
    figure: product.figure,
    unit: noun.unit,
    bound: chooseBound(claim.bound, findBoundBefore(context.tokens, size.from)),
    core: { start, end: (each ?? last).end },
    to: noun.to,
    partOf: null,
    derivation: product.text,
  }
  return { figure: product.figure, reason: null, unit: noun.unit, count }
}

function findSize({ figures, tokens }: Context, after: number): Figure | null {
  const size = figures.find(({ from }) => from > after && from <= after + 4)
  const joined = /^(?:of|with|each|,)$/u.test(lowerAt(tokens, after))
  return size && joined && !size.fault && size.low !== null && size.low === size.high ? size : null
}

function multiply(groups: Figure, size: Figure): { readonly figure: Figure; readonly text: string } | null {
  const value = (groups.low ?? 0) * (size.low ?? 0)
  if (value === 0 || !Number.isSafeInteger(value)) return null
  const figure = { ...groups, to: size.to, numerals: [...groups.numerals, ...size.numerals], low: value, high: value }
  return { figure, text: `${grouped(groups.low ?? 0)} × ${grouped(size.low ?? 0)}` }
}

function chooseBound(groups: FoundBound | null, size: FoundBound | null): FoundBound | null {
  return groups && groups.bound !== 'about' ? groups : (size ?? groups)
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}
