import { absoluteAddress, chartPath, embedPath } from '../views/address.ts'
import { isSuperseded, type History, type NamedEdition } from '../views/changes/editions.ts'
import { formatDay } from '../views/days.ts'
import { escapeText, writeNote } from './note.ts'

/** Which frozen chart it is, and what is known of it today. */
export interface Frozen {
  readonly edition: NamedEdition
  readonly chart: string
  readonly history: History
  readonly site: URL | undefined
}

/** Writes what today has to say into the kept bytes of an embed: that it is frozen, a link to the live one where that differs, its canonical page. */
export function finishFrozen(html: string, { edition, chart, history, site }: Frozen): string {
  const when = `Frozen on ${formatDay(edition.day)}.`
  const live = { href: embedPath(chart), text: 'The chart as it stands now' }
  const note = isSuperseded(edition, history)
    ? { text: `${when} The ledger says something else since.`, link: live }
    : { text: when, link: null }
  return writeCanonical(writeNote(html, note), absoluteAddress(site, chartPath(chart)))
}

function writeCanonical(html: string, address: string | undefined): string {
  if (address === undefined) return html
  return html.replace('</head>', () => `<link rel="canonical" href="${escapeText(address)}"></head>`)
}
