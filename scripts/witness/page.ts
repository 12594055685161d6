import type { Mention } from '../../src/schema/ledger.ts'
import { collectBlocks, type Block, type Mark } from './block.ts'
import { place, type Case, type Finding, type TextFile, type WitnessedSeed } from './evidence.ts'
import { fold, type Folded } from './fold.ts'
import { beginsLine, fillsLines, type Place } from './line.ts'
import { parseMdx } from './mdx.ts'
import type { Problem } from './problem.ts'
import { pageOf } from './source.ts'

/** Check that each generated page holds slices of its seed, in order, and marks exactly the mentions' words. */
export function checkPages(open: Case): readonly Problem[] {
  return open.seeds.flatMap((seed) => {
    const page = open.pages.find(({ file }) => file === pageOf(seed.sidecar.id))
    return page === undefined
      ? []
      : checkPage(
          page,
          seed,
          open.ledger.mentions.filter(({ source, review }) => source === seed.sidecar.id && review !== 'rejected'),
        )
  })
}

function checkPage(page: TextFile, seed: WitnessedSeed, mentions: readonly Mention[]): readonly Problem[] {
  const mdx = parseMdx(page.text)
  if (mdx === undefined)
    return place(
      [{ rule: 'page-syntax', message: 'Unexpected text, expected MDX with front matter', mend: 'npm run ingest' }],
      page,
    )
  const { id, rights } = seed.sidecar
  const front = `source: ${JSON.stringify(id)}\nrights: ${JSON.stringify(rights)}`
  const blocks: Block[] = []
  const strange = mdx.nodes.filter((node) => !collectBlocks(node, mdx.bodyStart, blocks))
  return [
    ...place(
      mdx.front === front
        ? []
        : [{ rule: 'page-front', message: `Unexpected front matter, expected that of \`${id}\`` }],
      page,
      0,
    ),
    ...strange.flatMap((node) =>
      place(
        [
          {
            rule: 'page-strange',
            message: `Unexpected ${node.name ?? node.type}, expected only paragraphs, headings, posts, marks and text`,
          },
        ],
        page,
        mdx.bodyStart + (node.position?.start.offset ?? 0),
      ),
    ),
    ...checkBlocks(page, { blocks, seed, groups: unite(mentions) }),
  ]
}

interface Claims {
  readonly blocks: readonly Block[]
  readonly seed: TextFile
  readonly groups: readonly Mark[] // spans of the seed
}

function checkBlocks(page: TextFile, { blocks, seed, groups }: Claims): readonly Problem[] {
  const folded = fold(seed.text)
  const shown: Mark[] = []
  const places: Place[] = []
  let cursor = 0
  const strays = blocks.flatMap((block) => {
    const found = findSlice(block, { folded, cursor, seed: seed.text }, groups)
    if (found === undefined)
      return place(
        [
          {
            rule: 'page-words',
            message: `Unexpected words \`${block.text.slice(0, 60)}\`, expected words of the seed in their order`,
            mend: 'npm run ingest',
          },
        ],
        page,
        block.at,
      )
    cursor = found + block.text.length
    shown.push(...toSeed(block, found, folded))
    places.push({ block, start: folded.from[found] ?? 0, end: (folded.from[cursor - 1] ?? 0) + 1 })
    return []
  })
  const cuts = places.flatMap(({ block }, index) =>
    fillsLines(seed.text, places, index)
      ? []
      : place(
          [
            {
              rule: 'page-cut',
              message: `Unexpected end of \`${block.text.slice(0, 60)}\`, expected whole lines of the seed`,
              mend: 'npm run ingest',
            },
          ],
          page,
          block.at,
        ),
  )
  const all = [...groups, ...shown].map(({ ids }) => keyOf(ids))
  return [
    ...strays,
    ...cuts,
    ...[...new Set(all)].flatMap((key) =>
      place(checkMarks(key, groups, shown), page, page.text.indexOf(key.split(' ')[0] ?? '')),
    ),
  ]
}

/** Find the words of a block behind the last one: where they go on from there or begin a line, else the first place. */
function findSlice(
  block: Block,
  { folded, cursor, seed }: { readonly folded: Folded; readonly cursor: number; readonly seed: string },
  groups: readonly Mark[],
): number | undefined {
  const places: number[] = []
  for (
    let at = folded.text.indexOf(block.text, cursor);
    at >= 0 && block.text !== '';
    at = folded.text.indexOf(block.text, at + 1)
  )
    places.push(at)
  const fits = (at: number): boolean =>
    toSeed(block, at, folded).every((mark) =>
      groups.some(
        (group) => keyOf(group.ids) === keyOf(mark.ids) && group.start <= mark.start && mark.end <= group.end,
      ),
    )
  const begins = (at: number): boolean =>
    folded.text.slice(cursor, at).trim() === '' || beginsLine(seed, folded.from[at] ?? 0)
  return places.find((at) => begins(at) && fits(at)) ?? places.find(fits) ?? places[0]
}

function toSeed({ marks }: Block, at: number, { from }: Folded): readonly Mark[] {
  return marks.map(({ ids, start, end }) => ({
    ids,
    start: from[at + start] ?? -1,
    end: (from[at + end - 1] ?? -2) + 1,
  }))
}

function checkMarks(key: string, groups: readonly Mark[], shown: readonly Mark[]): readonly Finding[] {
  const due = groups.find(({ ids }) => keyOf(ids) === key)
  const marks = shown.filter(({ ids }) => keyOf(ids) === key)
  const [first, last] = [marks[0], marks.at(-1)]
  if (due === undefined || first === undefined || last === undefined)
    return [
      {
        rule: 'mark-differs',
        message: `Unexpected ${due === undefined ? 'mark' : 'lack of a mark'} for \`${key}\`, expected one for each mention’s words`,
      },
    ]
  return first.start === due.start && last.end === due.end
    ? []
    : [{ rule: 'mark-differs', message: `Unexpected words marked for \`${key}\`, expected exactly its quote` }]
}

/** Unite quotes that overlap: elements cannot cross, so one mark stands for them all. */
function unite(mentions: readonly Mention[]): readonly Mark[] {
  const united: { start: number; end: number; ids: string[] }[] = []
  for (const { id, quote } of [...mentions].sort((a, b) => a.quote.start - b.quote.start)) {
    const last = united.at(-1)
    if (last === undefined || quote.start >= last.end) united.push({ start: quote.start, end: quote.end, ids: [id] })
    else {
      last.end = Math.max(last.end, quote.end)
      last.ids.push(id)
    }
  }
  return united
}

function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join(' ')
}
