import type { APIRoute } from 'astro'
import { loadStory } from '../ledger/ledger.ts'
import { drawPlainShare, servePng } from '../pictures/share.ts'

/** Serves the picture of pages that have none of their own. */
export const GET: APIRoute = async ({ site }) => servePng(await drawPlainShare({ facts: await loadStory(), site }))
