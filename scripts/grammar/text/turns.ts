import { alongLine, isPersonal } from './label.ts'
import type { Block } from './block.ts'

/** Cut the paragraphs of a transcript that runs its turns together before each label that stands amid a line. */
export function splitTurns(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.map((block) => (block.front ? [] : labelsAmid(block.text)))
  const speakers = found.flat().map(({ speaker }) => speaker)
  const returning = new Set(speakers.filter((speaker, index) => speakers.indexOf(speaker) !== index))
  const isTranscript =
    speakers.length >= 3 && returning.size > 0 && speakers.filter(isPersonal).length * 2 >= speakers.length
  if (!isTranscript) return blocks
  return blocks.flatMap((block, index) => {
    const cuts = (found[index] ?? []).filter(({ speaker }) => isPersonal(speaker) || returning.has(speaker))
    return cutAt(
      block,
      cuts.map(({ at }) => at),
    )
  })
}

function labelsAmid(text: string): readonly { readonly at: number; readonly speaker: string }[] {
  if (!text.includes(': ')) return []
  return [...text.matchAll(alongLine)]
    .map(({ index, groups }) => ({ at: index, speaker: groups?.speaker ?? '' }))
    .filter(({ at }) => text.slice(0, at).trim() !== '') // “REP. JOHN LOWE:” opens the line whole, not from “JOHN” on
}

function cutAt(block: Block, cuts: readonly number[]): readonly Block[] {
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? block.text.length
    return { ...block, start: block.start + from, end: block.start + to, text: block.text.slice(from, to) }
  })
}
