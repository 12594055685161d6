import { linkSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { nameTemp, syncFolder, writeWhole } from '../lib/files.ts'
import { takeTurn } from '../lib/turn.ts'
import { ingest } from '../ingest.ts'

/** The files of one new source, by name in seeds/. */
export type NewFiles = ReadonlyMap<string, string | Uint8Array>

/** Put the files of a new source into seeds/ and ingest; when anything goes wrong, or a signal ends the run, they are gone again. */
export async function keepAndIngest(root: string, files: NewFiles): ReturnType<typeof ingest> {
  const undo = (): void => {
    for (const name of files.keys()) rmSync(join(root, 'seeds', name), { force: true })
  }
  const leave = (signal: NodeJS.Signals): void => {
    undo()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  place(join(root, 'seeds'), files)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, leave)
  try {
    return await takeTurn(() => ingest(root))
  } catch (error) {
    undo()
    throw error
  } finally {
    for (const signal of signals) process.off(signal, leave)
  }
}

/** Write every file whole under another name, then give each its own; none takes the name of a file that stands there. */
function place(folder: string, files: NewFiles): void {
  const made: string[] = []
  const temps: string[] = []
  mkdirSync(folder, { recursive: true })
  try {
    const places = [...files].map(([name, content]) => {
      const temp = nameTemp(folder)
      temps.push(temp)
      writeWhole(temp, content)
      return { temp, to: join(folder, name) }
    })
    for (const { temp, to } of places) {
      linkSync(temp, to)
      made.push(to)
    }
    syncFolder(folder)
  } catch (error) {
    for (const path of made) rmSync(path, { force: true })
    throw error
  } finally {
    for (const temp of temps) rmSync(temp, { force: true })
  }
}
