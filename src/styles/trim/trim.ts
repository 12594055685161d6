import { splitAt, splitBlocks } from './blocks.ts'
import { canFind, readReach, type Reach } from './reach.ts'

const element = /(<style\b[^>]*>)([^]*?)(?=<\/style>)/g

/**
 * Leaves in the style sheets of a page only what the page can use: the rules that could find something in it, and of our own properties
 * and faces those that a rule asks for. `scripts` are the files of code that it may fetch; `nameOf` says how its policy knows a sheet.
 */
export function trimSheets(html: string, scripts: readonly string[], nameOf: (sheet: string) => string): string {
  const markup = html.replace(element, '')
  const reach = readReach(markup, scripts)
  const sheets = [...html.matchAll(element)].map(([, , sheet = '']) => sheet)
  const elsewhere = new Set([markup, ...scripts].flatMap((text) => text.match(/--[\w-]+/g) ?? []))
  const trimmed = keepAsked(sheets.map((sheet) => keepFound(sheet, reach)), elsewhere) // prettier-ignore
  const after = new Map(sheets.map((sheet, index) => [sheet, trimmed[index] ?? '']))
  return [...after]
    .reduce((text, [from, to]) => text.replaceAll(nameOf(from), nameOf(to)), html)
    .replace(element, (_, tag: string, sheet: string) => tag + (after.get(sheet) ?? sheet))
}

/**
 * Parts the sheet of an embed, as trimSheets() left it, so that its title is painted before the rest is read: the head keeps what the words
 * above `svg.sheet` need, and the whole sheet stands in that svg. It says all of that again, in its own order: no rule loses to another.
 */
export function leadSheet(html: string, nameOf: (sheet: string) => string): string {
  const [, tag = '', sheet = ''] = new RegExp(element.source).exec(html) ?? []
  const place = /<svg class="sheet"[^>]*>/.exec(html)
  if (!place) return html
  const above = html.slice(0, place.index + place[0].length).replace(element, '')
  const asked = new Set(above.match(/--[\w-]+/g))
  const lead = keepAsked([keepFound(sheet, readReach(above, []))], asked).join('')
  return html
    .replace(nameOf(sheet), `${nameOf(lead)} ${nameOf(sheet)}`)
    .replace(tag + sheet, () => tag + lead)
    .replace(place[0], () => `${place[0]}<style>${sheet}</style>`)
}

/** Keeps the rules that could find something, and of their selectors those that could. */
function keepFound(sheet: string, reach: Reach): string {
  return mapRules(sheet, (head, body) => {
    if (head.startsWith('@')) return [head, body]
    return [splitAt(',', head).filter((selector) => canFind(selector, reach)).join(), body] // prettier-ignore
  })
}

/** Keeps the custom properties and the faces that something asks for: again and again, since one may ask for another. */
function keepAsked(sheets: readonly string[], elsewhere: ReadonlySet<string>): readonly string[] {
  const text = sheets.join('\n')
  const asked = new Set([...elsewhere, ...(text.match(/(?<=var\()--[\w-]+/g) ?? [])])
  const families = sheets.map((sheet) => mapRules(sheet, (head, body) => [head, head === '@font-face' ? '' : body]))
  const isFaceAsked = (body: string): boolean => families.join().includes(readFamily(body))
  const isAsked = (declaration: string): boolean => asked.has(/^--[\w-]+/.exec(declaration)?.[0] ?? '')
  const kept = sheets.map((sheet) =>
    mapRules(sheet, (head, body) => {
      if (head.startsWith('@')) return [head, head !== '@font-face' || isFaceAsked(body) ? body : '']
      return [head, splitAt(';', body).filter((each) => !each.startsWith('--') || isAsked(each)).join(';')] // prettier-ignore
    }),
  )
  return kept.join('\n') === text ? kept : keepAsked(kept, elsewhere)
}

function readFamily(face: string): string {
  const declaration = splitAt(';', face).find((each) => each.startsWith('font-family:')) ?? ''
  return declaration.replace(/^font-family:|["']/g, '').trim()
}

/** Rewrites each rule of a sheet, also those inside of conditions; what is left without a head or a body goes. */
function mapRules(sheet: string, rewrite: (head: string, body: string) => readonly [string, string]): string {
  const blocks = splitBlocks(sheet).map(({ head, body }) => {
    if (body === null) return `${head};`
    const isCondition = /^@(?:media|supports|container|layer)\b/.test(head)
    const [newHead, newBody] = isCondition ? [head, mapRules(body, rewrite)] : rewrite(head, body)
    return newHead === '' || newBody.trim() === '' ? '' : `${newHead}{${newBody}}`
  })
  return blocks.join('')
}
