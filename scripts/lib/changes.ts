import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findStanding, nameTemp, readText, syncFolder, writeWhole } from './files.ts'
import type { Lock } from './lock.ts'
import { Obstacle } from './report.ts'

/** The changes one run makes under a root: texts to write and files to remove, by path relative to it. */
export interface Changes {
  readonly write: ReadonlyMap<string, string>
  readonly remove: readonly string[]
}

/** Compare wanted files with the disk: what differs or is missing must be written, what is `present` beyond them removed. */
export function findChanges(root: string, wanted: ReadonlyMap<string, string>, present: readonly string[]): Changes {
  const isSame = (path: string, text: string): boolean =>
    findStanding(join(root, path)) === 'file' && readText(join(root, path)) === text
  const write = [...wanted].filter(([path, text]) => !isSame(path, text))
  return { write: new Map(write), remove: present.filter((path) => !wanted.has(path)) }
}

/**
 * Make all changes or none: every new text reaches the disk under another name first, then each takes its place in one move.
 * When a move fails, those before it are undone. A killed process leaves whole files, old or new; the next run completes them.
 */
export function applyChanges(root: string, { write, remove }: Changes, lock: Lock): void {
  for (const path of [...write.keys(), ...remove]) refuseSymlink(root, path)
  const places = [...write].map(([path, text]) => ({
    to: join(root, path),
    from: nameTemp(dirname(join(root, path))),
    text,
  }))
  const undo: (() => void)[] = []
  const keep: string[] = []
  try {
    for (const { to, from, text } of places) {
      mkdirSync(dirname(to), { recursive: true })
      writeWhole(from, text)
    }
    lock.check()
    for (const to of [...places.map((place) => place.to), ...remove.map((path) => join(root, path))]) {
      if (findStanding(to) === 'nothing') undo.push(() => void rmSync(to, { force: true }))
      else {
        const old = nameTemp(dirname(to))
        keep.push(old)
        linkSync(to, old)
        undo.push(() => void renameSync(old, to))
      }
    }
    for (const { from, to } of places) renameSync(from, to)
    for (const path of remove) rmSync(join(root, path))
    for (const folder of new Set([...write.keys(), ...remove].map((path) => dirname(join(root, path)))))
      syncFolder(folder)
  } catch (error) {
    for (const step of undo) step()
    throw error
  } finally {
    for (const temp of [...places.map(({ from }) => from), ...keep]) rmSync(temp, { force: true })
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
