import type { APIRoute } from 'astro'
import { charts, listCharts, type ChartId } from '../../charts/registry.ts'
import { measureEmbed } from '../../embeds/height.ts'
import { loadStory } from '../../ledger/ledger.ts'
import { describeOEmbed } from '../../views/oembed.ts'
import { writeSnippet } from '../../views/snippet.ts'

const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined

/** One answer a chart; none where nobody has said where the site will stand, since all in it is addresses. */
export async function getStaticPaths(): Promise<readonly { readonly params: { readonly id: ChartId } }[]> {
  return site ? listCharts(await loadStory()).map((id) => ({ params: { id } })) : []
}

/** Answers for one chart what an oEmbed provider would. */
export const GET: APIRoute<Record<string, never>, { readonly id: ChartId }> = async ({ params: { id } }) => {
  if (!site) return new Response(null, { status: 404 })
  const story = await loadStory()
  const { title } = charts[id](story).text
  const height = measureEmbed(id, story)
  const html = writeSnippet({ site, id, title, language: story.topic.language, height })
  const answer = describeOEmbed({ id, title, site, siteName: story.topic.title, html, height: height.column })
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } })
}
