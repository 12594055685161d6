import { listCharts } from '../charts/registry.ts'
import { listFiles } from '../data/files.ts'
import { listSections, nameEdition } from '../views/changes/editions.ts'
import {
  shareChanges,
  shareCharts,
  shareData,
  shareLedger,
  shareMethod,
  shareSource,
  type PageShare,
} from '../views/pages.ts'
import { loadHistory, loadLedger, loadStory } from './ledger.ts'
import { loadReleases } from './releases.ts'

declare const SHOWS_PROPOSED: boolean // set by astro.config.mjs: true while developing

let loaded: Promise<ReadonlyMap<string, PageShare>> | undefined

/** Loads what stands for every page that is no story, statement or chart where its address is shared, by that page's address. */
export function loadPageShares(): Promise<ReadonlyMap<string, PageShare>> {
  if (SHOWS_PROPOSED) return listPageShares()
  loaded ??= listPageShares()
  return loaded
}

async function listPageShares(): Promise<ReadonlyMap<string, PageShare>> {
  const [story, history, whole] = await Promise.all([loadStory(), loadHistory(), loadLedger()])
  const shares = [
    shareCharts(story, listCharts(story).length),
    shareLedger(story),
    shareMethod(whole.numerals),
    shareChanges(listSections(history)),
    ...story.ledger.sources.flatMap(({ id }) => shareSource(story, id) ?? []),
    ...(await listDataShares()),
  ]
  return new Map(shares.map((share) => [share.page, share]))
}

async function listDataShares(): Promise<readonly PageShare[]> {
  const { editions } = await loadHistory()
  return Promise.all(
    (await loadReleases()).map(async ({ folder, facts, text }) => {
      const edition = editions.find(({ id }) => id === folder)
      const files = await listFiles(facts, text)
      return shareData(files, edition && { id: edition.id, name: nameEdition(edition, editions) })
    }),
  )
}
