import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import subsetFont from 'subset-font'

interface Face {
  readonly name: string
  readonly file: string
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
}

/** The four faces that `fonts.css` names; each keeps only the weights in use. */
const faces: readonly Face[] = [
  {
    name: 'serif',
    file: import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: 'serif-italic',
    file: import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2'),
    axes: { wght: 400 },
  },
  {
    name: 'display',
    file: import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'),
    axes: { wght: 600, opsz: 60 },
  },
  {
    name: 'sans',
    file: import.meta.resolve('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'),
    axes: { wght: { min: 400, max: 700 } },
  },
]

const alwaysNeeded = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32))}\u00a0“”‘’–—…×·−`
const textFiles = /\.(astro|tsx?|mdx|json|ya?ml)$/

/** Cuts the fonts down to the characters that `folders` hold, and lets style sheets find them as `@fonts/NAME.woff2`. */
export function subsetFonts(folders: readonly string[]): AstroIntegration {
  return {
    name: 'headcount-fonts',
    hooks: {
      'astro:config:setup': async ({ createCodegenDir, updateConfig }) => {
        const target = fileURLToPath(createCodegenDir())
        const text = await charactersIn(folders)
        await mkdir(target, { recursive: true })
        for (const face of faces) await writeWhole(join(target, `${face.name}.woff2`), await subset(face, text))
        updateConfig({ vite: { resolve: { alias: { '@fonts': target } } } })
      },
    },
  }
}

async function subset({ file, axes }: Face, text: string): Promise<Buffer> {
  return subsetFont(await readFile(new URL(file)), text, { targetFormat: 'woff2', variationAxes: axes })
}

async function charactersIn(folders: readonly string[]): Promise<string> {
  const found = new Set(alwaysNeeded)
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true }).catch(() => [])
    for (const name of names.filter((each) => textFiles.test(each))) {
      for (const character of await readFile(join(folder, name), 'utf8')) found.add(character)
    }
  }
  return [...found].sort().join('')
}

/** Renames a finished file into place, so that two builds at once never read half of one. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, content)
  await rename(draft, path)
}
