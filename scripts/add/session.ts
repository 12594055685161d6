import { join } from 'node:path'
import { Ledger } from '../../src/schema/ledger.ts'
import type { Sidecar } from '../../src/schema/sidecar.ts'
import type { Article, Seed } from '../lib/draft.ts'
import { findStanding, listNames, readText } from '../lib/files.ts'
import type { Prompt } from '../lib/prompt.ts'
import { exit, Obstacle } from '../lib/report.ts'
import { clean } from '../steps/clean.ts'
import { read } from '../steps/read.ts'
import { acceptDraft, askFor, checkId, type Answers, type Frame } from './ask.ts'
import { draftSource, type Draft } from './draft.ts'
import { keepAndIngest } from './keep.ts'
import { proposeStem } from './name.ts'
import { findNews, type News } from './news.ts'
import type { Received } from './received.ts'
import { formatDraft, formatTwins } from './show.ts'
import { formatSidecar, parsePublished } from './sidecar.ts'
import { findTwins, type Twin } from './twin.ts'

/** How a new source is to be added. */
export interface Request {
  readonly root: string
  readonly given: ReadonlyMap<string, string> // fields by the command line
  readonly yes: boolean // take every default, and go on past a likeness
  readonly prompt: Prompt | undefined // undefined: nobody is there to ask
  readonly tell: (text: string) => void
}

/** What came of adding a source. */
export interface Added {
  readonly sidecar: Sidecar
  readonly files: readonly string[] // relative to the root
  readonly draft: Draft
  readonly twins: readonly Twin[]
  readonly news: News
  readonly undecided: number
}

/** Add a received text to a root: guess, ask what is not known, keep it, ingest, and compare the ledger with the one before. */
export async function addSource(received: Received, request: Request): Promise<Added> {
  const { root, given, prompt, tell } = request
  for (const folder of ['content'])
    if (findStanding(join(root, folder)) !== 'directory')
      throw new Obstacle(`Cannot add to ${root} without a folder ${folder}/ in it`)
  const seeds = readSeeds(root)
  const article = toArticle(received)
  const frame: Frame = {
    ids: seeds.map(({ sidecar }) => sidecar.id),
    outlets: [...new Set(seeds.map(({ sidecar }) => sidecar.outlet))],
    given,
  }
  const draft = draftSource(article, given, { known: frame.outlets, page: { clues: [], warnings: [] } })
  tell(formatDraft(received, draft))
  const twins = findTwins(article, seeds)
  await passTwins(twins, request)
  const answers = await agree(draft, frame, request)
  const sidecar = toSidecar(answers, {
    draft,
    article,
    received,
    rights: given.get('rights') === 'full' ? 'full' : 'excerpt',
  })
  const stem = proposeStem(
    received.name,
    sidecar.id,
    listNames(join(root, 'seeds')).map((name) => name.replace(/\.[a-z]+$/, '')),
  )
  const before = readLedger(root)
  const files = new Map<string, string | Uint8Array>([
    [`${stem}.txt`, received.bytes],
    [`${stem}.yaml`, formatSidecar(sidecar)],
  ])
  if (prompt) tell('Reading it …')
  const { product } = await keepAndIngest(root, files)
  const news = findNews(before, product.ledger, sidecar.id)
  const undecided = news.mentions.filter(({ mention }) => mention.review === 'proposed').length
  return { sidecar, files: [...files.keys()].map((name) => `seeds/${name}`), draft, twins, news, undecided }
}

function readSeeds(root: string): readonly Seed[] {
  return listNames(join(root, 'seeds')).some((name) => name.endsWith('.yaml')) ? read(root).seeds : []
}

function readLedger(root: string): Pick<Ledger, 'mentions' | 'statements'> {
  const text = readText(join(root, 'content/ledger.json'))
  const parsed = text === undefined ? undefined : Ledger.safeParse(parseJson(text))
  return parsed?.data ?? { mentions: [], statements: [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Clean the text as `ingest` will, before its outlet is known. */
function toArticle({ text, sha256 }: Received): Article {
  const sidecar: Sidecar = {
    id: 'new',
    outlet: 'Unknown',
    title: 'New',
    url: null,
    published: null,
    rights: 'excerpt',
    sha256,
  }
  return clean({ file: 'seeds/new.txt', text, sha256, sidecar })
}

async function passTwins(twins: readonly Twin[], { yes, prompt, tell }: Request): Promise<void> {
  if (twins.length === 0) return
  const report = formatTwins(twins)
  if (yes || prompt) tell(`\n${report}`)
  if (yes) return
  if (prompt === undefined)
    throw new Obstacle(`${report}\nNothing was added; --yes adds it all the same`, { code: exit.rejected })
  if (!(await prompt.confirm('Add it all the same?', false)))
    throw new Obstacle('Nothing was added', { code: exit.rejected })
}

/** Ask until the person agrees; without one, every default holds. */
async function agree(draft: Draft, frame: Frame, { yes, prompt, tell }: Request): Promise<Answers> {
  if (prompt === undefined || yes) {
    const answers = acceptDraft(draft, frame)
    const fault = checkId(answers.id, frame.ids)
    if (fault !== undefined) throw new Obstacle(fault)
    return answers
  }
  tell('')
  for (let all = false; ; all = true) {
    const answers = await askFor(prompt, draft, frame, { all })
    const choice = await prompt.choose({
      text: `Add it as ${answers.id}, published ${answers.published ?? 'on an unknown day'}?`,
      options: [
        { key: 'y', label: 'yes', value: 'yes' },
        { key: 'e', label: 'edit every field', value: 'edit' },
        { key: 'n', label: 'no', value: 'no' },
      ],
      fallback: 'y',
    })
    if (choice === 'yes') return answers
    if (choice === 'no') throw new Obstacle('Nothing was added', { code: exit.rejected })
  }
}

function toSidecar(
  answers: Answers,
  from: {
    readonly draft: Draft
    readonly article: Article
    readonly received: Received
    readonly rights: Sidecar['rights']
  },
): Sidecar {
  const { draft, article, received, rights } = from
  const parsed = parsePublished(answers.published ?? 'unknown')
  if ('fault' in parsed) throw new Obstacle(parsed.fault)
  const basis =
    answers.basis ??
    (draft.published.confidence === 'given'
      ? 'Given by the editor.'
      : `${capitalise(draft.published.evidence.join('; '))}.`)
  const crawled = draft.crawled.value
  return {
    id: answers.id,
    outlet: answers.outlet ?? 'Unknown',
    title: answers.title ?? nameUntitled(article),
    url: answers.url,
    published: parsed.days && { ...parsed.days, basis },
    rights,
    sha256: received.sha256,
    ...(crawled === null || crawled === answers.published
      ? {}
      : {
          crawled: {
            day: crawled,
            basis: `${capitalise((draft.crawled.confidence === 'given' ? ['given by the editor'] : draft.warnings).join('; '))}.`,
          },
        }),
  }
}

function nameUntitled({ passages, text }: Article): string {
  const { start, end } = passages[0]?.sentences[0] ?? { start: 0, end: 0 }
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return `Untitled: ${words.length > 70 ? `${words.slice(0, 70).replace(/\s\S*$/, '')} …` : words}`.trim()
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
