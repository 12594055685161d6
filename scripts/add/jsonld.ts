import type { Clue, Field } from './clue.ts'
import { readClue } from './value.ts'

/** Find what JSON-LD says of the article it describes (schema.org: NewsArticle and its kin); broken JSON says nothing. */
export function findLinkedClues(script: string): readonly Clue[] {
  const nodes = listNodes(script)
  const article = nodes.find((node) => /(?:Article|Posting|Report|Review)$/.test(listTypes(node)))
  if (article === undefined) return findPageDay(nodes)
  const publisher = toRecord(article['publisher'])
  const page = article['mainEntityOfPage']
  const values: readonly (readonly [Field, string, unknown])[] = [
    ['title', 'headline', article['headline'] ?? article['name']],
    ['outlet', 'publisher', publisher?.['name'] ?? article['publisher']],
    ['url', 'url', article['url']],
    ['url', 'mainEntityOfPage', toRecord(page)?.['@id'] ?? page],
    ['published', 'datePublished', article['datePublished']],
  ]
  return values.flatMap(([field, key, value]) =>
    typeof value === 'string' ? readClue(field, value, { from: `JSON-LD \`${key}\``, confidence: 'high' }) : [],
  )
}

/** Find the day of the page itself, where nothing is called an article. */
function findPageDay(nodes: readonly Node[]): readonly Clue[] {
  const day = nodes.find((node) => listTypes(node) === 'WebPage')?.['datePublished']
  return typeof day === 'string'
    ? readClue('published', day, { from: 'JSON-LD `datePublished` of the page', confidence: 'medium' })
    : []
}

type Node = Readonly<Record<string, unknown>>

/** List the objects of a JSON-LD script, outermost first; the first thousand will do. */
function listNodes(script: string): readonly Node[] {
  const nodes: Node[] = []
  const queue: unknown[] = [parse(script)]
  for (const value of queue) {
    if (queue.length > 1000) break
    const node = toRecord(value)
    if (node) nodes.push(node)
    queue.push(...(Array.isArray(value) ? (value as unknown[]) : Object.values(node ?? {})).slice(0, 100))
  }
  return nodes
}

/** A comment or a CDATA section around a script, itself in comments or bare. */
const wrapping =
  /^\s*(?:<!--|(?:\/\*\s?|\/\/\s?)?<!\[CDATA\[(?:\s?\*\/)?)|(?:-->|(?:\/\*\s?|\/\/\s?)?\]\]>(?:\s?\*\/)?)\s*$/g

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(wrapping, ''))
  } catch {
    return undefined
  }
}

function listTypes(node: Node): string {
  const type = node['@type']
  return typeof type === 'string' ? type : Array.isArray(type) ? String(type[0]) : ''
}

function toRecord(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined // its keys are strings
}
