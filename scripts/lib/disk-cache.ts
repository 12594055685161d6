import { hash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cache } from './cache.ts'
import { nameEngine } from './engine.ts'
import { findStanding, listNames, nameTemp, readBytes, sweepTemps } from './files.ts'

/**
 * Remembers on disk, in files that hold the entries whose keys begin alike.
 * An entry is a line: its key, the hash of its value, its value as JSON; one that does not hold together counts as none.
 */
export class DiskCache implements Cache {
  readonly #folder: string
  readonly #version: string
  readonly #shards = new Map<string, Shard>()

  /** Open the cache in a folder; `version` names the code that entries come from. */
  constructor(folder: string, version: string) {
    this.#folder = folder
    this.#version = version
  }

  recall<T>(from: readonly unknown[], make: () => T): T {
    const key = hash('sha256', JSON.stringify([this.#version, ...from]))
    const { kept, used } = this.#open(key.slice(0, 2))
    const line = kept.get(key)
    const json = line === undefined ? undefined : readEntry(line)
    if (line !== undefined && json !== undefined) {
      used.set(key, line)
      return JSON.parse(json) as T // its key and its hash say that this code once wrote it from a T
    }
    const made = make()
    used.set(key, writeEntry(key, JSON.stringify(made)))
    return made
  }

  /** Write what this run has learnt; `forget` drops what it did not use. Where the disk refuses, the next run takes longer. */
  save({ forget }: { readonly forget: boolean }): void {
    if (this.#shards.size === 0 || !isOurs(dirname(this.#folder)) || !isOurs(this.#folder)) return
    try {
      mkdirSync(this.#folder, { recursive: true })
      sweepTemps(this.#folder)
      for (const [name, { kept, used }] of this.#shards)
        this.#write(name, kept, forget ? used : new Map([...kept, ...used]))
      if (forget) this.#sweep()
      if (findStanding(join(this.#folder, '.gitignore')) === 'nothing') this.#replace('.gitignore', '*\n')
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error
    }
  }

  #open(name: string): Shard {
    const known = this.#shards.get(name)
    if (known !== undefined) return known
    const shard = { kept: readShard(join(this.#folder, name)), used: new Map<string, string>() }
    this.#shards.set(name, shard)
    return shard
  }

  #write(name: string, kept: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): void {
    const isSame = kept.size === wanted.size && [...wanted].every(([key, line]) => kept.get(key) === line)
    if (!isSame) this.#replace(name, [...wanted.values()].join(''))
  }

  #replace(name: string, text: string): void {
    const temp = nameTemp(this.#folder)
    try {
      writeFileSync(temp, text, { flag: 'wx' })
      renameSync(temp, join(this.#folder, name))
    } finally {
      rmSync(temp, { force: true })
    }
  }

  /** Remove the files none of whose entries were asked for. */
  #sweep(): void {
    for (const name of listNames(this.#folder))
      if (/^[0-9a-f]{2}$/.test(name) && !this.#shards.has(name)) rmSync(join(this.#folder, name), { force: true })
  }
}

/** Open the cache of a root folder for the engine that runs. */
export function openCache(root: string): DiskCache {
  return new DiskCache(join(root, '.cache/headcount'), nameEngine())
}

/** The lines of one file by key: those found in it, and those that this run used. */
interface Shard {
  readonly kept: ReadonlyMap<string, string>
  readonly used: Map<string, string>
}

const largest = 512 * 1024 * 1024 // the longest string there is

function readShard(path: string): ReadonlyMap<string, string> {
  try {
    const lines = readBytes(path, largest).bytes.toString('utf8').match(/[^\n]+\n/g) ?? [] // prettier-ignore
    return new Map(lines.map((line) => [line.slice(0, 64), line]))
  } catch {
    return new Map() // not there yet, or nothing that can be read: as good as empty
  }
}

function writeEntry(key: string, json: string): string {
  return `${key} ${hash('sha256', json)} ${json}\n`
}

function readEntry(line: string): string | undefined {
  const json = line.slice(130, -1)
  return line.slice(65, 129) === hash('sha256', json) ? json : undefined
}

/** Is a folder ours to write in? Never through a symlink. */
function isOurs(folder: string): boolean {
  return ['directory', 'nothing'].includes(findStanding(folder))
}
