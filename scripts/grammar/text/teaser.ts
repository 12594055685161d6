import type { Classified } from './classified.ts'
import { countWords } from './furniture.ts'

const announced =
  /^\W*(?:read more|read also|also read|read next|see also|most read|more from|more on|more stories|more news|latest stories|top stories|most popular|most viewed|trending|related|recommended)\b/i
const most = 6 // headlines that one such line announces

/** Mark the short lines right behind “READ MORE ON …” as links to other stories, up to the next full sentence. */
export function markCalled(all: readonly Classified[]): readonly Classified[] {
  let left = 0
  return all.map((each, index) => {
    if (each.kind === 'furniture' && announced.test(each.block.text)) left = most
    else if (left > 0 && (isTeaser(each) || isAmongTeasers(all, index, left))) {
      left -= 1
      return { ...each, kind: 'furniture' }
    } else if (each.kind !== 'furniture') left = 0
    return each
  })
}

/** Tell a headline of full sentences in the middle of a list of links: two before it, two behind. */
function isAmongTeasers(all: readonly Classified[], index: number, left: number): boolean {
  const each = all[index]
  if (each?.kind !== 'body' || left > most - 2 || countWords(each.block.text) > longest) return false
  return [1, 2].every((step) => {
    const next = all[index + step]
    return next !== undefined && isTeaser(next)
  })
}

const longest = 14 // words of a headline

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
  return kind === 'heading' && countWords(block.text) <= longest && !/^\s*#|:\s*\d|\d\s*$/.test(block.text)
}
