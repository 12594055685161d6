import type { APIRoute, GetStaticPaths } from 'astro'
import { placeFeeds, writeFeed, type PlacedFeed } from '../feeds/feed.ts'
import { loadHistory } from '../ledger/ledger.ts'

const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined

export const getStaticPaths = (async () => placeFeeds(site, await loadHistory(), '.json')) satisfies GetStaticPaths

/** Serves the feed of changes; there is none while nobody has said where the site stands. */
export const GET: APIRoute<PlacedFeed['props']> = async ({ props: { feed } }) =>
  new Response(site && writeFeed(await loadHistory(), site, feed), { headers: { 'Content-Type': feed.mediatype } })
