import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { takeLock, type Lock } from '../../scripts/lib/lock.ts'
import { Obstacle } from '../../scripts/lib/report.ts'
import { renderPages } from '../../scripts/site/astro.ts'

const project = resolve(import.meta.dirname, '../..')
const inputs = ['src', 'content', 'seeds', 'public', 'astro.config.mjs', 'package-lock.json']

/** Where the site of the tests says that it stands: a name that nobody can own. */
export const siteAddress = 'https://headcount.example'

/** Builds the site as it stands, once for all test files and runs that see the same inputs, and gives its folder. */
export async function builtSite(): Promise<string> {
  const folder = join(tmpdir(), 'headcount-built', hashInputs())
  while (!existsSync(folder)) {
    const lock = findLock()
    if (lock === undefined) await setTimeout(200)
    else await buildInto(folder).finally(lock.release)
  }
  return folder
}

/** Lists the pages of the built site: path from its root (“ledger/index.html”) and HTML. */
export async function builtPages(): Promise<ReadonlyMap<string, string>> {
  const folder = await builtSite()
  return new Map(
    filesUnder(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  )
}

/** Lists all files under a folder, or the file itself, in one order everywhere. */
export function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function buildInto(folder: string): Promise<void> {
  if (existsSync(folder)) return // another process finished it before we took the lock
  const part = `${folder}.${String(process.pid)}.part` // another clone of the same inputs may be building them too
  mkdirSync(dirname(folder), { recursive: true })
  rmSync(part, { recursive: true, force: true })
  const problems = await renderPages(
    { root: project, site: siteAddress, say: () => undefined, signal: AbortSignal.timeout(240_000) },
    part,
  )
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  renameSync(part, folder)
}

function hashInputs(): string {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((name) => filesUnder(join(project, name)))) {
    hash
      .update(`${relative(project, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/** Takes the lock that `npm run build` takes, since Astro keeps one cache for all builds; undefined while another build runs. */
function findLock(): Lock | undefined {
  const staging = join(project, '.staging')
  mkdirSync(staging, { recursive: true })
  try {
    return takeLock(staging)
  } catch (error) {
    if (error instanceof Obstacle) return undefined
    throw error
  }
}
