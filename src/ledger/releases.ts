import type { Release } from '../data/paths.ts'
import { absoluteAddress } from '../views/address.ts'
import { loadLedger, loadStory } from './ledger.ts'

/** Loads every ledger that is given away under `/data/`: as it stands, in `/data/` itself. */
export async function loadReleases(): Promise<readonly Release[]> {
  const { topic, speakers } = await loadStory()
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined
  const homepage = absoluteAddress(site, '/data/')
  return [{ folder: undefined, facts: { topic, speakers, ledger: await loadLedger() }, text: { homepage } }]
}
