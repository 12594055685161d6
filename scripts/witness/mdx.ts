import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A node of a parsed MDX file, as far as the witness looks at it. */
export interface Node {
  readonly type: string
  readonly name?: string | null
  readonly value?: string
  readonly children?: readonly Node[]
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[]
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
}

/** An MDX file cut in two: its front matter and its parsed body; `bodyStart` is the offset of the body. */
export interface Mdx {
  readonly front: string
  readonly bodyStart: number
  readonly nodes: readonly Node[]
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

/** Parse an MDX file with front matter; undefined when it is none. */
export function parseMdx(text: string): Mdx | undefined {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text)
  if (match === null) return undefined
  try {
    return {
      front: match[1] ?? '',
      bodyStart: match[0].length,
      nodes: parser.parse(text.slice(match[0].length)).children as readonly Node[],
    }
  } catch {
    return undefined // remark throws on MDX that no compiler would take
  }
}

/** Read the attributes of an element that are plain strings. */
export function readAttributes({ attributes = [] }: Node): ReadonlyMap<string, string> {
  return new Map(
    attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
}
