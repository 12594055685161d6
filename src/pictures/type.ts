import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import { faces, type Face } from '../styles/fonts/faces.ts'
import { listMissing, type Cut } from './outline.ts'

/** A face at a weight, as pictures name it. */
export type CutName = 'serif-400' | 'serif-600' | 'serif-italic-400' | 'sans-400' | 'sans-600'

/** The site's type, ready to be measured and outlined. */
export type Type = Readonly<Record<CutName, Cut>>

const names: readonly CutName[] = ['serif-400', 'serif-600', 'serif-italic-400', 'sans-400', 'sans-600']
const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] // the files of a face, the first is always read
const everything = String.fromCodePoint(...Array.from({ length: 0x2200 - 0x20 }, (_, index) => index + 0x20))

/** Loads the site's faces at the weights of its style sheets, with as many of their files as the characters of a text ask for. */
export async function loadType(text: string): Promise<Type> {
  const cuts = await Promise.all(names.map(async (name) => [name, await loadCut(name, text)] as const))
  return Object.fromEntries(cuts) as Type // every name has its cut
}

async function loadCut(name: CutName, text: string): Promise<Cut> {
  const [, family = '', weight = ''] = /^(.+)-(\d+)$/.exec(name) ?? []
  const face = faces.find((each) => each.name === family)
  if (!face) throw new Error(`Cannot draw \`${name}\` without its face`)
  let cut: Cut = { fonts: [], features: face.features.filter((each) => each !== 'kern' && each !== 'ccmp') }
  for (const script of scripts) {
    if (cut.fonts.length > 0 && listMissing(cut, text).length === 0) break
    const font = await loadFont(face, Number(weight), script)
    if (font) cut = { ...cut, fonts: [...cut.fonts, font] }
  }
  return cut
}

const loaded = new Map<string, Promise<Font | undefined>>()

function loadFont(face: Face, weight: number, script: string): Promise<Font | undefined> {
  const key = `${face.name} ${weight} ${script}`
  const font = loaded.get(key) ?? readFont(face, weight, script)
  loaded.set(key, font)
  return font
}

/** Cuts a variable font at one weight, with the features that the site's own cut keeps, so that letters fall as on the page. */
async function readFont(face: Face, weight: number, script: string): Promise<Font | undefined> {
  const file = new URL(face.file.replace('-latin-', `-${script}-`))
  if (!existsSync(file)) return undefined
  const cut = await subsetFont(await readFile(file), everything, {
    targetFormat: 'sfnt',
    variationAxes: { ...face.axes, wght: weight },
    keepFeatures: face.features,
    noHinting: true,
    dropTables: ['STAT', 'gasp', 'prep'],
  })
  const font = create(cut)
  return font.type === 'TTF' ? font : undefined
}
