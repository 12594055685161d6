import { z } from 'zod'
import { Ledger, type Mention } from '../../src/schema/ledger.ts'
import { noCache, type Cache } from '../lib/cache.ts'
import type { Output } from '../lib/changes.ts'
import type { Article, Passage, Source, Span } from '../lib/draft.ts'
import { formatJsonInPieces } from '../lib/json.ts'
import { renderBlock, type Block, type Run } from '../mdx/mdx.ts'
import { locateText } from '../reading/page/read.ts'

/** Write the ledger and each article with its mentions marked, each made when it is asked for; `open` gives the article of a source. */
export function write(
  ledger: Ledger,
  sources: readonly Source[],
  open: (source: Source) => Article,
  cache: Cache = noCache,
): readonly Output[] {
  const marks = new Map(
    [...Map.groupBy(ledger.mentions, ({ source }) => source)].map(([source, mentions]) => [source, toMarks(mentions)]),
  )
  return [
    { path: 'content/ledger.json', make: () => ({ [Symbol.iterator]: () => formatJsonInPieces(listEntries(ledger)) }) },
    ...sources
      .filter(({ file }) => file.endsWith('.html'))
      .map((source) => ({ path: locateText(source.file, source.sidecar.id), make: () => source.open().text })),
    ...sources.map((source) => {
      const { file, sha256, sidecar } = source
      const own = marks.get(sidecar.id) ?? []
      const make = (): string =>
        cache.recall(['article', file, sha256, sidecar, own], () => renderArticle(open(source), own))
      return { path: `content/sources/${sidecar.id}.mdx`, make }
    }),
  ]
}

/** List the keys of a ledger with what stands there, proved by the schema and in its order; of a list one element at a time. */
function* listEntries(ledger: Ledger): Generator<readonly [key: string, value: unknown]> {
  for (const [key, schema] of Object.entries(Ledger.shape)) {
    const value = ledger[key as keyof Ledger] // the shape has the ledger's own keys
    yield [
      key,
      Array.isArray(value) && schema instanceof z.ZodArray ? parseEach(value, schema.element) : schema.parse(value),
    ]
  }
}

function* parseEach(list: readonly unknown[], schema: z.ZodType): Generator {
  for (const element of list) yield schema.parse(element)
}

/** A run of a seed that one or more mentions quote. */
interface Mark extends Span {
  readonly ids: readonly string[]
}

/** Mark what mentions quote, but for those that an editor rejected. */
function toMarks(mentions: readonly Mention[]): readonly Mark[] {
  const left = mentions.filter(({ review }) => review !== 'rejected')
  return unite(left.map(({ id, quote }) => ({ start: quote.start, end: quote.end, ids: [id] })))
}

/** Unite quotes that overlap, since elements cannot cross. */
function unite(marks: readonly Mark[]): readonly Mark[] {
  const united: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = united.at(-1)
    if (last === undefined || mark.start >= last.end) united.push(mark)
    else
      united[united.length - 1] = {
        start: last.start,
        end: Math.max(last.end, mark.end),
        ids: [...last.ids, ...mark.ids],
      }
  }
  return united
}

function renderArticle({ sidecar, text, passages }: Article, marks: readonly Mark[]): string {
  const left = sidecar.rights === 'excerpt' ? findElided(passages, marks) : []
  const blocks = passages.map((passage) => toBlock(text, passage, marks, left))
  const front = `---\nsource: ${JSON.stringify(sidecar.id)}\nrights: ${JSON.stringify(sidecar.rights)}\n---\n`
  return [front, ...joinElided(blocks)].join('\n')
}

/** Find the sentences that an excerpt leaves out: all but those a mention touches and one either side. */
function findElided(passages: readonly Passage[], marks: readonly Mark[]): readonly Span[] {
  const sentences = passages.flatMap((passage) => passage.sentences)
  const touched = sentences.map((sentence) => marks.some((mark) => meets(sentence, mark)))
  return sentences.filter((_, index) => !touched.slice(Math.max(0, index - 1), index + 2).some(Boolean))
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function toBlock(text: string, passage: Passage, marks: readonly Mark[], left: readonly Span[]): Block {
  const wraps = [
    ...marks.map((mark) => ({ ...clip(mark, passage), wrap: { name: 'Mention' as const, ids: mark.ids } })),
    ...left.map((span) => ({ ...clip(span, passage), wrap: { name: 'Elided' as const } })),
  ]
  const runs: Run[] = []
  let at = passage.start
  for (const { start, end, wrap } of wraps.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start)) {
    if (start > at) runs.push({ text: text.slice(at, start), wrap: null })
    runs.push({ text: text.slice(start, end), wrap })
    at = end
  }
  if (at < passage.end) runs.push({ text: text.slice(at, passage.end), wrap: null })
  return {
    kind: passage.kind === 'heading' || passage.kind === 'post' ? passage.kind : 'paragraph',
    runs: joinNeighbours(runs),
  }
}

function clip({ start, end }: Span, within: Span): Span {
  return { start: Math.max(start, within.start), end: Math.min(end, within.end) }
}

/** Make one run of left-out sentences that only blanks part. */
function joinNeighbours(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1)
    const isGap = run.wrap === null && run.text.trim() === '' && runs[index + 1]?.wrap?.name === 'Elided'
    if (last?.wrap?.name === 'Elided' && (run.wrap?.name === 'Elided' || isGap))
      joined[joined.length - 1] = { text: last.text + run.text, wrap: last.wrap }
    else joined.push(run)
  }
  return joined
}

/** Render blocks; those that are left out whole stand together in one element, paragraph by paragraph. */
function joinElided(blocks: readonly Block[]): readonly string[] {
  const rendered: string[] = []
  let left: string[] = []
  const flush = () => {
    if (left.length > 0) rendered.push(`<Elided>\n\n${left.join('\n')}\n</Elided>\n`)
    left = []
  }
  for (const block of blocks) {
    const isLeft = block.runs.every(({ text, wrap }) => wrap?.name === 'Elided' || text.trim() === '')
    if (isLeft) left.push(`${renderBlock({ ...block, runs: block.runs.map(({ text }) => ({ text, wrap: null })) })}\n`)
    else {
      flush()
      rendered.push(`${renderBlock(block)}\n`)
    }
  }
  flush()
  return rendered
}
