import type { Sidecar } from '../../../src/schema/sidecar.ts'
import type { LineKind, Span } from '../../lib/draft.ts'
import { foldName } from '../../lib/text.ts'
import type { Block } from './block.ts'
import { countWords, findFurniture, hasEndMark } from './furniture.ts'
import { isRead, type Classified } from './classified.ts'
import { foldWords, openingOf } from './fold.ts'
import type { Label } from './label.ts'
import { findSignature } from './post.ts'
import { findSoundbites, type Soundbite } from './soundbite.ts'
import { maskStamps, stampLength } from './stamp.ts'
import { markCalled, markTeasers } from './teaser.ts'
import { findLabelling, type Labelling } from './transcript.ts'

/** Give every paragraph its kind, and say whether the text is a transcript. */
export function classifyBlocks(
  blocks: readonly Block[],
  { outlet }: Pick<Sidecar, 'outlet'>,
): { readonly classified: readonly Classified[]; readonly transcript: boolean } {
  const name = foldName(outlet)
  const masked = blocks.map(({ text, front }) => (front ? null : maskStamps(text)))
  const labelling = findLabelling(masked.filter((text) => text !== null))
  const bites = findSoundbites(masked)
  const turns = takeTurns(masked, bites, labelling)
  const first = blocks.map((block, index): Classified => {
    const { turn, label } = turns[index] ?? { turn: null, label: undefined }
    if (block.front) return classifyFront(block)
    const cut = index > 0 && index === blocks.length - 1
    const kind = label ? 'turn' : findKind(block.text, name, turn !== null, cut)
    const own = wordsOfLink(block)
    const opens = label?.isAlone ? block.text.length : (label?.end ?? stampLength(block.text))
    const start = own?.start ?? block.start + opens
    return { block, kind, words: { start, end: own?.end ?? block.end }, turn: isRead(kind) ? turn : null, post: null }
  })
  const steps = [markPosts, markCalled, markTeasers, ...(labelling === undefined ? [markRepeats] : [])]
  return {
    classified: steps.reduce<readonly Classified[]>((all, step) => step(all), first),
    transcript: labelling !== undefined || bites.some((bite) => bite !== undefined),
  }
}

/** Say whose turn each paragraph is, and what label opens it; a recording comes between the turns of others. */
function takeTurns(
  masked: readonly (string | null)[],
  bites: readonly (Soundbite | undefined)[],
  labelling: Labelling | undefined,
): readonly { readonly turn: string | null; readonly label: Pick<Label, 'end' | 'isAlone'> | undefined }[] {
  let last: string | null = null
  return masked.map((text, index) => {
    const bite = bites[index]
    if (bite) return { turn: bite.speaker, label: bite.label }
    const label = labelling?.(text ?? '')
    last = label?.speaker ?? last
    return { turn: last, label }
  })
}

