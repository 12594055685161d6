import { clean } from '../steps/clean.ts'
import type { Article, Source } from '../lib/draft.ts'

/** A source that a new text repeats, wholly or in part. */
export interface Twin {
  readonly source: string
  readonly file: string
  readonly kind: 'same bytes' | 'same text' | 'near-duplicate'
  readonly similarity: number // share of the shorter text's runs of six words that stand in the other too, 0 to 1
  readonly shared: number // sentences of eight words or more that both have
  readonly sentences: number // such sentences of the new text
}

/** Find the sources that a text repeats, the most alike first: a copy, or the same wire story in another paper. */
export function findTwins(article: Article, sources: readonly Source[]): readonly Twin[] {
  const words = toWords(article.text)
  const runs = toRuns(words)
  const known = new Set(words)
  const sentences = listSentences(article)
  const twins = sources.flatMap((source): Twin[] => {
    const seed = source.open()
    const others = toWords(seed.text)
    if (!sharesRun(others, runs, known)) return []
    const { common, similarity } = compare(runs, toRuns(others))
    const isSame = words.join(' ') === others.join(' ')
    if (!isSame && similarity < faint) return []
    const theirs = new Set(listSentences(clean(seed)))
    const shared = sentences.filter((sentence) => theirs.has(sentence)).length
    const kind = seed.sha256 === article.sha256 ? 'same bytes' : isSame ? 'same text' : 'near-duplicate'
    const isAlike = shared >= few || (similarity >= strong && common >= many)
    if (kind === 'near-duplicate' && !isAlike) return []
    return [{ source: seed.sidecar.id, file: seed.file, kind, similarity, shared, sentences: sentences.length }]
  })
  return twins.sort((a, b) => b.similarity - a.similarity || b.shared - a.shared)
}

/** Below this share two texts on one subject are no copies: they quote the same words. */
const strong = 0.25
const faint = 0.04
const few = 3 // sentences
const many = 20 // runs
const runLength = 6

/** Fold a text to its words: no case, marks or white space. */
function toWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function toRuns(words: readonly string[]): ReadonlySet<string> {
  const last = Math.max(words.length - runLength, 0)
  return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + runLength).join(' ')))
}

/** Tell whether a text has a run of another; only where that many of the other's words stand in a row is one put together. */
function sharesRun(words: readonly string[], runs: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  if (words.length < runLength) return runs.has(words.join(' '))
  let row = 0
  return words.some((word, at) => {
    row = known.has(word) ? row + 1 : 0
    return row >= runLength && runs.has(words.slice(at + 1 - runLength, at + 1).join(' '))
  })
}

function compare(
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): { readonly common: number; readonly similarity: number } {
  let common = 0
  for (const run of mine) if (theirs.has(run)) common += 1
  return { common, similarity: common / Math.max(1, Math.min(mine.size, theirs.size)) }
}

function listSentences({ passages, text }: Pick<Article, 'passages' | 'text'>): readonly string[] {
  return passages
    .flatMap(({ sentences }) => sentences)
    .map(({ start, end }) => toWords(text.slice(start, end)))
    .filter((words) => words.length >= 8)
    .map((words) => words.join(' '))
}
