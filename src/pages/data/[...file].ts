import type { APIRoute, GetStaticPaths } from 'astro'
import { listFiles } from '../../data/files.ts'
import type { DataFile } from '../../data/package.ts'
import { loadLedger, loadStory } from '../../ledger/ledger.ts'
import { absoluteAddress } from '../../views/address.ts'

/** The files of the data: of the ledger as it stands, in `/data/`. */
export const getStaticPaths = (async () => {
  const { topic, speakers } = await loadStory()
  const homepage = absoluteAddress(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined, '/')
  const files = await listFiles({ topic, speakers, ledger: await loadLedger() }, { homepage })
  return files.map((file) => ({ params: { file: file.name }, props: { file } }))
}) satisfies GetStaticPaths

interface Props extends Record<string, unknown> {
  readonly file: DataFile
}

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediatype}; charset=utf-8` } })
