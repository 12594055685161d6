import { join } from 'node:path'
import { ReviewFile, type Decision } from '../../src/schema/decision.ts'
import type { Ledger, Mention } from '../../src/schema/ledger.ts'
import type { Product } from '../pipeline.ts'
import { applyChanges } from '../lib/changes.ts'
import type { Article, IdentifiedMention, Workspace } from '../lib/draft.ts'
import { readText } from '../lib/files.ts'
import { Problems } from '../lib/problem.ts'
import { Obstacle } from '../lib/report.ts'
import { parseYaml } from '../lib/yaml.ts'
import { clean } from '../steps/clean.ts'
import { reconcile } from '../steps/reconcile.ts'
import { putDecision } from './splice.ts'

type Review = Workspace['reviews'][number]

/** A file as it stood before and after one decision. */
interface Edit {
  readonly mention: string
  readonly file: string
  readonly before: string | undefined
  readonly after: string
}

/** Holds what the machine reads and what an editor has decided so far; each decision is proved in memory, then written at once. */
export class Session {
  readonly product: Product
  readonly read: ReadonlyMap<string, IdentifiedMention> // each mention as the machine reads it
  #workspace: Workspace
  #ledger: Ledger
  readonly #edits: Edit[] = []

  constructor(product: Product) {
    this.product = product
    this.read = new Map(product.readings.flatMap(({ mentions }) => mentions).map((mention) => [mention.id, mention]))
    this.#workspace = product.workspace
    this.#ledger = product.ledger
  }

  /** The ledger with every decision so far. */
  get ledger(): Ledger {
    return this.#ledger
  }

  /** How many decisions can be undone. */
  get undoable(): number {
    return this.#edits.length
  }

  /** Find a mention as it stands now; throws when there is none. */
  find(id: string): Mention {
    const mention = this.#ledger.mentions.find((each) => each.id === id)
    if (mention === undefined) throw new Error(`Unexpected mention ${id}, expected one of the ledger`)
    return mention
  }

  /** Read the article of a source again; throws when there is none. */
  openArticle(source: string): Article {
    const found = this.#workspace.sources.find(({ sidecar }) => sidecar.id === source)
    if (found === undefined) throw new Error(`Unexpected source ${source}, expected one of the root`)
    return clean(found.open())
  }

  /** Find the decision on a mention; undefined while there is none. */
  findDecision(mention: string): Decision | undefined {
    return this.#workspace.reviews.flatMap(({ decisions }) => decisions).find((each) => each.mention === mention)
  }

  /** Write a decision into its source's review file. Throws Problems, and writes nothing, when the ledger would not hold with it. */
  decide(decision: Decision): void {
    const { source } = this.find(decision.mention)
    const file =
      this.#workspace.reviews.find((review) => review.source === source)?.file ?? `content/review/${source}.yaml`
    const before = readText(join(this.#workspace.root, file))
    const mentions = this.#ledger.mentions.filter((each) => each.source === source).map(({ id }) => id)
    const after = putDecision(before, decision, { source, mentions })
    this.#adopt(file, after)
    this.#write(file, after)
    this.#edits.push({ mention: decision.mention, file, before, after })
  }

  /** Take back the last decision: its file gets back the bytes it had. Gives the mention's id, undefined when there is nothing to undo. */
  undo(): string | undefined {
    const edit = this.#edits.at(-1)
    if (edit === undefined) return undefined
    const { mention, file, before, after } = edit
    if (readText(join(this.#workspace.root, file)) !== after)
      throw new Obstacle(`Cannot undo: ${file} has been changed by somebody else since`)
    this.#adopt(file, before)
    this.#write(file, before)
    this.#edits.pop()
    return mention
  }

  /** Work out the ledger with another text of one review file, and keep both when it holds. */
  #adopt(file: string, text: string | undefined): void {
    const others = this.#workspace.reviews.filter((review) => review.file !== file)
    const reviews = text === undefined ? others : [...others, parseReview(file, text)]
    const workspace = { ...this.#workspace, reviews }
    this.#ledger = reconcile(this.product.readings, workspace)
    this.#workspace = workspace
  }

  #write(file: string, text: string | undefined): void {
    const changes = {
      write: new Map(text === undefined ? [] : [[file, text]]),
      remove: text === undefined ? [file] : [],
    }
    applyChanges(this.#workspace.root, changes, { check: () => undefined, release: () => undefined }) // only content that ingest writes is locked
  }
}

function parseReview(file: string, text: string): Review {
  const parsed = parseYaml(text, file, ReviewFile)
  if (!('ok' in parsed)) throw new Problems(parsed.problems)
  const { value, place } = parsed.ok
  const lines = value.decisions.map(({ mention }, index): [string, number] => [
    mention,
    place(['decisions', index]).line,
  ])
  return { ...value, file, lines: new Map(lines) }
}
