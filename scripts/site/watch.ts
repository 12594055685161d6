import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['seeds', 'content', 'content/review']

/**
 * Call back whenever a hand-kept file below a root changes, until the signal aborts.
 * Each folder is watched by itself: a recursive watch loses a file that an editor has replaced.
 */
export function watchKept(root: string, signal: AbortSignal, onChange: () => void): void {
  const watched = new Set<string>()
  const watchThere = (): void => {
    for (const folder of FOLDERS.filter((each) => !watched.has(each) && existsSync(join(root, each)))) {
      watched.add(folder)
      const watcher = watch(join(root, folder), { signal }, (_event, name) => {
        watchThere()
        if (name !== null && isKept(folder, name)) onChange()
      })
      watcher.on('error', () => watched.delete(folder)) // the folder is gone; it may come back
    }
  }
  watchThere()
}

/** Say whether a file below seeds/ or content/ is kept by hand, so that a change to it asks for a new ingest. */
export function isKept(folder: string, name: string): boolean {
  const path = `${folder}/${name.replaceAll('\\', '/')}`
  const generated = /^content\/(?:ledger\.json|(?:sources|texts|editions)(?:\/|$))/.test(path)
  const passing = /(?:^|\/)\.|~$|\.tmp$|\.sw[a-p]$/.test(path) // locks, temporary files, an editor's backups
  const byAstro = path.startsWith('content/story/') // rendered as they stand
  return !generated && !passing && !byAstro
}

/** Make a function that runs `work` once calls have been quiet for a while, one run at a time; its promise ends with the run that answers the call. */
export function rerun(work: () => Promise<void>, quietMs: number): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let waiting: (() => void)[] = []
  const run = (): void => {
    const answered = waiting
    waiting = []
    running = running.then(work).finally(() => answered.forEach((done) => done()))
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(run, quietMs)
    return new Promise((resolve) => waiting.push(resolve))
  }
}
