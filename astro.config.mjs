import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import sitemap from '@astrojs/sitemap'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig } from 'astro/config'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closePolicy, hashCode, narrowPolicy } from './src/layouts/policy.ts'
import { subsetFonts } from './src/styles/fonts/subset.ts'
import { leadSheet, trimSheets } from './src/styles/trim/trim.ts'

// Smart punctuation would rewrite quoted words, and code colouring writes the inline styles that the policy below blocks.
const verbatim = satteri({ features: { smartPunctuation: false } })

const root = process.env.HEADCOUNT_ROOT ?? '.'
const site = process.env.HEADCOUNT_SITE // without it no page names an absolute address, and there is no map of the site
const texts = [resolve(root, 'content'), resolve(root, 'seeds'), resolve('src')] // whose characters the fonts must hold

const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

// Astro itself writes `"use astro:head-inject"` into every MDX module and the bundler warns of each: any other warning still shows.
const ownDirective = (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log)

// Not `import.meta.env.DEV`, which is true in a build wherever NODE_ENV says “test”.
const showProposed = {
  name: 'headcount-proposed',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) =>
      updateConfig({ vite: { define: { SHOWS_PROPOSED: JSON.stringify(command === 'dev') } } }),
  },
}

// Astro names an island by a hash over the path of its component on this machine: the same site must be the same bytes in any folder.
const nameIslands = (html) => {
  let count = 0
  return html.replace(/(<astro-island )uid="[^"]*"/g, (_, start) => `${start}uid="${(count += 1)}"`)
}

const unlisted = new Set() // the addresses of pages that ask robots to pass: embeds, and what was withdrawn
const frozen = /^embed\/[^/]+\/[^/]+\// // pages of editions: kept to the byte

const finishPages = {
  name: 'headcount-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir)
      const names = await readdir(folder, { recursive: true })
      const read = (name) => readFile(join(folder, name), 'utf8')
      const scripts = await Promise.all(names.filter((name) => /^_astro\/.*\.js$/.test(name)).map(read))
      for (const name of names.filter((each) => each.endsWith('.html'))) {
        const built = await read(name)
        if (frozen.test(name) || built.includes('<meta name="robots" content="noindex"'))
          unlisted.add(`/${name.replace(/index\.html$/, '')}`)
        if (frozen.test(name)) continue
        const html = nameIslands(built)
        const trimmed = trimSheets(html, /\/_astro\/[^"]*\.js"/.test(html) ? scripts : [], hashCode)
        const narrowed = narrowPolicy(trimmed)
        const nameSheet = (sheet) => `'sha256-${hashCode(sheet)}'`
        await writeFile(
          join(folder, name),
          name.startsWith('embed/') ? closePolicy(leadSheet(narrowed, nameSheet)) : narrowed,
        )
      }
    },
  },
}

const nearIslands = {
  name: 'headcount-near',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({
        name: 'near',
        entrypoint: fileURLToPath(new URL('./src/explorer/near.ts', import.meta.url)),
      }),
  },
}

// A font is a file of its own, however small: the policy takes none from a data address, and only pages that use it should pay.
// A page's own script comes with it, however large: the stage would stand empty until it had been fetched.
function chooseInlined(path) {
  if (path.endsWith('.woff2')) return false
  return path.includes('astro_type_script') ? true : undefined
}

export default defineConfig({
  output: 'static',
  ...(site ? { site } : {}),
  cacheDir: process.env.HEADCOUNT_CACHE ?? './node_modules/.astro', // a build has one of its own and leans on none before it
  trailingSlash: 'always',
  compressHTML: true, // the default drops the space between two words when they stand on two lines
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { processor: verbatim, syntaxHighlight: false },
  integrations: [
    mdx({ processor: verbatim, optimize: false }),
    react(),
    subsetFonts(texts),
    showProposed,
    finishPages,
    nearIslands,
    ...(site ? [sitemap({ filter: (address) => !unlisted.has(new URL(address).pathname) })] : []), // after `finishPages`, which finds them
  ],
  vite: {
    build: { rolldownOptions: { onLog: ownDirective }, assetsInlineLimit: chooseInlined },
    environments: { prerender: { build: { rolldownOptions: { output: { minify: true } } } } }, // for the functions that pages carry as text
  },
  security: {
    csp: { directives: policy, scriptDirective: { resources: ["'self'"] }, styleDirective: { resources: ["'self'"] } },
  },
})
