import type { Quote } from '../schema/ledger.ts'

/** Quoted words with what stands around them in the same paragraph, cut at whole words. */
export interface Context {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** Gives the words around a quote as a page shows them: nothing from another paragraph, no half words, “…” where the text goes on. */
export function showContext({ prefix, exact, suffix }: Quote): Context {
  return { before: trimBefore(prefix), exact, after: trimAfter(suffix) }
}

function trimBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1)
  if (line !== prefix || line.trim() === '') return line.trimStart()
  const firstSpace = line.search(/\s/)
  return firstSpace < 0 ? '…' : `… ${line.slice(firstSpace).trimStart()}`
}

function trimAfter(suffix: string): string {
  const lineEnd = suffix.indexOf('\n')
  if (lineEnd >= 0 || suffix.trim() === '') return suffix.slice(0, Math.max(lineEnd, 0)).trimEnd()
  const lastSpace = suffix.search(/\s\S*$/)
  return lastSpace < 0 ? '…' : `${suffix.slice(0, lastSpace).trimEnd()} …`
}
