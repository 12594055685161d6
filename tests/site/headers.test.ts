import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findHeaders, parseHeaders } from '../../scripts/site/headers.ts'

const rules = parseHeaders(`# framing is denied, but for embeds
/*
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer

/embed/*
  ! X-Frame-Options
  Content-Security-Policy: frame-ancestors *
/_astro/*.css
  Cache-Control: max-age=31536000
`)

describe('_headers', () => {
  test.for([
    ['/', { 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' }],
    ['/embed/gap/', { 'referrer-policy': 'no-referrer', 'content-security-policy': 'frame-ancestors *' }],
    [
      '/_astro/a.css',
      { 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cache-control': 'max-age=31536000' },
    ],
    ['/_astro/axcss', { 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' }],
  ] as const)('%s', ([path, headers]) => {
    expect(Object.fromEntries(findHeaders(rules, path))).toEqual(headers)
  })

  test('an empty file sets none', () => {
    expect(parseHeaders('')).toEqual([])
  })
})

test('strangers may frame embeds, live and frozen, and nothing else', () => {
  const own = parseHeaders(readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8'))
  const framed = (path: string): string | undefined => findHeaders(own, path).get('content-security-policy')
  expect(['/embed/gap/', '/embed/gap/2020-05-01-0123abcd/'].map(framed)).toEqual(['frame-ancestors *', 'frame-ancestors *']) // prettier-ignore
  expect(['/', '/chart/gap/', '/statement/a/', '/404.html'].map(framed)).toEqual(
    Array(4).fill("frame-ancestors 'none'"),
  )
})
