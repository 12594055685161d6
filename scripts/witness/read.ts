import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ReviewFile } from '../../src/schema/decision.ts'
import { Ledger } from '../../src/schema/ledger.ts'
import { Sidecar } from '../../src/schema/sidecar.ts'
import { Speakers } from '../../src/schema/speaker.ts'
import { Topic } from '../../src/schema/topic.ts'
import { place, type Evidence, type TextFile, type WitnessedSeed } from './evidence.ts'
import type { Problem } from './problem.ts'
import { showPage } from './webpage.ts'

/** Re-open everything below a root; `evidence` is undefined when a part that the checks need cannot be read. */
export async function readEvidence(
  root: string,
): Promise<{ evidence: Evidence | undefined; problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const open = <T>(outcome: Outcome<T>): T | undefined => {
    problems.push(...outcome.problems)
    return outcome.value
  }
  const topic = open(parseYaml(await readText(root, 'content/topic.yaml'), Topic))
  const speakers = open(parseYaml(await readText(root, 'content/speakers.yaml'), Speakers))
  const ledgerFile = await readText(root, 'content/ledger.json')
  const ledger = open(parseLedger(ledgerFile))
  const seeds = open(await readSeeds(root))
  const reviews = (await readFolder(root, 'content/review', '.yaml')).flatMap((file) => {
    const review = open(parseYaml(file, ReviewFile))
    return review === undefined ? [] : [{ review, file: toText(file) }]
  })
  const pages = (await readFolder(root, 'content/sources', '.mdx')).map(toText)
  const steps = (await readFolder(root, 'content/story', '.mdx')).map(toText)
  const editions = (await readFolder(root, 'content/editions', '.json')).map(toText)
  if (topic === undefined || speakers === undefined || ledger === undefined || seeds === undefined)
    return { evidence: undefined, problems }
  return {
    evidence: { seeds, topic, speakers, reviews, ledger, ledgerFile: toText(ledgerFile), pages, steps, editions },
    problems,
  }
}

interface Outcome<T> {
  readonly value?: T
  readonly problems: readonly Problem[]
}

interface RawFile {
  readonly file: string
  readonly bytes: Buffer | undefined // undefined: there is none
  readonly text: string | undefined // undefined: not UTF-8
}

async function readText(root: string, file: string): Promise<RawFile> {
  const bytes = await readFile(join(root, file)).catch(() => undefined)
  return { file, bytes, text: bytes === undefined ? undefined : decode(bytes) }
}

async function readFolder(root: string, folder: string, ending: string): Promise<readonly RawFile[]> {
  const names = (await readdir(join(root, folder)).catch(() => []))
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
  return Promise.all(names.map((name) => readText(root, `${folder}/${name}`)))
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function toText({ file, text }: RawFile): TextFile {
  return { file, text: text ?? '' }
}

async function readSeeds(root: string): Promise<Outcome<readonly WitnessedSeed[]>> {
  const articles = [...(await readFolder(root, 'seeds', '.txt')), ...(await readFolder(root, 'seeds', '.html'))]
  const texts = new Map((await readFolder(root, 'content/texts', '.txt')).map((file) => [file.file, file]))
  const sidecars = new Map((await readFolder(root, 'seeds', '.yaml')).map((file) => [file.file, file]))
  const outcomes = articles.map((article) => {
    const sidecarFile = article.file.replace(/\.(?:txt|html)$/, '.yaml')
    const sidecar = sidecars.get(sidecarFile)
    sidecars.delete(sidecarFile)
    return readSeed(article, sidecar ?? { file: sidecarFile, bytes: undefined, text: undefined }, texts)
  })
  const lost = [...sidecars.values()].flatMap((file) =>
    place([{ rule: 'seed-missing', message: 'Cannot keep a sidecar without its seed' }], toText(file)),
  )
  const seeds = outcomes.flatMap(({ value }) => value ?? [])
  for (const { file } of seeds) texts.delete(file)
  const strays = [...texts.values()].flatMap((file) =>
    place([{ rule: 'text-stray', message: 'Unexpected text, expected one for each saved page' }], toText(file)),
  )
  return { value: seeds, problems: [...outcomes.flatMap(({ problems }) => problems), ...lost, ...strays] }
}

function readSeed(article: RawFile, sidecarFile: RawFile, texts: ReadonlyMap<string, RawFile>): Outcome<WitnessedSeed> {
  const sidecar = parseYaml(sidecarFile, Sidecar)
  if (article.bytes === undefined) return { problems: [...sidecar.problems, ...unreadable(article)] }
  if (sidecar.value === undefined) return { problems: sidecar.problems }
  const isPage = article.file.endsWith('.html')
  const frozen = `content/texts/${sidecar.value.id}.txt`
  const held = isPage ? (texts.get(frozen) ?? { file: frozen, bytes: undefined, text: undefined }) : article
  if (held.text === undefined) return { problems: unreadable(held) }
  const sha256 = createHash('sha256').update(article.bytes).digest('hex')
  const page = isPage ? showPage(article.bytes) : null
  const paths = { file: held.file, seedFile: article.file, sidecarFile: sidecarFile.file }
  return { value: { ...paths, text: held.text, sha256, page, sidecar: sidecar.value }, problems: [] }
}

function parseYaml<S extends z.ZodType>(raw: RawFile, schema: S): Outcome<z.infer<S>> {
  if (raw.text === undefined) return { problems: unreadable(raw) }
  const lines = new LineCounter()
  const document = parseDocument(raw.text, { lineCounter: lines, prettyErrors: false })
  const fault = document.errors[0]
  if (fault !== undefined)
    return {
      problems: place(
        [{ rule: 'yaml-syntax', message: `Unexpected YAML: ${fault.message}` }],
        toText(raw),
        fault.pos[0],
      ),
    }
  return parseBy(schema, document.toJS({ maxAliasCount: 0 }) as unknown, raw)
}

function parseLedger(raw: RawFile): Outcome<Ledger> {
  if (raw.text === undefined) return { problems: unreadable(raw) }
  const parsed = parseJson(raw.text)
  if (parsed === undefined)
    return {
      problems: place(
        [{ rule: 'json-syntax', message: 'Unexpected text, expected JSON', mend: 'npm run ingest' }],
        toText(raw),
      ),
    }
  const outcome = parseBy(Ledger, parsed, raw)
  if (outcome.value === undefined) return outcome
  const canonical = `${JSON.stringify(outcome.value, null, 2)}\n`
  const at = firstDifference(raw.bytes?.toString('utf8') ?? '', canonical)
  if (at === undefined) return outcome
  const finding = {
    rule: 'json-form',
    message: 'Unexpected bytes, expected keys in the order of the schema, two-space JSON and a final newline',
    mend: 'npm run ingest',
  }
  return { ...outcome, problems: place([finding], toText(raw), at) }
}

function parseBy<S extends z.ZodType>(schema: S, value: unknown, raw: RawFile): Outcome<z.infer<S>> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, problems: [] }
  const findings = parsed.error.issues.map(({ path, message }) => ({
    rule: 'wrong-shape',
    message: `Unexpected \`${path.map(String).join('.')}\`: ${message}`,
  }))
  return { problems: place(findings, toText(raw)) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined
  let at = 0
  while (a[at] === b[at]) at += 1
  return at
}

function unreadable({ file, bytes }: RawFile): readonly Problem[] {
  const finding =
    bytes === undefined
      ? { rule: 'file-missing', message: 'Cannot verify without this file' }
      : { rule: 'not-utf8', message: 'Unexpected bytes, expected UTF-8' }
  return place([finding], { file, text: '' })
}
