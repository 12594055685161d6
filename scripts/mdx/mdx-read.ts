import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Read the text of MDX that we emitted, a string a paragraph; undefined when it holds anything that we never emit. */
export function readMdx(mdx: string): readonly string[] | undefined {
  const texts: string[] = []
  try {
    const known = parser.parse(mdx).children.every((node) => readBlock(node as Node, texts)) // the union of all node types, read by what they share
    return known ? texts : undefined
  } catch {
    return undefined // the parser refuses what Markdown would never emit
  }
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()
const elementNames: ReadonlySet<string> = new Set(['p', 'h3', 'blockquote'])

interface Node {
  readonly type: string
  readonly name?: string | null
  readonly value?: string
  readonly children?: readonly Node[]
}

/** Read a block into texts; false when it is none of ours. */
function readBlock({ type, name, children = [] }: Node, texts: string[]): boolean {
  switch (name ?? type) {
    case 'blockquote':
    case 'Elided':
      return children.every((child) => readBlock(child, texts))
    case 'paragraph': {
      const [only] = children
      if (only !== undefined && children.length === 1 && elementNames.has(only.name ?? ''))
        return readBlock(only, texts)
      if (children.every((child) => child.type.startsWith('mdx'))) return false
      return readText(children, texts)
    }
    case 'p':
    case 'h3':
    case 'heading':
      return readText(children, texts)
    default:
      return false
  }
}

function readText(nodes: readonly Node[], texts: string[]): boolean {
  const text = readPhrasing(nodes)
  if (text !== undefined) texts.push(text)
  return text !== undefined
}

function readPhrasing(nodes: readonly Node[]): string | undefined {
  const texts = nodes.map(({ type, name, value = '', children = [] }) => {
    switch (name ?? type) {
      case 'text':
        return value
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        return JSON.parse(value) as string // we write nothing but JSON strings in braces
      case 'Mention':
      case 'Elided':
        return readPhrasing(children)
      default:
        return undefined
    }
  })
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined
}
