import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Cache } from '../lib/cache.ts'
import { decodeText } from './decode.ts'
import { findStanding, listNames, readBytes, type Standing } from '../lib/files.ts'
import type { Kept } from './findings.ts'
import type { Problem } from '../lib/problem.ts'
import { readPage } from './page/read.ts'
import type { Place } from '../lib/text.ts'
import { parseYaml, type Outcome } from '../lib/yaml.ts'

/** The largest file that is read, in bytes: the longest transcripts have a twentieth of it. */
const limit = 5 * 1024 * 1024

/** The text of a file and the hash of its bytes; no text when the bytes are none to read. */
export interface Sheet {
  readonly sha256: string
  readonly text: string | undefined
}

/** Reads the files of one root folder and collects everything that is wrong with them; paths are relative to the root. */
export class Desk {
  readonly problems: Problem[] = []
  readonly #root: string
  readonly #cache: Cache
  #last: { readonly file: string; readonly outcome: Outcome<unknown> } | undefined

  constructor(root: string, cache: Cache) {
    this.#root = root
    this.#cache = cache
  }

  /** Report problems, of checks that a reader of the desk has made. */
  report(...problems: readonly Problem[]): void {
    this.problems.push(...problems)
  }

  /** Report something about a file as a whole. */
  reportFile(file: string, fault: Pick<Problem, 'rule' | 'message' | 'mend'>): void {
    this.report({ file, line: 0, column: 0, severity: 'error', ...fault })
  }

  /** Say what stands at a path. */
  find(file: string): Standing {
    return findStanding(join(this.#root, file))
  }

  /** List the names in a folder, hidden ones left out. */
  list(folder: string): string[] {
    return listNames(join(this.#root, folder)).filter((name) => !name.startsWith('.'))
  }

  /** Read a text file; `kind` opens the names of the rules it may break: “seed-empty”. */
  readSheet(file: string, kind: 'seed' | 'file'): Sheet | undefined {
    const bytes = this.#readBytes(file, kind)
    if (bytes === undefined) return undefined
    const decoded = decodeText(bytes)
    if ('fault' in decoded)
      this.report({ file, severity: 'error', ...decoded.fault, rule: `${kind}-${decoded.fault.rule}` })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { sha256, text: 'text' in decoded ? decoded.text : undefined }
  }

  /** Read a seed, a text or a saved page. */
  readSeed(file: string): Sheet | undefined {
    return file.endsWith('.html') ? this.#readPage(file) : this.readSheet(file, 'seed')
  }

  /** Read a saved web page; its sheet holds the text of the article in it, and the hash of the page. */
  #readPage(file: string): Sheet | undefined {
    const bytes = this.#readBytes(file, 'seed')
    if (bytes === undefined) return undefined
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const read = this.#cache.recall(['page', sha256], () => readPage(bytes))
    if ('fault' in read) this.report({ file, severity: 'error', ...read.fault, rule: `seed-${read.fault.rule}` })
    return { sha256, text: 'text' in read ? read.text : undefined }
  }

  /** Read a hand-kept YAML file by its schema. */
  readKept<S extends z.ZodType>(file: string, schema: S): Kept<z.infer<S>> | undefined {
    const text = this.readSheet(file, 'file')?.text
    if (text === undefined) return undefined
    const parse = (): Outcome<z.infer<S>> => parseYaml(text, file, schema)
    const kept = this.#cache.recall(['kept', file, text], () => valueOf(parse()))
    if (kept !== null) return { file, ...kept, place: (path) => placeOf(this.#parseLast(file, parse), path) }
    const outcome = parse()
    if ('problems' in outcome) this.report(...outcome.problems)
    return undefined
  }

  /** Parse a file for the places in it; only the last one is remembered, since a parsed file takes many times its size. */
  #parseLast(file: string, parse: () => Outcome<unknown>): Outcome<unknown> {
    if (this.#last?.file !== file) this.#last = { file, outcome: parse() }
    return this.#last.outcome
  }

  #readBytes(file: string, kind: 'seed' | 'file'): Buffer | undefined {
    const standing = this.find(file)
    if (standing === 'nothing') {
      this.reportFile(file, {
        rule: 'missing-file',
        message: 'Cannot go on without this file',
        mend: 'Write it: the README says what goes in',
      })
      return undefined
    }
    if (standing !== 'file') {
      const found = standing === 'other' ? 'special file' : standing
      this.reportFile(file, {
        rule: 'not-a-file',
        message: `Unexpected ${found}, expected a regular file`,
        mend: 'Put the file itself here',
      })
      return undefined
    }
    const { bytes, size } = readBytes(join(this.#root, file), limit)
    if (size <= limit) return bytes
    const megabytes = (size / 1024 / 1024).toFixed(1)
    this.reportFile(file, {
      rule: `${kind}-too-large`,
      message: `Unexpected size of ${megabytes} MB, expected at most 5 MB`,
      mend: 'Split it',
    })
    return undefined
  }
}

function valueOf<T>(outcome: Outcome<T>): { readonly value: T } | null {
  return 'ok' in outcome ? { value: outcome.ok.value } : null
}

function placeOf<T>(outcome: Outcome<T>, path: readonly PropertyKey[]): Place {
  return 'ok' in outcome ? outcome.ok.place(path) : { line: 0, column: 0 }
}
