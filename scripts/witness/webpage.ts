import { createHash } from 'node:crypto'
import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expectEqual, type Finding, type WitnessedSeed } from './evidence.ts'

const parser = unified().use(rehypeParse).freeze()

/** Check the text of a saved page: its hash is the sidecar's, and every line of it stands in what the page shows. */
export function checkText({ text, page, sidecar }: WitnessedSeed): readonly Finding[] {
  const hash = page === null ? undefined : createHash('sha256').update(text, 'utf8').digest('hex')
  const findings = expectEqual('text-changed', hash, sidecar.textSha256, 'textSha256 of the text')
  if (page === null) return findings
  const strays = text.split('\n').filter((line) => !page.includes(squeeze(line.replace(/^- /, ''))))
  return [
    ...findings,
    ...strays.map((line) => ({
      rule: 'text-not-shown',
      message: `Unexpected line \`${line.slice(0, 80)}\`, expected words that the page shows`,
    })),
  ]
}

/** Read a page afresh, with another parser than the one that extracts, and give all that it shows, without white space. */
export function showPage(bytes: Uint8Array): string {
  const shown: string[] = []
  const left: Nodes[] = [parse(decode(bytes))]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'text') shown.push(node.value)
    if (node.type === 'root') left.push(...node.children.toReversed())
    if (node.type === 'element' && isShown(node)) left.push(...node.children.toReversed())
  }
  return squeeze(shown.join(''))
}

/** Parse a page; one nested too deep to parse shows nothing. */
function parse(html: string): Root {
  try {
    return parser.parse(html)
  } catch (error) {
    if (error instanceof RangeError) return { type: 'root', children: [] }
    throw error
  }
}

function squeeze(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Cc}\u00ad\ufeff]+/gu, '')
}

const UNSEEN = new Set(
  'script style noscript template annotation annotation-xml iframe object embed svg canvas select textarea dialog del s strike'.split(
    ' ',
  ),
)

function isShown({ tagName, properties, children }: Element): boolean {
  const { hidden, style, ariaHidden, className } = properties
  const classes = Array.isArray(className) ? className : []
  const css = String(style ?? '').replace(/\/\*[\s\S]*?\*\//g, '')
  return !(
    UNSEEN.has(tagName) ||
    (hidden !== undefined && hidden !== false) ||
    String(ariaHidden) === 'true' ||
    classes.some((name) => ['sr-only', 'visually-hidden', 'screen-reader-text'].includes(String(name))) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|r?em|%)?\s*(?:[;!]|$))/i.test(
      css,
    ) ||
    (tagName === 'sup' && children.every((child) => isFootnote(child)))
  )
}

function isFootnote(node: Nodes): boolean {
  if (node.type === 'text') return /^[\s[\]()\d*†‡,–-]*$/.test(node.value)
  return 'children' in node && node.children.every((child) => isFootnote(child))
}

/** Decode as browsers do (byte-order mark, declared charset, else Windows-1252), but as UTF-8 whatever holds its letters: no other text happens to. */
function decode(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 3)).toString('hex')
  if (mark.startsWith('fffe')) return new TextDecoder('utf-16le').decode(bytes)
  if (mark.startsWith('feff')) return new TextDecoder('utf-16be').decode(bytes)
  if (mark === 'efbbbf') return new TextDecoder('utf-8').decode(bytes)
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const [, label = ''] = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(head) ?? []
  const isPlain = bytes.every((byte) => byte < 128)
  const strict = attempt('utf-8', bytes, true)
  const declared = /^(?:utf-?16.*|)$/i.test(label) ? undefined : attempt(label, bytes, false)
  return (isPlain ? (declared ?? strict) : (strict ?? declared)) ?? new TextDecoder('windows-1252').decode(bytes)
}

function attempt(label: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return undefined // no such encoding, or not in it
  }
}
