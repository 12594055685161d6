import { foldName } from '../lib/text.ts'

/** Slugify words for an id: lower-case ASCII letters, digits and single hyphens. */
export function slugify(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
}

/** Propose an id that no other source has: the outlet's name and the last day it can have come out on. */
export function proposeId(outlet: string | null, published: string | null, taken: readonly string[]): string {
  const name = slugify((outlet ?? '').split(',')[0] ?? '') || 'unknown'
  return makeFree(`${name}-${published ?? 'undated'}`, taken)
}

/** Propose a safe name for the seed's file, without ending, that no file of the folder has: letters, digits, dots, hyphens and low lines. */
export function proposeStem(name: string | null, id: string, taken: readonly string[]): string {
  const stem = (name ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:txt|text|md|markdown|html?|xhtml)$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
  return makeFree(stem === '' ? id : stem, taken)
}

function makeFree(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(foldName))
  if (!folded.has(foldName(name))) return name
  for (let count = 2; ; count += 1) {
    const next = `${name}-${String(count)}`
    if (!folded.has(foldName(next))) return next
  }
}
