import { hash } from 'node:crypto'
import { closeSync, constants, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cache } from './cache.ts'
import { nameEngine } from './engine.ts'
import { findStanding, listNames, nameTemp, readBytes, readSlice, sweepTemps } from './files.ts'
import { Spill, type Place } from './spill.ts'

/**
 * Remembers on disk, in files that hold the entries whose keys begin alike; in memory it keeps only where each entry stands.
 * An entry is a line: its key, the hash of its value, its value as JSON; one that does not hold together counts as none.
 */
export class DiskCache implements Cache {
  readonly #folder: string
  readonly #version: string
  readonly #shards = new Map<string, Shard>()
  readonly #spill = new Spill()

  /** Open the cache in a folder; `version` names the code that entries come from. */
  constructor(folder: string, version: string) {
    this.#folder = folder
    this.#version = version
  }

  recall<T>(from: readonly unknown[], make: () => T): T {
    const key = hash('sha256', JSON.stringify([this.#version, ...from]))
    const name = key.slice(0, 2)
    const { kept, used } = this.#open(name)
    const entry = used.get(key) ?? kept.get(key)
    const json = entry === undefined ? undefined : readEntry(key, this.#read(name, entry))
    if (entry !== undefined && json !== undefined) {
      used.set(key, entry)
      return JSON.parse(json) as T // its key and its hash say that this code once wrote it from a T
    }
    const made = make()
    const line = writeEntry(key, JSON.stringify(made))
    const place = this.#spill.put(line)
    used.set(key, place === undefined ? line : { ...place, isKept: false })
    return made
  }

  /** Write what this run has learnt; `forget` drops what it did not use. Where the disk refuses, the next run takes longer. */
  save({ forget }: { readonly forget: boolean }): void {
    try {
      if (this.#shards.size === 0 || !isOurs(dirname(this.#folder)) || !isOurs(this.#folder)) return
      mkdirSync(this.#folder, { recursive: true })
      sweepTemps(this.#folder)
      for (const [name, { kept, used }] of this.#shards)
        this.#write(name, kept, forget ? used : new Map([...kept, ...used]))
      if (forget) this.#sweep()
      if (findStanding(join(this.#folder, '.gitignore')) === 'nothing') this.#replace('.gitignore', '*\n')
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error
    } finally {
      this.#spill.close()
    }
  }

  #open(name: string): Shard {
    const known = this.#shards.get(name)
    if (known !== undefined) return known
    const shard = { kept: readShard(join(this.#folder, name)), used: new Map<string, Entry>() }
    this.#shards.set(name, shard)
    return shard
  }

  /** Read the line of an entry: of one that this run made, or out of its file, which another run may have replaced meanwhile. */
  #read(name: string, entry: Entry): Buffer {
    if (Buffer.isBuffer(entry)) return entry
    return entry.isKept ? readPlace(join(this.#folder, name), entry) : this.#spill.read(entry)
  }

  #write(name: string, kept: ReadonlyMap<string, Entry>, wanted: ReadonlyMap<string, Entry>): void {
    const isSame = kept.size === wanted.size && [...wanted].every(([key, entry]) => kept.get(key) === entry)
    if (isSame) return
    const lines = [...wanted].map(([key, entry]) => [key, this.#read(name, entry)] as const)
    const whole = lines.filter(([key, line]) => readEntry(key, line) !== undefined)
    this.#replace(name, Buffer.concat(whole.map(([, line]) => line)))
  }

  #replace(name: string, text: string | Buffer): void {
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

/** Where the line of an entry stands: in a file that was kept, or put away by this run; the line itself where the disk refused it. */
type Entry = (Place & { readonly isKept: boolean }) | Buffer

/** The entries of one file by key: those found in it, and those that this run used. */
interface Shard {
  readonly kept: ReadonlyMap<string, Entry>
  readonly used: Map<string, Entry>
}

const largest = 1024 ** 3 // more than a file of the cache ever holds
const newline = 10

/** Find where the lines of a file stand, by the key that each begins with. */
function readShard(path: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  try {
    const { bytes } = readBytes(path, largest)
    for (let [at, end] = [0, bytes.indexOf(newline)]; end >= 0; [at, end] = [end + 1, bytes.indexOf(newline, end + 1)])
      entries.set(bytes.toString('latin1', at, Math.min(at + 64, end)), { at, length: end + 1 - at, isKept: true })
  } catch {
    return new Map() // not there yet, or nothing that can be read: as good as empty
  }
  return entries
}

function readPlace(path: string, { at, length }: Place): Buffer {
  try {
    const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      return readSlice(handle, at, length)
    } finally {
      closeSync(handle)
    }
  } catch {
    return Buffer.alloc(0)
  }
}

function writeEntry(key: string, json: string): Buffer {
  return Buffer.from(`${key} ${hash('sha256', json)} ${json}\n`, 'utf8')
}

/** Read the value of a line that is the whole entry of a key, as JSON; undefined when it does not hold together. */
function readEntry(key: string, line: Buffer): string | undefined {
  const json = line.subarray(130, -1)
  const head = `${key} ${hash('sha256', json)} `
  return line.toString('latin1', 0, 130) === head && line.at(-1) === newline ? json.toString('utf8') : undefined
}

/** Is a folder ours to write in? Never through a symlink. */
function isOurs(folder: string): boolean {
  return ['directory', 'nothing'].includes(findStanding(folder))
}
