import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { findFaintMarks, findFaintText } from './checks/contrast.ts'
import { walkFocus, walkMarks } from './checks/focus.ts'
import { findMotion } from './checks/motion.ts'
import { findLost } from './checks/print.ts'
import { findSmallTargets } from './checks/target.ts'
import { findClipped, findOverlaps, findSideways, findSmallText, spaceOut } from './checks/text.ts'

type Check = (page: Page) => Promise<readonly string[]>

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const head =
  '<!doctype html><meta charset="utf-8"><style>body{background:#fff;color:#000;margin:8px;font:16px/1.5 sans-serif}:focus-visible{outline:3px solid #00f}</style>'

async function complain(check: Check, body: string, options: BrowserContextOptions = {}): Promise<readonly string[]> {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 480 }, ...options })).newPage()
  await page.setContent(head + body)
  const complaints = await check(page)
  await page.context().close()
  return complaints
}

const svg = (inner: string, extra = ''): string =>
  `<svg width="300" height="100" viewBox="0 0 300 100" ${extra}>${inner}</svg>`
/** A picture with one mark that the arrow keys go to, and the colour of the ring that it has there. */
const steered = (ring: string): string =>
  `<style>.mark a:focus{outline:none}.mark a:focus .mark-target{stroke:${ring};stroke-width:3}</style><svg tabindex="0" width="300" height="100" onkeydown="this.querySelector('a').focus()"><g class="mark"><a href="#a"><circle class="mark-target" cx="50" cy="50" r="12" fill="none"/></a></g></svg>`
const dark = { colorScheme: 'dark', forcedColors: 'active' } as const

interface Plant {
  readonly fault: string
  readonly check: Check
  readonly bad: string
  readonly good: string
  readonly options?: BrowserContextOptions
}

