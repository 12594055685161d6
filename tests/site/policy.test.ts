import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { closePolicy, narrowPolicy } from '../../src/layouts/policy.ts'
import { listKinds } from '../browser/kinds.ts'
import { builtSite } from './dist.ts'

const folder = await builtSite()
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test.for(listKinds(folder))(
  'the policy of %s lets in what the page itself holds, and nothing else by its hash',
  (path) => {
    const html = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8')
    const named = html.match(/'sha256-[^']+'/g) ?? []
    const held = [...html.matchAll(/<(?:script|style)(?![^>]*ld\+json)[^>]*>([^]*?)<\/(?:script|style)>/g)]
    expect(named.toSorted()).toEqual([...new Set(held.map(([, text = '']) => hashOf(text)))].toSorted())
  },
)

describe('a policy is narrowed', () => {
  const page = (policy: string, body: string): string =>
    `<meta http-equiv="content-security-policy" content="${policy}">${body}`

  test('to the scripts and styles of its page', () => {
    const [script, style, other] = [hashOf('let a'), hashOf('a{}'), hashOf('elsewhere()')]
    const body = '<script type="module">let a</script><style>a{}</style>'
    expect(narrowPolicy(page(`script-src 'self' ${script} ${other}; style-src 'self' ${style};`, body))).toBe(
      page(`script-src 'self' ${script}; style-src 'self' ${style};`, body),
    )
  })

  test('of an embed until it may ask nobody, not even the site it comes from', () => {
    const [script, style] = [hashOf('let a'), hashOf('a{}')]
    const all = `default-src 'none';img-src 'self' data:;font-src 'self';base-uri 'none'; script-src 'self' ${script}; style-src 'self' ${style};`
    const left = `default-src 'none';img-src data:;base-uri 'none';script-src ${script};style-src ${style}`
    expect(closePolicy(page(all, ''))).toBe(page(left, ''))
    for (const path of ['embed/timeline', 'embed/map'])
      expect(readFileSync(join(folder, path, 'index.html'), 'utf8')).not.toContain("'self'")
  })

  test('to none where the page holds none, and words of the page that look like a hash stay', () => {
    const words = `<p>${hashOf('quoted')}</p>`
    expect(narrowPolicy(page(`script-src 'self' ${hashOf('let a')};`, words))).toBe(page(`script-src 'self';`, words))
  })
})
