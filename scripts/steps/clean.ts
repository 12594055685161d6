import { isBulletedTalk, splitBlocks } from '../grammar/text/block.ts'
import { isRead, type Classified } from '../grammar/text/classified.ts'
import { classifyBlocks } from '../grammar/text/kind.ts'
import { splitSentences } from '../grammar/text/sentence.ts'
import { cutSoundbites } from '../grammar/text/soundbite.ts'
import { isCaptioned } from '../grammar/text/stamp.ts'
import { splitTurns } from '../grammar/text/turns.ts'
import type { Article, Line, Passage, Seed } from '../lib/draft.ts'
import { trimSpan } from '../lib/text.ts'

/** Classify every line of a seed and cut what is to be read into passages and sentences; nothing is deleted, offsets are the seed's. */
export function clean(seed: Seed): Article {
  const { blocks, lines } = splitBlocks(seed.text)
  const { classified, transcript } = classifyBlocks(splitTurns(cutSoundbites(blocks)), seed.sidecar)
  const kinds = new Map(classified.flatMap(({ block, kind }) => block.lines.map((line) => [line.start, kind] as const)))
  return {
    ...seed,
    transcript,
    captions: isCaptions(blocks.flatMap(({ text, front }) => (front ? [] : text.split(/\r?\n/)))),
    lines: lines.map((line): Line => ({ ...line, kind: kinds.get(line.start) ?? 'blank' })),
    passages: classified.flatMap((each) => toPassage(seed.text, each) ?? []),
  }
}

function isCaptions(lines: readonly string[]): boolean {
  return isCaptioned(lines) || isBulletedTalk(lines)
}

function toPassage(text: string, { block, kind, words, turn, post }: Classified): Passage | undefined {
  if (!isRead(kind)) return undefined
  const sentences = splitSentences(text, words)
  return sentences.length === 0 ? undefined : { ...trimSpan(text, block), kind, sentences, turn, post }
}
