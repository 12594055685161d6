import type { APIRoute } from 'astro'
import { loadStory } from '../ledger/ledger.ts'
import { drawStoryShare, servePng } from '../pictures/share.ts'

/** Serves the picture of the story for where it is shared. */
export const GET: APIRoute = async ({ site }) => servePng(await drawStoryShare({ facts: await loadStory(), site }))
