import type { Problem } from '../witness/problem.ts'
import { findRaw, findTags, type Tag } from './html.ts'

/** A built site, as far as it is text: path relative to its folder (“source/x/index.html”) → contents. */
export type Site = ReadonlyMap<string, string>

/** List all that breaks the rules of the house for files: nothing inline, nothing from elsewhere, no picture lost, no source map. */
export function proveRules(site: Site): readonly Problem[] {
  return [...site].flatMap(([path, text]) => {
    const tags = path.endsWith('.html') ? findTags(text) : []
    return [
      ...findInline(path, tags, text),
      ...findThirdParties(path, tags, text),
      ...findLostPictures(path, tags, site),
      ...findSourceMaps(path, text),
      ...findImports(path, text),
    ]
  })
}

function findInline(path: string, tags: readonly Tag[], html: string): readonly Problem[] {
  return tags.flatMap((tag) =>
    [...tag.attributes.keys()]
      .filter((name) => name === 'style' || name.startsWith('on'))
      .map((name) =>
        problem(
          path,
          'inline-attribute',
          `Unexpected \`${name}=\` on <${tag.name}>, expected a class or a script file`,
          lineOf(html, tag.start),
        ),
      ),
  )
}

/** Lists the pictures by which a page asks to be shown elsewhere, where the site has no such file. */
function findLostPictures(path: string, tags: readonly Tag[], site: Site): readonly Problem[] {
  return tags
    .filter(({ attributes }) => attributes.get('property') === 'og:image')
    .map(({ attributes }) => attributes.get('content') ?? '')
    .filter((address) => !site.has(new URL(address, 'https://headcount.invalid').pathname.slice(1)))
    .map((address) =>
      problem(path, 'picture-lost', `Cannot publish the page without the picture \`${address}\` that stands for it`),
    )
}

const LOADING = new Set(['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'xlink:href'])
const LOADED_LINKS =
  /\b(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/i
const LOADED_HREFS = new Set(['use', 'image', 'feimage', 'base'])
const ELSEWHERE = /(?:^|[\s,])(?:[a-z][a-z0-9+.-]*:)?\/\//i

function findThirdParties(path: string, tags: readonly Tag[], html: string): readonly Problem[] {
  return tags.flatMap((tag) =>
    [...tag.attributes]
      .filter(([name, value]) => loads(tag, name) && ELSEWHERE.test(value))
      .map(([name, value]) =>
        problem(
          path,
          'third-party',
          `Unexpected \`${name}="${value}"\`, expected a file of this site`,
          lineOf(html, tag.start),
        ),
      ),
  )
}

function loads(tag: Tag, attribute: string): boolean {
  if (attribute !== 'href') return LOADING.has(attribute)
  return LOADED_HREFS.has(tag.name) || (tag.name === 'link' && LOADED_LINKS.test(tag.attributes.get('rel') ?? ''))
}

const IMPORTS = /(?:url\(\s*["']?|@import\s+["']|\bimport\s*\(?\s*["']|\bfrom\s*["'])(?:https?:)?\/\/[^"')\s]+/gi

function findImports(path: string, text: string): readonly Problem[] {
  const code = path.endsWith('.html') ? findRaw(text) : /\.(?:css|m?js)$/.test(path) ? [text] : []
  return code.flatMap((source) =>
    [...source.matchAll(IMPORTS)].map(([found]) =>
      problem(path, 'third-party', `Unexpected \`${found}\`, expected a file of this site`),
    ),
  )
}

function findSourceMaps(path: string, text: string): readonly Problem[] {
  if (!path.endsWith('.map') && !/[#@] ?sourceMappingURL=/.test(text)) return []
  return [problem(path, 'source-map', 'Unexpected source map, expected none in a published site')]
}

/** Make a problem of a built file; without a line it is about the whole of it. */
export function problem(file: string, rule: string, message: string, line = 0): Problem {
  return { file, line, column: line === 0 ? 0 : 1, severity: 'error', rule, message }
}

/** Say in which line an offset stands, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
