import type { Problem } from '../witness/problem.ts'
import { findTags, readText } from './html.ts'

type Site = ReadonlyMap<string, string> // path → contents

/** List what a built site gets wrong where other sites read it to take a chart over: pages of charts and oEmbed answers. */
export function proveOEmbed(site: Site): readonly Problem[] {
  const answers = [...site].filter(([path]) => /^oembed\/[^/]+\.json$/.test(path))
  return [
    ...findLostCharts(site),
    ...findLostAnswers(site),
    ...answers.flatMap(([path, text]) => proveAnswer(site, path, text)),
  ]
}

/** Every chart that can be embedded has its page, and the page its rows. */
function findLostCharts(site: Site): readonly Problem[] {
  const ids = [...site.keys()].flatMap((path) => /^embed\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? [])
  return ids
    .flatMap((id) => [`chart/${id}/index.html`, `chart/${id}/data.csv`])
    .filter((path) => !site.has(path))
    .map((path) => problem(path, 'page-lost', `Cannot publish an embed without \`${path}\``))
}

function findLostAnswers(site: Site): readonly Problem[] {
  return [...site]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      findTags(html)
        .filter(({ attributes }) => attributes.get('type') === 'application/json+oembed')
        .map(({ attributes }) => attributes.get('href') ?? '')
        .filter((address) => !site.has(pathOf(address)))
        .map((address) => problem(path, 'oembed-lost', `Cannot name \`${address}\` without that file`)),
    )
}

/** An answer says what its chart's page says, and leads to files of this site. */
function proveAnswer(site: Site, path: string, text: string): readonly Problem[] {
  const { title, html, thumbnail_url } = JSON.parse(text) as Readonly<Record<string, string>>
  const page = site.get(path.replace(/^oembed\/(.*)\.json$/, 'chart/$1/index.html')) ?? ''
  const heading = findTags(page).find(({ name }) => name === 'h1')
  const source = findTags(html ?? '')
    .find(({ name }) => name === 'iframe')
    ?.attributes.get('src')
  const lost = [source, thumbnail_url].filter((address) => address === undefined || !site.has(pathOf(address)))
  return [
    ...lost.map((address) =>
      problem(path, 'oembed-lost', `Cannot lead to \`${address ?? 'nothing'}\` without that file`),
    ),
    ...(heading && readText(page, heading).trim() === title
      ? []
      : [
          problem(
            path,
            'oembed-changed',
            `Unexpected title \`${title ?? ''}\`, expected the heading of its chart’s page`,
          ),
        ]),
  ]
}

function pathOf(address: string): string {
  return new URL(address, 'https://headcount.invalid').pathname.slice(1).replace(/(^|\/)$/, '$1index.html')
}

function problem(file: string, rule: string, message: string): Problem {
  return { file, line: 0, column: 0, severity: 'error', rule, message }
}
