import type { Element, Root as Tree } from 'hast'
import type { Nodes, Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { foldLine } from './fold.ts'

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, {
    handlers: {
      math: (state, node: Element) => state.all(node),
      q: (state, node: Element) => state.all(node), // its quotation marks are no words of the page
      wbr: () => undefined, // a place to break “40,000” at, not a mark in it
    },
  })
  .freeze()

/** Turn the markup of an article into lines: one a paragraph, heading, list item (`- `), table row or line of code. */
export function toLines(markup: string): readonly string[] {
  const tree: Tree = converter.parse(markup)
  const root: Root = converter.runSync(tree)
  return root.children.flatMap((node) => listLines(node))
}

function listLines(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return split(node)
    case 'listItem': {
      const [first, ...rest] = node.children.flatMap(listLines)
      return first === undefined ? [] : [first.startsWith('- ') ? first : `- ${first}`, ...rest]
    }
    case 'code':
      return node.value.split('\n').map(foldLine).filter(Boolean)
    case 'tableRow':
      return [
        node.children
          .map((cell) => foldLine(toText(cell)))
          .join('\t')
          .trim(),
      ].filter(Boolean)
    default:
      return 'children' in node ? node.children.flatMap(listLines) : split(node)
  }
}

/** A line break within a paragraph begins a line of its own. */
function split(node: Nodes): readonly string[] {
  return toText(node).split('\n').map(foldLine).filter(Boolean)
}

function toText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ')
  return 'children' in node ? node.children.map(toText).join('') : ''
}
