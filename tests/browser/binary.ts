import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

/** Holds how to start a browser: the program and the environment it needs. */
export interface Binary {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/** Says what a person can do when no browser is to be had. */
export const NO_BROWSER =
  'Cannot run the browser tests without a browser: install Chrome or Chromium, or set CHROMIUM_PATH to one, or run `npm ci` so that @sparticuz/chromium can unpack its own.'

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Find a Chromium: the one CHROMIUM_PATH names, else an installed one, else the one inside the npm package. Throws one clear line when there is none. */
export async function findBinary(): Promise<Binary> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named))
      throw new Error(`Unexpected CHROMIUM_PATH \`${named}\`, expected the path of a Chrome or Chromium program.`)
    return { path: named, env: {} }
  }
  const installed = findInstalled()
  if (installed) return { path: installed, env: {} }
  try {
    return await unpackPackaged()
  } catch (cause) {
    throw new Error(NO_BROWSER, { cause })
  }
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS]
  return candidates.find((path) => existsSync(path) && starts(path, {}))
}

async function unpackPackaged(): Promise<Binary> {
  const require = createRequire(import.meta.url)
  const entry = require.resolve('@sparticuz/chromium')
  const root = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const folder = join(dirname(dirname(root)), '.cache', `headcount-chromium-${version}`)
  if (!existsSync(folder)) await unpack(join(root, 'bin'), folder)
  const path = join(folder, 'chromium')
  const plain = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  const carried = { ...plain, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  const env = [plain, carried].find((each) => starts(path, each))
  if (!env) throw new Error(`Cannot start ${path}`)
  return { path, env }
}

/** Unpack beside the final folder and rename, so that two test runs at once never meet half a browser. */
async function unpack(archives: string, folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = draft // the package unpacks into the system's temporary folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
    await Promise.all(names.map((name) => inflate(join(archives, name))))
    if (!existsSync(folder)) renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(draft, { recursive: true, force: true })
  }
}

function starts(path: string, env: Readonly<Record<string, string>>): boolean {
  return (
    spawnSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0
  )
}
