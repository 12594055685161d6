/** The names of elements, classes and data attributes that a page holds, or that a script may yet give it. */
export interface Reach {
  readonly types: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly data: ReadonlySet<string> // each word of each: `data-day 3`
  readonly words: ReadonlySet<string> // all that its scripts could mean as a name
  readonly beginnings: readonly string[] // of names that its scripts put together, such as `side-`
}

/** Reads from the markup of a page, style sheets left out, and from the scripts that it fetches, which names its sheets can meet. */
export function readReach(markup: string, scripts: readonly string[]): Reach {
  const inline = [...markup.matchAll(/<script\b(?![^>]*ld\+json)[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code)
  const words = new Set([...inline, ...scripts].flatMap((code) => code.match(/[\w-]+/g) ?? []))
  return {
    types: new Set([...markup.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase())),
    classes: new Set([...markup.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))),
    data: new Set([...markup.matchAll(/\s(data-[\w-]+)(?:="([^"]*)")?/g)].flatMap(listData)),
    words,
    beginnings: [...words].filter((word) => /\w-$/.test(word)),
  }
}

function listData([, name = '', value = '']: RegExpMatchArray): readonly string[] {
  return value.split(/\s+/).map((word) => `${name} ${word}`)
}

/** Says whether a selector could find anything: states and most attributes may always come, elements, classes and words of data only as the page can have them. */
export function canFind(selector: string, reach: Reach): boolean {
  const plain = selector.replace(/\[(?:[^\]"']|"[^"]*"|'[^']*')*\]/g, (test) => (canHold(test, reach) ? '' : nowhere))
  return plain.includes('\\') || canFindPlain(resolveGroups(plain, reach), reach) // an escaped name is not read
}

/** Says whether something may pass a test such as `[data-day="3"]`; other tests than for one word of data are not read. */
function canHold(test: string, { data, words }: Reach): boolean {
  const [, name = '', inScript = '', word = ''] = /^\[(data-([\w-]+))~?="([\w-]+)"\]$/.exec(test) ?? []
  const camel = inScript.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return name === '' || data.has(`${name} ${word}`) || words.has(name) || words.has(inScript) || words.has(camel)
}

const group = /:([\w-]+)\(([^()]*)\)/
const nowhere = '!'

/** Takes the brackets out of a selector, the innermost first: of `:is()`, `:where()` and `:has()`, one alternative must be found. */
function resolveGroups(selector: string, reach: Reach): string {
  let rest = selector
  for (let found = group.exec(rest); found; found = group.exec(rest)) {
    const [all, name = '', inner = ''] = found
    const isOpen = !/^(?:is|where|has)$/.test(name) || inner.split(',').some((each) => canFindPlain(each, reach))
    rest = rest.replace(all, isOpen ? '' : nowhere)
  }
  return rest
}

function canFindPlain(selector: string, reach: Reach): boolean {
  if (selector.includes(nowhere)) return false
  const stateless = selector.replace(/::?[\w-]+/g, '')
  const classes = [...stateless.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
  const types = stateless.replace(/[.#][\w-]+/g, ' ').match(/[a-z][\w-]*/gi) ?? []
  return (
    classes.every((name) => reach.classes.has(name) || isMeant(name, reach)) &&
    types.every((name) => reach.types.has(name.toLowerCase()) || isMeant(name, reach))
  )
}

function isMeant(name: string, { words, beginnings }: Reach): boolean {
  return words.has(name) || beginnings.some((beginning) => name.startsWith(beginning))
}