const plants: readonly Plant[] = [
  {
    fault: 'a word of a picture that is drawn smaller than it is written',
    check: findSmallText,
    bad: svg('<text y="20" font-size="14">words</text>', 'style="width:200px"'),
    good: svg('<text y="20" font-size="14">words</text>'),
  },
  {
    fault: 'small print in the text',
    check: findSmallText,
    bad: '<p style="font-size:11px">words</p>',
    good: '<p style="font-size:12px">words</p><p hidden style="font-size:11px">words</p>',
  },
  {
    fault: 'two labels one over the other',
    check: findOverlaps,
    bad: svg('<text y="40" font-size="14">one label</text><text x="40" y="44" font-size="14">another</text>'),
    good: svg('<text y="40" font-size="14">one label</text><text y="58" font-size="14">another</text>'),
  },
  {
    fault: 'a label over a mark',
    check: findOverlaps,
    bad: svg('<g class="glyph"><circle cx="50" cy="36" r="6"/></g><text x="40" y="40" font-size="14">a label</text>'),
    good: svg('<g class="glyph"><circle cx="50" cy="36" r="6"/></g><text x="60" y="40" font-size="14">a label</text>'),
  },
  {
    fault: 'a label that its picture cuts off at the top',
    check: findClipped,
    bad: svg('<text y="6" font-size="14">a label</text>'),
    good:
      svg('<text y="6" font-size="14">a label</text>', 'overflow="visible"') +
      svg('<text y="14" font-size="14">a</text>'),
  },
  {
    fault: 'a mark that the frame of its picture cuts off',
    check: findClipped,
    bad: `<div style="overflow:clip;width:200px">${svg('<g class="glyph"><circle cx="198" cy="50" r="9"/></g>')}</div>`,
    good: `<div style="overflow:clip;width:200px">${svg('<g class="glyph"><circle cx="188" cy="50" r="9"/></g>', 'style="max-width:200px"')}</div>`,
  },
  {
    fault: 'a box that cuts words off once a reader spaces them out',
    check: async (page) => {
      await spaceOut(page)
      return findClipped(page)
    },
    bad: '<p style="overflow:hidden;height:48px;width:300px">Words that take two lines of a page as long as nobody asks for more</p>',
    good: '<p style="overflow:hidden;min-height:48px;width:300px">Words that take two lines of a page as long as nobody asks for more</p>',
  },
  {
    fault: 'a label that leaves the window',
    check: findClipped,
    bad: svg('<text x="280" y="40" font-size="14">a long label</text>', 'overflow="visible"'),
    good: svg('<text x="180" y="40" font-size="14">a long label</text>', 'overflow="visible"'),
  },
  {
    fault: 'a box that cuts its words off',
    check: findClipped,
    bad: '<p style="overflow:hidden;height:20px">one<br>two<br>three</p>',
    good: '<p style="overflow:auto;height:20px">one<br>two<br>three</p>',
  },
  {
    fault: 'a page that scrolls sideways',
    check: findSideways,
    bad: '<table style="width:400px"><tr><td>wide</table>',
    good: '<div style="overflow:auto"><table style="width:400px"><tr><td>wide</table></div>',
  },
  {
    fault: 'pale words in a picture, which axe does not see',
    check: findFaintText,
    bad: svg('<text y="40" fill="#999">words</text>'),
    good: svg('<text y="40" fill="#666">words</text>'),
  },
  {
    fault: 'words on a dark shape of the picture',
    check: findFaintText,
    bad: svg('<rect width="300" height="60" fill="#444"/><text y="40" font-size="14">words</text>'),
    good: svg(
      '<rect width="300" height="60" fill="#444"/><text y="40" font-size="14" fill="#fff">words</text><text y="80">words</text>',
    ),
  },
  {
    fault: 'a mark on a shape of its own colour',
    check: findFaintMarks,
    bad: svg(
      '<rect width="300" height="90" fill="#036"/><g class="mark"><circle cx="50" cy="50" r="9" fill="#047"/></g>',
    ),
    good: svg(
      '<rect width="300" height="90" fill="#036"/><g class="mark"><circle cx="50" cy="50" r="9" fill="#fff"/></g>',
    ),
  },
  {
    fault: 'words made pale by the opacity of what holds them',
    check: findFaintText,
    bad: '<div style="opacity:.5"><p>words</p></div>',
    good: '<div style="opacity:.8"><p>words</p></div>',
  },
  {
    fault: 'a pale mark',
    check: findFaintMarks,
    bad: svg('<circle cx="50" cy="50" r="9" fill="#aaa"/>'),
    good: svg('<circle cx="50" cy="50" r="9" fill="#fff" stroke="#888"/>'),
  },
  {
    fault: 'a mark mixed into the ground',
    check: findFaintMarks,
    bad: svg('<path d="M0,9H90" stroke-width="3" fill="none" style="stroke:color-mix(in oklab,#000 30%,#fff)"/>'),
    good: svg('<path d="M0,9H90" stroke-width="3" fill="none" style="stroke:color-mix(in oklab,#000 60%,#fff)"/>'),
  },
  {
    fault: 'a mark that keeps its dark colour in forced colours',
    check: findFaintMarks,
    bad: '<style>body{background:Canvas}</style>' + svg('<circle cx="50" cy="50" r="9" fill="#036"/>'),
    good:
      '<style>body{background:Canvas;color:CanvasText}</style>' +
      svg('<circle cx="50" cy="50" r="9" fill="currentColor"/>'),
    options: dark,
  },
  {
    fault: 'words of a picture that no style colours, black on black in forced colours',
    check: findFaintText,
    bad: '<style>body{background:Canvas}</style>' + svg('<text y="40" fill="#333">words</text>'),
    good:
      '<style>body{background:Canvas;color:CanvasText}</style>' + svg('<text y="40" fill="currentColor">words</text>'),
    options: dark,
  },
  {
    fault: 'two small targets side by side',
    check: findSmallTargets,
    bad: '<button style="all:unset;width:16px;height:16px">a</button><button style="all:unset;width:16px;height:16px">b</button>',
    good: '<button style="all:unset;width:16px;height:16px;margin-right:12px">a</button><button style="all:unset;width:24px;height:24px">b</button><p>A <a href="#">link</a> in a <a href="#b">sentence</a>.</p>',
  },
  {
    fault: 'a focusable dot of a picture beside another',
    check: findSmallTargets,
    bad: svg('<a href="#a"><circle cx="50" cy="50" r="3"/></a><a href="#b"><circle cx="60" cy="50" r="3"/></a>'),
    good: svg('<a href="#a"><circle cx="50" cy="50" r="3"/></a><a href="#b"><circle cx="80" cy="50" r="3"/></a>'),
  },
  {
    fault: 'a link that the focus reaches under a sticky picture',
    check: walkFocus,
    bad: '<div style="position:fixed;inset:0 0 auto;height:100px;background:#eee;z-index:1"></div><a href="#a">under</a><p style="margin-top:200px"><a href="#b">free</a>',
    good: '<div style="position:fixed;inset:auto 0 0;height:100px;background:#eee;z-index:1"></div><a href="#a">over</a><p style="margin-top:200px"><a href="#b">free</a>',
  },
  {
    fault: 'a stop whose focus nobody sees',
    check: walkFocus,
    bad: '<a href="#a" style="outline:none">one</a> <a href="#b">two</a>',
    good: '<a href="#a">one</a> <a href="#b">two</a>',
  },
  {
    fault: 'a stop whose outline is as pale as its ground',
    check: walkFocus,
    bad: '<a href="#a" style="outline:3px solid #ddd">one</a> <a href="#b">two</a>',
    good: '<a href="#a" style="outline:3px solid #767676">one</a> <a href="#b">two</a>',
  },
  {
    fault: 'a stop whose outline fades with what holds it',
    check: walkFocus,
    bad: '<p style="opacity:.4"><a href="#a">one</a> <a href="#b">two</a></p>',
    good: '<p style="opacity:.9"><a href="#a">one</a> <a href="#b">two</a></p>',
  },
  {
    fault: 'an outline over the dark box around a stop that is itself light',
    check: walkFocus,
    bad: '<p style="background:#003"><a href="#a" style="background:#fff">one</a></p><a href="#b">two</a>',
    good: '<p style="background:#eef"><a href="#a" style="background:#fff">one</a></p><a href="#b">two</a>',
  },
  {
    fault: 'a picture whose outline lies on a shape of its own colour',
    check: walkFocus,
    bad: '<a href="#a">one</a><svg tabindex="0" width="300" height="100" style="outline-offset:-3px"><rect width="300" height="100" fill="#006"/></svg>',
    good: '<a href="#a">one</a><svg tabindex="0" width="300" height="100" style="outline-offset:-3px"><rect width="300" height="100" fill="#fe9"/></svg>',
  },
  {
    fault: 'a ring of focus as pale as the ground of its mark',
    check: walkMarks,
    bad: steered('#ccc'),
    good: steered('#00f'),
  },
  {
    fault: 'stops out of the order of the page',
    check: walkFocus,
    bad: '<a href="#a">one</a> <a href="#b" tabindex="2">two</a>',
    good: '<a href="#a">one</a> <a href="#b" tabindex="-1">two</a> <a href="#c">three</a>',
  },
  {
    fault: 'a stop that the focus cannot leave',
    check: walkFocus,
    bad: '<a href="#a">one</a> <button onkeydown="event.key===\'Tab\'&&event.preventDefault()">trap</button> <a href="#b">two</a>',
    good: '<a href="#a">one</a> <button onkeydown="event.key===\'x\'&&event.preventDefault()">free</button> <a href="#b">two</a>',
  },
  {
    fault: 'a table that stays folded on paper',
    check: findLost,
    bad: '<main><details><summary>more</summary><table><tr><td>folded</table></details></main>',
    good: '<main><details open><summary>more</summary><table><tr><td>folded</table></details></main>',
  },
  {
    fault: 'words that do not come to paper',
    check: findLost,
    bad: '<style>@media print{b{display:none}}</style><main><p>words <b>and more</b></p></main>',
    good: '<style>@media screen{b{display:none}}</style><main><p>words <b>and more</b></p></main>',
  },
  {
    fault: 'a picture that prints without its words',
    check: findLost,
    bad: `<main>${svg('<text y="200" font-size="14">label</text>', 'style="overflow:hidden"')}</main>`,
    good: `<main>${svg('<text y="20" font-size="14">label</text>')}</main>`,
  },
  {
    fault: 'a link whose address paper does not tell',
    check: findLost,
    bad: '<main><p><a href="/statement/">a statement</a></p></main>',
    good: '<style>a::after{content:" (" attr(href) ")"}</style><main><p><a href="/statement/">a statement</a></p></main>',
  },
  {
    fault: 'a table wider than the sheet',
    check: findLost,
    bad: '<main><table style="width:400px"><tr><td>wide</table></main>',
    good: '<main><table style="width:200px"><tr><td>wide</table></main>',
  },
  {
    fault: 'something that moves',
    check: findMotion,
    bad: '<style>@keyframes turn{to{rotate:1turn}}</style><p style="animation:turn 9s infinite">round</p>',
    good: '<style>@media (prefers-reduced-motion:no-preference){p{animation:turn 9s infinite}}@keyframes turn{to{rotate:1turn}}</style><p>still</p>',
    options: { reducedMotion: 'reduce' },
  },
]

describe.for(plants)('$fault', ({ check, bad, good, options }) => {
  test('is found', async () => {
    expect((await complain(check, bad, options)).length).toBeGreaterThan(0)
  })

  test('is not found where it is not', async () => {
    expect(await complain(check, good, options)).toEqual([])
  })
})
