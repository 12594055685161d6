import { parseHTML } from 'linkedom'

/** Thrown for a page that no reader of articles gets through: nested or grown beyond what articles are. */
export class UnreadablePage extends Error {}

const deepest = 150
const mostSteps = 1_000_000 // from every node to the root: what a reader that looks at all ancestors takes
const mostMarks = 80_000 // of tags and of character references

/** Parse a page without running anything of it. Throws UnreadablePage when its nesting or size could hold up what reads it. */
export function openPage(html: string): Document {
  refuseMonsters(html)
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html.replace(/<!doctype[^>]*>/i, '')}`
  const { document } = parseHTML(whole)
  refuseTangles(document)
  giveBody(document)
  return document
}

/** Put what stands outside a head into one body, which HTML lets a page leave out, close early or begin late, as the parser then does. */
function giveBody(document: Document): void {
  const root = document.documentElement
  const outside = [...root.childNodes].filter(({ nodeName }) => nodeName !== 'HEAD')
  if (
    outside.filter(({ nodeType }) => nodeType === 1).length === 1 &&
    document.querySelector('body')?.parentNode === root
  )
    return
  const body = document.createElement('body')
  body.append(...outside.flatMap((node) => (node.nodeName === 'BODY' ? [...node.childNodes] : [node])))
  for (const node of outside) if (node.nodeName === 'BODY') node.remove()
  root.append(body)
}

/** Measure the page before anything is built of it: what the parsers build of a million open tags, they walk again and again. */
function refuseMonsters(html: string): void {
  const marks = (html.match(/[<&]/g) ?? []).length
  if (marks > mostMarks) throw new UnreadablePage(`Unexpected page of ${String(marks)} tags and character references`)
}

function refuseTangles(document: Document): void {
  let [depth, steps] = [0, 0]
  for (let node: Node | null = document.documentElement; node !== null;) {
    steps += depth
    if (depth > deepest)
      throw new UnreadablePage(`Unexpected page with elements nested more than ${String(deepest)} deep`)
    if (steps > mostSteps) throw new UnreadablePage('Unexpected page of too many elements nested too deep')
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node?.nextSibling ?? null
  }
}
