import { readFile } from 'node:fs/promises'
import type { Palette } from './paint.ts'
import { parseRules, type Rule, type Scheme } from './rules.ts'
import { loadType } from './type.ts'

// From the project's folder, where every command runs: what is bundled no longer knows where it came from.
const sheets = [
  'styles/tokens.css',
  'charts/mark.css',
  'charts/line.css',
  'charts/word.css',
  'charts/chart.css',
  'charts/asof/asof.css',
  'pictures/poster/poster.css',
]

/** Loads what pictures are painted with: the site's own style sheets and type, with the characters of a text. */
export async function loadPalette(text: string, scheme: Scheme = 'light'): Promise<Palette> {
  const [rules, type] = await Promise.all([loadRules(scheme), loadType(text)])
  return { rules, type }
}

const loaded = new Map<Scheme, Promise<readonly Rule[]>>()

function loadRules(scheme: Scheme): Promise<readonly Rule[]> {
  const rules = loaded.get(scheme) ?? readRules(scheme)
  loaded.set(scheme, rules)
  return rules
}

async function readRules(scheme: Scheme): Promise<readonly Rule[]> {
  return parseRules(await Promise.all(sheets.map((path) => readFile(`src/${path}`, 'utf8'))), scheme)
}
