import { parse } from 'yaml'
import type { Clue, Field } from './clue.ts'
import { findTitleClues } from './title.ts'
import { readWrittenDay } from './written.ts'

/** The keys that front matter goes by, the most telling first. */
const keys: readonly (readonly [Field, readonly string[]])[] = [
  ['title', ['title', 'headline']],
  ['outlet', ['outlet', 'sitename', 'publisher', 'publication', 'newspaper', 'site', 'source']],
  ['url', ['url', 'canonicalurl', 'canonical', 'sourceurl', 'originalurl', 'link', 'permalink', 'source']],
  ['published', ['publishedtime', 'datepublished', 'publishedat', 'published', 'pubdate', 'publishdate', 'date']],
]

/** Find what the front matter of a text says of it: YAML between `---`, or `key = "value"` between `+++`. */
export function findFrontClues(text: string): readonly Clue[] {
  const front = readFront(text)
  return keys.flatMap(([field, names]) => {
    const found = names.flatMap((name): readonly Clue[] => {
      const [key, raw] = front.get(name) ?? []
      const value = raw === undefined ? undefined : readValue(field, raw)
      if (key === undefined || value === undefined) return []
      const ground = { from: `front matter \`${key}\``, confidence: 'high' } as const
      return field === 'title' ? findTitleClues(value, ground) : [{ field, value, ...ground }]
    })
    return found.filter(({ field: each }, index) => index === 0 || each !== found[0]?.field)
  })
}

function readFront(text: string): ReadonlyMap<string, readonly [key: string, value: string]> {
  const [, fence, body = ''] = /^\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(text) ?? []
  const entries = fence === '---' ? readYaml(body) : fence === '+++' ? readLines(body, '=') : []
  return new Map(entries.map(([key, value]) => [key.toLowerCase().replace(/[^a-z]/g, ''), [key, value]]))
}

/** Read YAML; front matter that is none, as exports write it (`title: He said: no`), is read line by line. */
function readYaml(body: string): readonly (readonly [string, string])[] {
  try {
    const value: unknown = parse(body, { schema: 'core', logLevel: 'error', maxAliasCount: 0 })
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([key, each]) =>
        typeof each === 'string' || typeof each === 'number' ? [[key, String(each)] as const] : [],
      )
  } catch {
    // falls through to the lines
  }
  return readLines(body, ':')
}

function readLines(body: string, mark: ':' | '='): readonly (readonly [string, string])[] {
  return body.split(/\r?\n/).flatMap((line) => {
    const at = line.indexOf(mark)
    const key = line.slice(0, Math.max(at, 0)).trim()
    const value = line
      .slice(at + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
    return /^[\w.-]+$/.test(key) && value !== '' ? [[key, value] as const] : []
  })
}

function readValue(field: Field, raw: string): string | undefined {
  const value = raw.replace(/\s+/g, ' ').trim()
  if (value === '') return undefined
  const isUrl = /^https?:\/\/\S+$/i.test(value)
  switch (field) {
    case 'url':
      return isUrl ? value : undefined
    case 'outlet':
      return isUrl ? undefined : value
    case 'published':
    case 'crawled':
      return readWrittenDay(value)
    case 'title':
      return value
  }
}
