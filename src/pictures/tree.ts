/** An element of markup, with its neighbours, so that selectors can be matched on it. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly classes: ReadonlySet<string>
  readonly children: readonly Element[]
  readonly text: string // its own words; elements of ours hold words or elements, never both
  readonly parent: Element | undefined
  readonly previous: Element | undefined
}

type Growing = Omit<Element, 'children' | 'text'> & { children: Element[]; text: string }

const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([^\s=>/]+)(?:="([^"]*)")?/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** Parses markup as React writes it (each tag closed, each value in double quotes); its elements stand below the one returned. */
export function parseMarkup(markup: string): Element {
  const root = makeElement('root', '', undefined)
  let open: Growing = root
  for (const [, closing, name = '', attributes = '', empty, text] of markup.matchAll(TOKEN)) {
    if (text !== undefined) open.text += decode(text)
    else if (closing === '/') open = (open.parent as Growing | undefined) ?? root
    else {
      const element = makeElement(name, attributes, open)
      open.children.push(element)
      if (empty !== '/') open = element
    }
  }
  return root
}

/** Lists an element and all below it, in order. */
export function listElements(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(listElements)]
}

function makeElement(name: string, source: string, parent: Growing | undefined): Growing {
  const attributes = new Map(
    [...source.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decode(value)] as const),
  )
  const classes = new Set((attributes.get('class') ?? '').split(/\s+/).filter((each) => each !== ''))
  return { name, attributes, classes, children: [], text: '', parent, previous: parent?.children.at(-1) }
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
}
