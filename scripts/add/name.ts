import { slug } from '../statements/ids.ts'
import { foldName } from '../lib/text.ts'

/** Propose an id that no other source has: the outlet's name, else the first words of the title, and the last day it can have come out on. */
export function proposeId(
  { outlet, title }: { readonly outlet: string | null; readonly title: string | null },
  published: string | null,
  taken: readonly string[],
): string {
  const name = slug((outlet ?? '').split(',')[0] ?? '') || slug(title ?? '', 30) || 'unknown'
  return makeFree(`${name}-${published ?? 'undated'}`, taken)
}

/** Propose a safe name for the seed's file, without ending, that no file of the folder has: letters, digits, dots, hyphens and low lines. */
export function proposeStem(name: string | null, id: string, taken: readonly string[]): string {
  const stem = (name ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:txt|text|md|markdown|x?html?)$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
  return makeFree(stem === '' ? id : stem, taken)
}

function makeFree(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(foldName))
  let free = name
  for (let count = 2; folded.has(foldName(free)); count += 1) free = `${name}-${String(count)}`
  return free
}
