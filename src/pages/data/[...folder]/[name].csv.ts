import type { APIRoute, GetStaticPaths } from 'astro'
import { placeFiles, type PlacedFile } from '../../../data/paths.ts'
import { loadReleases } from '../../../ledger/releases.ts'

export const getStaticPaths = (async () => placeFiles(await loadReleases(), '.csv')) satisfies GetStaticPaths

/** Serves one CSV file of the data. */
export const GET: APIRoute<PlacedFile['props']> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediatype}; charset=utf-8` } })
