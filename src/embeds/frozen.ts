import { absoluteAddress, chartPath, embedPath } from '../views/address.ts'
import { isSuperseded, type History, type NamedEdition } from '../views/changes/editions.ts'
import type { Facts } from '../views/charts/row.ts'
import { formatDay } from '../views/days.ts'
import { publish } from '../views/published.ts'
import { escapeText, writeNote } from './note.ts'

/** Which frozen chart it is, and what is known of it today. */
export interface Frozen {
  readonly edition: NamedEdition
  readonly chart: string
  readonly history: History
  readonly site: URL | undefined
}

/** Gives what a frozen chart was drawn from, as far as its edition keeps it: places and sentences are those of today. */
export function recallFacts({ topic, speakers, ledger }: NamedEdition, today: Facts): Facts {
  return { ...today, topic, speakers, ledger: publish(ledger, { proposed: false }) }
}

const changed = 'The ledger says something else since.'
const leading = 'The chart as it stands now'

/** Gives the most that a chart frozen on a day will ever say of that, so that its frame can keep room for it. */
export function foretellNote(day: string): string {
  return `${tellFrozen(day)} ${changed} ${leading}`
}

/** Writes what today has to say into the kept bytes of an embed: that it is frozen, a link to the live one where that differs, its edition and its canonical page. */
export function finishFrozen(html: string, { edition, chart, history, site }: Frozen): string {
  const when = tellFrozen(edition.day)
  const live = { href: embedPath(chart), text: leading }
  const note = isSuperseded(edition, history) ? { text: `${when} ${changed}`, link: live } : { text: when, link: null }
  return writeHead(writeNote(html, note), edition.id, absoluteAddress(site, chartPath(chart)))
}

function tellFrozen(day: string): string {
  return `Frozen on ${formatDay(day)}.`
}

/** Names the edition in title and description, so that no two pages are called alike, and the page that robots should know instead. */
function writeHead(html: string, edition: string, address: string | undefined): string {
  const end = html.indexOf('</head>')
  const named = html
    .slice(0, end)
    .replace('</title>', ` · edition ${edition}</title>`)
    .replace(/(?<=<meta name="description" content="[^"]*)(?=")/, ` · edition ${edition}`)
  const link = address === undefined ? '' : `<link rel="canonical" href="${escapeText(address)}">`
  return named + link + html.slice(end)
}
