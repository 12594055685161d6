import type { Classified } from './classified.ts'
import { countWords } from './furniture.ts'

const announced =
  /^\W*(?:read more|most read|more from|more on|more stories|more news|latest stories|top stories|most popular|most viewed|trending|related|recommended)\b/i
const most = 6 // headlines that one such line announces

/** Mark the short lines right behind “READ MORE ON …” as links to other stories, up to the next full sentence. */
export function markCalled(all: readonly Classified[]): readonly Classified[] {
  let left = 0
  return all.map((each) => {
    if (each.kind === 'furniture' && announced.test(each.block.text)) left = most
    else if (left > 0 && isTeaser(each)) {
      left -= 1
      return { ...each, kind: 'furniture' }
    } else if (each.kind !== 'furniture') left = 0
    return each
  })
}

/**
 * Mark a run of six or more short lines without an end mark, amid an article of full sentences, as links to other stories.
 * What a colon announces, and a run of which a third carries figures, is a list that belongs to the article.
 */
export function markTeasers(all: readonly Classified[]): readonly Classified[] {
  const bodies = all.filter(({ kind }) => kind === 'body').length
  const marked = [...all]
  let run: number[] = []
  for (const [index, each] of all.entries()) {
    if (index > 1 && isTeaser(each)) run.push(index)
    const next = all[index + 1]
    if (run.length === 0 || (next !== undefined && isTeaser(next))) continue
    const figures = run.filter((at) => /\d/.test(all[at]?.block.text ?? '')).length
    const isAnnounced = /:\s*$/.test(all[(run[0] ?? 0) - 1]?.block.text ?? '')
    if (run.length >= 6 && run.length < bodies && figures * 3 < run.length && !isAnnounced) {
      for (const at of run) marked[at] = { ...(all[at] ?? each), kind: 'furniture' }
    }
    run = []
  }
  return marked
}

function isTeaser({ kind, block }: Classified): boolean {
  return kind === 'heading' && countWords(block.text) <= 14 && !/^\s*#|:\s*\d|\d\s*$/.test(block.text)
}
