/** A start tag of a built page: its name, its attributes with values decoded, and where its content begins. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly start: number
  readonly contentStart: number
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const ENTITY = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|([a-zA-Z]+));/g
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }),
)
const RAW = /(<(script|style)\b(?:[^<>"']|"[^"]*"|'[^']*')*>)([\s\S]*?)(<\/\2\s*>)/gi

/** List the start tags of a page in order; comments and the insides of scripts and styles are none. */
export function findTags(html: string): readonly Tag[] {
  const page = blankRaw(html)
  return [...page.matchAll(TAG)].flatMap((match) => {
    const name = match[2]
    if (name === undefined || match[1] === '/') return []
    const attributes = parseAttributes(match[3] ?? '')
    return [{ name: name.toLowerCase(), attributes, start: match.index, contentStart: match.index + match[0].length }]
  })
}

/** Give the text a reader gets from one element: tags dropped, entities decoded, white space as it stands. */
export function readText(html: string, tag: Tag): string {
  return decodeEntities(html.slice(tag.contentStart, findEnd(html, tag)).replace(TAG, '')).replace(/\r\n?/g, '\n')
}

/** List the contents of all inline scripts and styles of a page, so that they can be searched; data that no browser runs is none. */
export function findRaw(html: string): readonly string[] {
  return [...html.matchAll(RAW)].flatMap(([, open = '', , text = '']) => (isData(open) ? [] : [text]))
}

/** List the contents of a page's blocks of JSON-LD. */
export function findData(html: string): readonly string[] {
  return [...html.matchAll(RAW)].flatMap(([, open = '', , text = '']) => (isData(open) ? [text] : []))
}

function isData(open: string): boolean {
  return /\stype="?application\/ld\+json"?[\s>]/i.test(open)
}

function blankRaw(html: string): string {
  return html.replace(RAW, (all: string, open: string) => open + ' '.repeat(all.length - open.length))
}

function findEnd(html: string, tag: Tag): number {
  let depth = 1
  for (const match of html.slice(tag.contentStart).matchAll(TAG)) {
    if (match[2]?.toLowerCase() !== tag.name || match[3]?.endsWith('/') === true) continue
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return tag.contentStart + match.index
  }
  return html.length
}

function parseAttributes(source: string): ReadonlyMap<string, string> {
  const found = [...source.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, bare]) =>
      [name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')] as const,
  )
  return new Map(found)
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return NAMED.get(name ?? '') ?? all
  })
}
