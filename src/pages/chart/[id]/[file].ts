import type { APIRoute, GetStaticPaths } from 'astro'
import { listCharts, type ChartId } from '../../../charts/registry.ts'
import { loadStory } from '../../../ledger/ledger.ts'
import { drawChartFile } from '../../../pictures/chart.ts'
import { pictureFiles, type PictureFile } from '../../../views/files.ts'

export const getStaticPaths = (async () =>
  listCharts(await loadStory()).flatMap((id) =>
    pictureFiles.map((picture) => ({ params: { id, file: picture.name }, props: { picture } })),
  )) satisfies GetStaticPaths

/** Serves one picture of one chart, drawn from the ledger when the site is built, or in development when it is asked for. */
export const GET: APIRoute<
  { readonly picture: PictureFile },
  { readonly id: ChartId; readonly file: string }
> = async ({ params: { id }, props: { picture }, site }) => {
  const drawn = await drawChartFile(id, await loadStory(), { ...picture, site })
  const type = picture.scale === null ? 'image/svg+xml' : 'image/png'
  return new Response(typeof drawn === 'string' ? drawn : new Uint8Array(drawn), { headers: { 'Content-Type': type } })
}
