import { isMap, isNode, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml'
import { Decision, ReviewFile } from '../../src/schema/decision.ts'
import { writeEntry } from './entry.ts'

/** A source's id and its mentions in the order of its text, so that a new decision finds its place. */
export interface Sequence {
  readonly source: string
  readonly mentions: readonly string[]
}

/**
 * Put a decision into the text of a review file, undefined where there is none yet.
 * Everything else keeps its bytes: comments, order, quoting, folding, line endings. A decision on the same mention is replaced.
 */
export function putDecision(text: string | undefined, decision: Decision, sequence: Sequence): string {
  if (text === undefined) return `source: ${sequence.source}\ndecisions:\n${writeItem(decision, 2).join('\n')}\n`
  const document = parse(text)
  const list = document.get('decisions', true)
  const spliced =
    isSeq(list) && list.flow !== true ? splice(text, findItems(text, list), decision, sequence) : undefined
  return spliced !== undefined && holds(spliced, text, decision) ? spliced : rewrite(document, decision)
}

/** One entry of the list as it stands in the text: from its dash to its last word or comment. */
interface Item {
  readonly mention: string
  readonly start: number
  readonly end: number
  readonly comments: readonly string[] // inside it
}

function splice(text: string, items: readonly Item[], decision: Decision, { mentions }: Sequence): string | undefined {
  const [first, second] = items
  if (first === undefined) return undefined
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const column = first.start - lineStart(text, first.start)
  const lines = writeItem(decision, column)
  const replace = (from: number, to: number, words: readonly string[]): string =>
    text.slice(0, from) + words.join(end) + text.slice(to)

  const old = items.find(({ mention }) => mention === decision.mention)
  if (old !== undefined) {
    const comments = old.comments.map((comment) => ' '.repeat(column) + comment)
    return replace(lineStart(text, old.start), old.end, [...comments, ...lines])
  }
  const gap = second === undefined || /\n\s*\n/.test(text.slice(first.end, second.start)) ? [''] : []
  const rank = mentions.indexOf(decision.mention)
  const before = items.findLast(({ mention }) => mentions.indexOf(mention) < rank)
  if (before !== undefined) return replace(before.end, before.end, ['', ...gap, ...lines])
  const head = lineEnd(text, text.search(/^decisions\s*:/m))
  return replace(head, head, ['', ...lines, ...gap])
}

function findItems(text: string, list: YAMLSeq): readonly Item[] {
  const dashes = dashesOf(list)
  const comments = commentsIn(list.srcToken)
  return list.items.map((item, index) => {
    const start = dashes[index] ?? 0
    const words = text.slice(0, isNode(item) ? item.range?.[1] : start).trimEnd()
    const column = start - lineStart(text, start)
    const end = endOfComments(text, lineEnd(text, words.length), column)
    const own = comments.filter(({ offset }) => offset > start && offset < end).map(({ source }) => source)
    return { mention: isMap(item) ? String(item.get('mention')) : '', start, end, comments: own }
  })
}

/** Find where comments end that follow an entry at once and stand deeper than its dash: they are of it. */
function endOfComments(text: string, end: number, column: number): number {
  for (let at = end; ;) {
    const next = /^\r?\n([ ]*)#[^\r\n]*/.exec(text.slice(at))
    if (next === null || (next[1] ?? '').length <= column) return at
    at += next[0].length
  }
}

function dashesOf({ srcToken }: YAMLSeq): readonly number[] {
  if (srcToken?.type !== 'block-seq') return []
  return srcToken.items.map(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0)
}

interface Comment {
  readonly offset: number
  readonly source: string
}

function commentsIn(token: unknown): readonly Comment[] {
  if (typeof token !== 'object' || token === null) return []
  if ('type' in token && token.type === 'comment') return [token as unknown as Comment] // a source token of `yaml`
  return Object.values(token).flatMap(commentsIn)
}

/** Say whether a new text holds all decisions of the old one and the new decision, in whatever order. */
function holds(spliced: string, old: string, decision: Decision): boolean {
  const wanted = [...listDecisions(old).filter(({ mention }) => mention !== decision.mention), decision]
  const show = (decisions: readonly Decision[]): string =>
    JSON.stringify(decisions.map((each) => JSON.stringify(Decision.parse(each))).sort())
  return show(listDecisions(spliced)) === show(wanted)
}

function listDecisions(text: string): readonly Decision[] {
  const document = parse(text)
  return document.errors.length > 0 ? [] : (ReviewFile.safeParse(document.toJS()).data?.decisions ?? [])
}

/** Write the whole file anew, comments kept, where its list is of a form that nothing can be put between. */
function rewrite(document: Document, decision: Decision): string {
  const list = document.get('decisions', true)
  if (!isSeq(list)) throw new Error('Cannot add a decision without a list `decisions`')
  const entry = parse(writeEntry(decision).join('\n')).contents
  const item = isSeq(entry) ? entry.items[0] : undefined
  const at = list.items.findIndex((each) => isMap(each) && each.get('mention') === decision.mention)
  list.flow = false
  if (at < 0) list.items.push(item)
  else list.items[at] = item
  return document.toString({ lineWidth: 0 })
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: true })
}

function writeItem(decision: Decision, column: number): readonly string[] {
  return writeEntry(decision).map((line) => (line === '' ? '' : ' '.repeat(column) + line))
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = /\r?\n|$/.exec(text.slice(at))
  return at + (end?.index ?? 0)
}
