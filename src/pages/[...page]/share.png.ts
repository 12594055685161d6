import type { APIRoute, GetStaticPaths } from 'astro'
import { loadStory } from '../../ledger/ledger.ts'
import { loadPageShares } from '../../ledger/shares.ts'
import { drawPageShare, servePng } from '../../pictures/share.ts'
import type { PageShare } from '../../views/pages.ts'

export const getStaticPaths = (async () =>
  [...(await loadPageShares()).values()].map((share) => ({
    params: { page: share.page.slice(1, -1) },
    props: { share },
  }))) satisfies GetStaticPaths

/** Serves the picture of a page that is no story, statement or chart for where its address is shared. */
export const GET: APIRoute<{ readonly share: PageShare }> = async ({ props: { share }, site }) =>
  servePng(await drawPageShare(share, { facts: await loadStory(), site }))
