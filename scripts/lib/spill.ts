import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { nameTemp, readSlice } from './files.ts'

/** Where some bytes of an open file stand. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** Holds bytes outside of memory as long as a run lasts: in a file that has no name, so that nothing is left of it. */
export class Spill {
  #handle: number | undefined
  #size = 0

  /** Put bytes away; undefined where the disk refuses. */
  put(bytes: Buffer): Place | undefined {
    try {
      this.#handle ??= openNameless()
      for (let done = 0; done < bytes.length;) done += writeSync(this.#handle, bytes, done, null, this.#size + done)
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error
      return undefined
    }
    const place = { at: this.#size, length: bytes.length }
    this.#size += bytes.length
    return place
  }

  /** Read what was put at a place. */
  read({ at, length }: Place): Buffer {
    return this.#handle === undefined ? Buffer.alloc(0) : readSlice(this.#handle, at, length)
  }

  /** Let go of all that was put. */
  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle)
    this.#handle = undefined
  }
}

function openNameless(): number {
  const path = nameTemp(tmpdir())
  const handle = openSync(path, 'wx+', 0o600)
  rmSync(path)
  return handle
}
