import type { Release } from '../data/paths.ts'
import { absoluteAddress } from '../views/address.ts'
import { loadHistory, loadLedger, loadStory } from './ledger.ts'

/** Loads every ledger that is given away under `/data/`: first as it stands, in `/data/` itself, then that of each edition in its folder. */
export async function loadReleases(): Promise<readonly Release[]> {
  const { topic, speakers } = await loadStory()
  const { editions } = await loadHistory()
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined
  const homepage = absoluteAddress(site, '/data/')
  return [
    { folder: undefined, facts: { topic, speakers, ledger: await loadLedger() }, text: { homepage } },
    ...editions.map((edition) => ({ folder: edition.id, facts: edition, text: { homepage, version: edition.id } })),
  ]
}
