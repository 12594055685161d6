import type { APIRoute, GetStaticPaths } from 'astro'
import { listFiles } from '../../data/files.ts'
import type { DataFile } from '../../data/package.ts'
import { loadLedger, loadStory } from '../../ledger/ledger.ts'
import { absoluteAddress } from '../../views/address.ts'

export const getStaticPaths = (async () => {
  const { topic, speakers } = await loadStory()
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined
  const homepage = absoluteAddress(site, '/data/')
  const releases = [{ folder: '', ledger: await loadLedger(), text: { homepage } }]
  const files = await Promise.all(
    releases.map(async ({ folder, ledger, text }) =>
      (await listFiles({ topic, speakers, ledger }, text)).map((file) => ({ path: folder + file.name, file })),
    ),
  )
  return files.flat().map(({ path, file }) => ({ params: { file: path }, props: { file } }))
}) satisfies GetStaticPaths

/** Serves one file of the data: those of the ledger as it stands lie in `/data/` itself, those of a release in its folder. */
export const GET: APIRoute<{ readonly file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediatype}; charset=utf-8` } })
