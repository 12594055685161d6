import { runInNewContext } from 'node:vm'
import { satteri } from '@astrojs/markdown-satteri'
import { compile } from '@mdx-js/mdx'
import remarkGfm from 'remark-gfm'
import { readLines } from './lines.ts'
import { readMdx } from './mdx-read.ts'

// Run by mdx-check.ts, in a process of its own: one content a line in, one verdict a line out, both as JSON.
const site = await satteri({ features: { smartPunctuation: false } }).createMdxRenderer?.(
  { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: false },
  { optimize: false, srcDir: new URL('file:///'), sourcemap: false },
)
for await (const line of readLines(process.stdin))
  process.stdout.write(`${JSON.stringify(await judge(JSON.parse(line) as string))}\n`)

/** Judge one file: empty when both compilers show the paragraphs that our parser reads, else what was expected. */
async function judge(content: string): Promise<string> {
  const body = content.replace(/^---\n[\s\S]*?\n---\n/, '')
  const expected = readMdx(body)
  if (expected === undefined) return 'only paragraphs, headings, posts, marks and text'
  for (const render of [renderMdxJs, renderSite]) {
    try {
      const shown = await render(body)
      const at = shown.findIndex((paragraph, index) => paragraph !== expected[index])
      if (at >= 0) return `\`${expected[at] ?? 'nothing'}\`, not \`${shown[at] ?? ''}\``
      if (shown.length < expected.length) return `\`${expected[shown.length] ?? ''}\``
    } catch (error) {
      return `MDX that compiles: ${error instanceof Error ? error.message : String(error)}`
    }
  }
  return ''
}

async function renderMdxJs(body: string): Promise<readonly string[]> {
  const code = String(await compile(body, { outputFormat: 'function-body', remarkPlugins: [remarkGfm] }))
  return run(`(function () {${code}\n})`)
}

async function renderSite(body: string): Promise<readonly string[]> {
  if (site === undefined) throw new Error('the site has no MDX compiler')
  const { code } = await site.process(body, '/article.mdx', {})
  const inner = code
    .replace(
      /^import \{(.*)\} from "astro\/jsx-runtime";/,
      (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = arguments[0];`,
    )
    .replace(/^export /gm, '')
  return run(`(function () {${inner}\nreturn { default: MDXContent }\n})`)
}

type Content = (props: { readonly components: Readonly<Record<string, unknown>> }) => unknown

/** Run compiled MDX where nothing is in reach, and collect the text of each paragraph. */
function run(code: string): readonly string[] {
  const texts: string[] = []
  const show = (props: { readonly children?: unknown }) => flatten(props.children)
  const jsx = (type: unknown, props: { readonly children?: unknown }) => {
    if (typeof type === 'function') return (type as (given: object) => unknown)(props)
    if (type === 'p' || type === 'h3') texts.push(flatten(props.children))
    else if (type === 'blockquote') return flatten(props.children)
    else texts.push(`<${String(type)}>`)
    return ''
  }
  const main = runInNewContext(code, {}) as (runtime: object) => { readonly default: Content }
  const rest = main({ Fragment: show, jsx, jsxs: jsx }).default({ components: { Mention: show, Elided: show } })
  if (flatten(rest).trim() !== '') texts.push(flatten(rest))
  return texts
}

function flatten(node: unknown): string {
  if (Array.isArray(node)) return node.map(flatten).join('')
  return typeof node === 'string' ? node : ''
}
