import type { APIRoute, GetStaticPaths } from 'astro'
import { loadStory } from '../../../ledger/ledger.ts'
import { drawStatementShare, servePng } from '../../../pictures/share.ts'
import { listStatementShares, type StatementShare } from '../../../views/share.ts'

export const getStaticPaths = (async () =>
  listStatementShares(await loadStory()).map((share) => ({
    params: { id: share.brief.id },
    props: { share },
  }))) satisfies GetStaticPaths

/** Serves the picture of a statement for where its page is shared. */
export const GET: APIRoute<{ readonly share: StatementShare }> = async ({ props: { share }, site }) =>
  servePng(await drawStatementShare(share, { facts: await loadStory(), site }))
