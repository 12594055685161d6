import { listRows, type Facts } from '../views/charts/row.ts'
import type { PageShare } from '../views/pages.ts'
import { sharePlain, shareStory, type StatementShare } from '../views/share.ts'
import { creditPage, listNarrowDrawings } from './chart.ts'
import { loadPalette } from './palette.ts'
import { drawPng } from './png.ts'
import { layoutPage } from './poster/page.ts'
import type { Poster } from './poster/poster.ts'
import { renderPoster } from './poster/render.ts'
import { layoutStatement } from './poster/statement.ts'
import { layoutPlain, layoutStory } from './poster/story.ts'
import type { Type } from './type.ts'

/** What a share image is drawn from beside its subject: the facts, and where the site stands if that is known. */
interface Origin {
  readonly facts: Facts
  readonly site: URL | undefined
}

/** Draws the picture of one statement, as SVG. */
export function drawStatementShare(share: StatementShare, { facts, site }: Origin): Promise<string> {
  const credit = creditPage(facts.topic.title, site, share.brief.href)
  return drawPoster(share, (type) => layoutStatement(share, credit, type))
}

/** Draws the picture of the story, as SVG. */
export function drawStoryShare({ facts, site }: Origin): Promise<string> {
  const share = shareStory(facts, listRows(facts))
  return drawPoster(share, (type) => layoutStory(share, creditPage(share.title, site, '/'), type))
}

/** Draws the picture of a page that is no story, statement or chart, as SVG. */
export function drawPageShare(share: PageShare, { facts, site }: Origin): Promise<string> {
  const drawings = share.body.kind === 'charts' ? listNarrowDrawings(facts) : []
  const credit = creditPage(facts.topic.title, site, share.page)
  return drawPoster(share, (type) => layoutPage(share, credit, drawings, type))
}

/** Draws the picture of pages that have none of their own, as SVG. */
export function drawPlainShare({ facts, site }: Origin): Promise<string> {
  const share = sharePlain(facts)
  return drawPoster(share, (type) => layoutPlain(share, creditPage(share.title, site, '/'), type))
}

/** Serves an SVG as PNG. */
export async function servePng(svg: string): Promise<Response> {
  return new Response(new Uint8Array(await drawPng(svg)), { headers: { 'Content-Type': 'image/png' } })
}

async function drawPoster(subject: object, layout: (type: Type) => Poster): Promise<string> {
  const palette = await loadPalette(JSON.stringify(subject))
  return renderPoster(layout(palette.type), palette)
}
