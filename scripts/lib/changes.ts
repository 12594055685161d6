import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findStanding, holdsText, nameTemp, syncFolder, writeWhole, type Text } from './files.ts'
import type { Lock } from './lock.ts'
import { Obstacle } from './report.ts'

/** A file that a run wants: its path relative to the root, and its text, made when it is asked for. */
export interface Output {
  readonly path: string
  readonly make: () => Text
}

/** The changes one run makes under a root, by path relative to it: files written and files removed. */
export interface Changes {
  readonly write: readonly string[]
  readonly remove: readonly string[]
}

/** Go through the files that differ from the disk or are missing there, with the text that each should hold; one text is held at a time. */
export function* findStale(root: string, wanted: Iterable<Output>): Generator<readonly [path: string, text: Text]> {
  for (const { path, make } of wanted) {
    const text = make()
    if (!holdsText(join(root, path), text)) yield [path, text]
  }
}

/**
 * Makes all changes of a run or none: every new text reaches the disk under another name first, then each takes its place in one move.
 * When a move fails, those before it are undone. A killed process leaves whole files, old or new; the next run completes them.
 */
export class Stage {
  readonly #root: string
  readonly #places: { readonly path: string; readonly temp: string }[] = []

  constructor(root: string) {
    this.#root = root
  }

  /** The paths of the texts that wait to take their places. */
  get paths(): readonly string[] {
    return this.#places.map(({ path }) => path)
  }

  /** Write a text under another name, beside its place. */
  put(path: string, text: Text): void {
    refuseSymlink(this.#root, path)
    const folder = dirname(join(this.#root, path))
    const temp = nameTemp(folder)
    mkdirSync(folder, { recursive: true })
    this.#places.push({ path, temp })
    writeWhole(temp, text)
  }

  /** Let every text take its place, and remove files; throws, and leaves all as it was, when one can't. */
  commit(remove: readonly string[], lock: Lock): void {
    for (const path of remove) refuseSymlink(this.#root, path)
    const undo: (() => void)[] = []
    const keep: string[] = []
    try {
      lock.check()
      for (const path of [...this.paths, ...remove]) {
        const to = join(this.#root, path)
        if (findStanding(to) === 'nothing') undo.push(() => void rmSync(to, { force: true }))
        else {
          const old = nameTemp(dirname(to))
          keep.push(old)
          linkSync(to, old)
          undo.push(() => void renameSync(old, to))
        }
      }
      for (const { path, temp } of this.#places) renameSync(temp, join(this.#root, path))
      for (const path of remove) rmSync(join(this.#root, path))
      for (const folder of new Set([...this.paths, ...remove].map((path) => dirname(join(this.#root, path)))))
        syncFolder(folder)
    } catch (error) {
      for (const step of undo) step()
      throw error
    } finally {
      for (const temp of keep) rmSync(temp, { force: true })
    }
  }

  /** Remove what still waits. */
  clear(): void {
    for (const { temp } of this.#places) rmSync(temp, { force: true })
  }
}

/** Make a few changes whose texts are at hand: all of them or none. */
export function applyChanges(
  root: string,
  { write, remove }: { readonly write: ReadonlyMap<string, string>; readonly remove: readonly string[] },
  lock: Lock,
): void {
  const stage = new Stage(root)
  try {
    for (const [path, text] of write) stage.put(path, text)
    stage.commit(remove, lock)
  } finally {
    stage.clear()
  }
}

/** Refuse to write through a symlink, or onto something that is no file. */
function refuseSymlink(root: string, path: string): void {
  const parts = path.split('/')
  for (const depth of parts.keys()) {
    const place = join(root, ...parts.slice(0, depth + 1))
    const standing = findStanding(place)
    const wanted = depth === parts.length - 1 ? 'file' : 'directory'
    if (standing === 'nothing' || standing === wanted) continue
    throw new Obstacle(
      `Cannot write ${path}: ${place} is a ${standing === 'other' ? 'special file' : standing}, expected a ${wanted}`,
    )
  }
}
