import { type Browser, chromium } from 'playwright-core'
import { findBinary } from './binary.ts'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
]

/** Start a real Chromium; the caller closes it. Throws one line that says what to do when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBinary()
  return chromium.launch({ executablePath: path, args: ARGS, env: { ...definedEnv(), ...env } })
}

function definedEnv(): Record<string, string> {
  const pairs = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return Object.fromEntries(pairs)
}
