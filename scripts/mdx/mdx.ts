import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { readMdx } from './mdx-read.ts'

/** A run of article text; a wrapped one stands in a component of the site: a marked quote, or text that an excerpt leaves out. */
export interface Run {
  readonly text: string
  readonly wrap: { readonly name: 'Mention'; readonly ids: readonly string[] } | { readonly name: 'Elided' } | null
}

/** A paragraph of an article; its runs tile its text. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'post'
  readonly runs: readonly Run[]
}

/**
 * Write a paragraph as MDX that reads back as exactly its text: as Markdown where one parser proves it, else as JSON strings in braces.
 * Article text never stands in a string attribute, where entities would be decoded.
 */
export function renderBlock(block: Block): string {
  const runs = tidyRuns(block.runs)
  if (runs.every(({ wrap }) => wrap !== null)) return toExpression({ ...block, runs }) // a compiler would drop the paragraph around them
  const expected = runs.map(({ text }) => text).join('')
  if (linkish.test(expected)) return toExpression({ ...block, runs })
  const markdown = toMarkdown({ ...block, runs })
  return readMdx(markdown)?.join('') === expected ? markdown : toExpression({ ...block, runs })
}

/** Fold text to what one line of HTML shows: no controls, no lone surrogates, runs of white space as one blank. */
export function canon(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0e-\x1b\x7f\ufeff]/g, '')
    .replace(/[\t\n\v\f\r\x1c-\x20\x85\u2028\u2029]+/g, ' ')
}

// the compilers do not agree on which of these are links
const linkish = /@|www\.|:\/\/|mailto:|xmpp:/i
// remark-mdx leaves a paragraph that begins with `export` or `import` as it is, and a compiler would run it
const unsafe = [
  { atBreak: true, character: 'e', after: 'xport\\b' },
  { atBreak: true, character: 'i', after: 'mport\\b' },
]
const writer = unified().use(remarkStringify, { unsafe }).use(remarkMdx).use(remarkGfm).freeze()

function toMarkdown({ kind, runs }: Block): string {
  const children = runs.map(toPhrasing)
  const tree: Root = { type: 'root', children: [toContent(kind, children)] }
  return writer.stringify(tree).trimEnd()
}

function toContent(kind: Block['kind'], children: PhrasingContent[]): RootContent {
  const paragraph: Paragraph = { type: 'paragraph', children }
  switch (kind) {
    case 'paragraph':
      return paragraph
    case 'heading':
      return { type: 'heading', depth: 3, children }
    case 'post':
      return { type: 'blockquote', children: [paragraph] } satisfies Blockquote
  }
}

function toPhrasing({ text, wrap }: Run): PhrasingContent {
  const value = { type: 'text' as const, value: text }
  if (wrap === null) return value
  const attributes = wrap.name === 'Mention' ? [{ type: 'mdxJsxAttribute' as const, ...idAttribute(wrap.ids) }] : []
  return { type: 'mdxJsxTextElement', name: wrap.name, attributes, children: [value] }
}

function idAttribute(ids: readonly string[]): { readonly name: string; readonly value: string } {
  return { name: ids.length === 1 ? 'id' : 'ids', value: ids.join(' ') }
}

const elements = {
  paragraph: ['<p>', '</p>'],
  heading: ['<h3>', '</h3>'],
  post: ['<blockquote><p>', '</p></blockquote>'],
} as const

function toExpression({ kind, runs }: Block): string {
  const [open, close] = elements[kind]
  const inner = runs.map(({ text, wrap }) => {
    if (wrap === null) return toJson(text)
    const attribute =
      wrap.name === 'Mention' ? [idAttribute(wrap.ids)].map(({ name, value }) => ` ${name}="${value}"`).join('') : ''
    return `<${wrap.name}${attribute}>${toJson(text)}</${wrap.name}>`
  })
  return open + inner.join('') + close
}

function toJson(text: string): string {
  return `{${JSON.stringify(text).replace(/[<>{}]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}}`
}

/** Fold each run and carry blanks out of the wrapped ones, so that no element begins or ends with a blank. */
function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = []
  let blank = false
  let begun = false
  for (const { text, wrap } of runs) {
    const folded = canon(text)
    const inner = folded.replace(/^ | $/g, '') // other blanks, such as no-break spaces, stay
    if (inner === '') {
      blank ||= folded !== ''
      continue
    }
    blank ||= folded.startsWith(' ')
    if (blank && begun) tidy.push({ text: ' ', wrap: null })
    tidy.push({ text: inner, wrap })
    begun = true
    blank = folded.endsWith(' ')
  }
  return join(tidy)
}

/** Join plain runs that stand beside each other. */
function join(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.wrap === null && run.wrap === null) joined[joined.length - 1] = { text: last.text + run.text, wrap: null }
    else joined.push(run)
  }
  return joined
}
