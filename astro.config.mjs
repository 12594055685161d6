import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig } from 'astro/config'
import { resolve } from 'node:path'
import { subsetFonts } from './src/styles/fonts/subset.ts'

// Smart punctuation would rewrite quoted words, and code colouring writes the inline styles that the policy below blocks.
const verbatim = satteri({ features: { smartPunctuation: false } })

const root = process.env.HEADCOUNT_ROOT ?? '.'
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

// React draws at build only: without a client entry its 220 kB stay out of the site.
function buildTimeReact() {
  const integration = react()
  const setup = integration.hooks['astro:config:setup']
  const addServerOnly = (addRenderer) => (renderer) => addRenderer({ ...renderer, clientEntrypoint: undefined })
  const hook = (options) => setup({ ...options, addRenderer: addServerOnly(options.addRenderer) })
  return { ...integration, hooks: { ...integration.hooks, 'astro:config:setup': hook } }
}

export default defineConfig({
  output: 'static',
  cacheDir: process.env.HEADCOUNT_CACHE ?? './node_modules/.astro', // a build has one of its own and leans on none before it
  trailingSlash: 'always',
  compressHTML: true, // the default drops the space between two words when they stand on two lines
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { processor: verbatim, syntaxHighlight: false },
  integrations: [mdx({ processor: verbatim, optimize: false }), buildTimeReact(), subsetFonts(texts), showProposed],
  vite: { build: { rolldownOptions: { onLog: ownDirective } } },
  security: {
    csp: { directives: policy, scriptDirective: { resources: ["'self'"] }, styleDirective: { resources: ["'self'"] } },
  },
})
