import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import subsetFont from 'subset-font'
import { type Face, faces } from './faces.ts'
import { toRange } from './range.ts'

/** The characters that nearly every page needs: letters, figures and the points of prose. All others load where they are used. */
const core = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \u00a0.,:;?!()-–—’“”…×·&/')
const latin =
  /^[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2191\u2193\u2212\u2215]$/ // what the files hold
const textFiles = /\.(astro|tsx?|mdx|json|ya?ml)$/

/**
 * Cuts each face down to the weights in use and to the characters that `folders` hold: one file of the core, one of the rest.
 * Style sheets find them through `@fonts/faces.css`, pages that preload one as `@fonts/NAME.woff2`.
 */
export function subsetFonts(folders: readonly string[]): AstroIntegration {
  return {
    name: 'headcount-fonts',
    hooks: {
      'astro:config:setup': async ({ createCodegenDir, updateConfig }) => {
        const target = fileURLToPath(createCodegenDir())
        const rest = new Set([...(await charactersIn(folders))].filter((each) => latin.test(each) && !core.has(each)))
        await mkdir(target, { recursive: true })
        const rules: string[] = []
        for (const face of faces) {
          for (const [name, characters] of Object.entries({ [face.name]: core, [`${face.name}-rest`]: rest })) {
            await writeWhole(join(target, `${name}.woff2`), await cut(face, characters))
            rules.push(describe(face, name, characters))
          }
        }
        await writeWhole(join(target, 'faces.css'), rules.join('\n'))
        updateConfig({ vite: { resolve: { alias: { '@fonts': target } } } })
      },
    },
  }
}

async function cut({ file, axes, features }: Face, characters: ReadonlySet<string>): Promise<Buffer> {
  return subsetFont(await readFile(new URL(file)), [...characters].sort().join(''), {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
    dropTables: ['STAT', 'gasp', 'prep'],
  })
}

// `optional`: a file that comes too late waits for the next page, so that no word moves once it can be read.
function describe({ family, style, weight }: Face, name: string, characters: ReadonlySet<string>): string {
  return `@font-face {
  font-family: '${family}';
  src: url('./${name}.woff2') format('woff2');
  font-weight: ${weight};
  font-style: ${style};
  font-display: optional;
  unicode-range: ${toRange(characters)};
}`
}

async function charactersIn(folders: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true }).catch(() => [])
    for (const name of names.filter((each) => textFiles.test(each))) {
      for (const character of await readFile(join(folder, name), 'utf8')) found.add(character)
    }
  }
  return found
}

/** Renames a finished file into place, so that two builds at once never read half of one. */
async function writeWhole(path: string, content: Buffer | string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, content)
  await rename(draft, path)
}
