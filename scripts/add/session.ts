import { join } from 'node:path'
import { Ledger } from '../../src/schema/ledger.ts'
import type { Sidecar } from '../../src/schema/sidecar.ts'
import type { Article, Workspace } from '../lib/draft.ts'
import { openCache } from '../lib/disk-cache.ts'
import { findStanding, listNames, readText } from '../lib/files.ts'
import { Obstacle } from '../lib/report.ts'
import { clean } from '../steps/clean.ts'
import { read } from '../steps/read.ts'
import { agree, passTwins, type Company } from './agree.ts'
import type { Frame } from './ask.ts'
import type { Clue } from './clue.ts'
import { draftSource, type Draft } from './draft.ts'
import { keepAndIngest } from './keep.ts'
import { proposeStem } from './name.ts'
import { findNews, type News } from './news.ts'
import type { Received } from './received.ts'
import { formatDraft } from './show.ts'
import { formatSidecar, toSidecar } from './sidecar.ts'
import { findTwins, type Twin } from './twin.ts'

/** How a new source is to be added. */
export interface Request extends Company {
  readonly root: string
  readonly given: ReadonlyMap<string, string> // fields by the command line
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
  const { root, given, tell } = request
  if (findStanding(join(root, 'content')) !== 'directory')
    throw new Obstacle(`Cannot add to ${root} without a folder content/ in it`)
  const before = readLedger(root)
  const workspace = readWorkspace(root)
  const sources = workspace?.sources ?? []
  const article = toArticle(received)
  const frame: Frame = {
    ids: sources.map(({ sidecar }) => sidecar.id),
    outlets: [...new Set(sources.map(({ sidecar }) => sidecar.outlet))],
    given,
  }
  const draft = draftSource(article, given, {
    known: frame.outlets,
    page: await findPageClues(received),
    setting: workspace && { ...workspace, ledger: before },
  })
  tell(formatDraft(received, draft))
  const twins = findTwins(article, sources)
  await passTwins(twins, request)
  const answers = await agree(draft, frame, request)
  const sidecar = toSidecar(answers, { draft, article, received, rights: given.get('rights') })
  const files = nameFiles(received, sidecar, root)
  if (request.prompt) tell('Reading it …')
  const { product } = await keepAndIngest(root, files)
  const news = findNews(before, product.ledger, sidecar.id)
  const undecided = news.mentions.filter(({ mention }) => mention.review === 'proposed').length
  return { sidecar, files: [...files.keys()].map((name) => `seeds/${name}`), draft, twins, news, undecided }
}

/** Read what stands in a root; undefined for a new topic that has no seed yet. */
function readWorkspace(root: string): Workspace | undefined {
  return listNames(join(root, 'seeds')).some((name) => name.endsWith('.yaml')) ? read(root, openCache(root)) : undefined
}

/** Find what a page says of itself; its parser is loaded only for one. */
async function findPageClues({ html }: Received): Promise<readonly Clue[] | undefined> {
  return html === null ? undefined : (await import('./metadata.ts')).findPageClues(html)
}

/** Clean the text as `ingest` will, before its outlet is known. */
function toArticle({ text, sha256 }: Received): Article {
  const known = { id: 'new', outlet: 'Unknown', title: 'New', url: null, published: null } as const
  return clean({ file: 'seeds/new.txt', text, sha256, sidecar: { ...known, rights: 'excerpt', sha256 } })
}

function nameFiles(received: Received, sidecar: Sidecar, root: string): ReadonlyMap<string, string | Uint8Array> {
  const taken = listNames(join(root, 'seeds')).map((name) => name.replace(/\.[^.]*$/, ''))
  const stem = proposeStem(received.name, sidecar.id, taken)
  return new Map<string, string | Uint8Array>([
    [`${stem}.${received.html === null ? 'txt' : 'html'}`, received.bytes],
    [`${stem}.yaml`, formatSidecar(sidecar)],
  ])
}

function readLedger(root: string): Pick<Ledger, 'mentions' | 'statements'> {
  const parsed = Ledger.safeParse(parseJson(readText(join(root, 'content/ledger.json')) ?? ''))
  return parsed.data ?? { mentions: [], statements: [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