const link = /^(?<mark>\s*(?:#{1,6}\s+|[-*+]\s+)?\[)(?<words>[^[\]]+)\]\(\S+\)\s*$/

/** Find the words of a line that is one Markdown link and nothing else: its address says nothing. */
function wordsOfLink({ text, start }: Block): Span | undefined {
  const { mark, words } = link.exec(text)?.groups ?? {}
  if (mark === undefined || words === undefined) return undefined
  return { start: start + mark.length, end: start + mark.length + words.length }
}

const headline =
  /^(?:title|headline|subtitle|subheadline|description|summary|excerpt|dek|standfirst|abstract|lead|lede|teaser)\s*[:=]\s*(?:["'“‘](?=.*["'”’]\s*$))?(?=\S+\s+\S)/i

/** Read the lines of front matter that hold a headline or a summary as headings; the others only describe the page. */
function classifyFront(block: Block): Classified {
  const opening = headline.exec(block.text)
  const closing = /["'”’]?\s*$/.exec(block.text)?.[0].length ?? 0
  const isQuoted = /["'“‘]$/.test(opening?.[0] ?? '')
  const words = { start: block.start + (opening?.[0].length ?? 0), end: block.end - (isQuoted ? closing : 0) }
  return { block, kind: opening ? 'heading' : 'front-matter', words, turn: null, post: null }
}

const captionCue =
  /^(?:pictured|file photo|file image|in this (?:photo|image|picture|video|screen ?grab|file)|an? (?:file|handout|undated|screen ?grab|screenshot|still|satellite) (?:photo|image|picture|from|of)|(?:photo|image|video) shows)\b|\((?:left|right|centre|center|L-R|file photo)\)/i

const opensSpeech = /^\s*[“"][^“”"]{20,600}[,.!?][”"] \p{L}/u // “We wait,” Lee told a

/** Tell what a paragraph is; the last one may be `cut` off in mid-sentence, where a text is an excerpt. */
function findKind(text: string, outlet: string, inTurn: boolean, cut: boolean): LineKind {
  if (stampLength(text) > 0) return 'body'
  if (text.length <= 4 * outlet.length + 16 && foldName(text.trim()) === outlet) return 'furniture'
  const furniture = findFurniture(text)
  if (furniture !== undefined) return furniture
  if (inTurn) return 'body'
  if (/^\s*#{1,6}\s/.test(text)) return 'heading'
  if (captionCue.test(text.trim())) return 'caption'
  if (hasEndMark(text) || /^\s*[-*+•]\s/.test(text) || opensSpeech.test(text)) return 'body'
  const words = countWords(text)
  return words > (cut ? 20 : 45) ? 'body' : words > 20 ? 'caption' : 'heading'
}

/** Turn the paragraph before a signature into a post; its lines above too, where the text parts paragraphs by blank lines. */
function markPosts(all: readonly Classified[]): readonly Classified[] {
  const touching = all.filter(({ block }, index) => all[index - 1]?.block.end === block.start).length
  const isParted = touching * 2 < all.length
  const marked = [...all]
  for (const [index, each] of all.entries()) {
    const signature = isRead(each.kind) ? findSignature(each.block.text) : undefined
    if (signature === undefined) continue
    const post = { author: signature.author, day: signature.day }
    if (each.block.text.slice(0, signature.start).trim() !== '') {
      marked[index] = {
        ...each,
        kind: 'post',
        post,
        words: { start: each.words.start, end: each.block.start + signature.start },
      }
      continue
    }
    marked[index] = { ...each, kind: 'post-signature' }
    for (let above = index - 1; above >= 0; above -= 1) {
      const part = marked[above]
      if (
        part === undefined ||
        !isRead(part.kind) ||
        part.post !== null ||
        each.block.start - part.block.start > longestPost
      )
        break
      marked[above] = { ...part, kind: 'post', post }
      if (!isParted || marked[above - 1]?.block.end !== part.block.start) break
    }
  }
  return marked
}

const longestPost = 700

/** Give the paragraphs of five words or more that open as another does, those that do so together in order. */
function findAlike(all: readonly Classified[]): readonly (readonly [number, Classified])[] {
  const read = [...all.entries()].filter(([, { kind, post }]) => isRead(kind) && post === null)
  const groups = Map.groupBy(read, ([, { block }]) => openingOf(block.text)).values()
  const alike = [...groups].filter(({ length }) => length > 1).flat()
  return alike.filter(([, { block }]) => countWords(block.text) >= 5)
}

/** Mark a paragraph of five words or more that stands twice: the later one, or the heading or caption where the other is body. */
function markRepeats(all: readonly Classified[]): readonly Classified[] {
  const first = new Map<string, number>()
  const marked = [...all]
  for (const [index, each] of findAlike(all)) {
    const words = foldWords(each.block.text)
    const earlier = first.get(words)
    if (earlier === undefined) {
      first.set(words, index)
    } else {
      const repeat = each.kind === 'body' && marked[earlier]?.kind !== 'body' ? earlier : index
      const part = marked[repeat]
      if (part !== undefined) marked[repeat] = { ...part, kind: 'duplicate' }
      if (repeat === earlier) first.set(words, index)
    }
  }
  return marked
}
