import type { DaySpan } from '../schema/day.ts'
import type { LedgerSource } from '../schema/ledger.ts'
import type { Brief, Facts } from './brief.ts'
import { formatDay } from './days.ts'
import { nobody } from './names.ts'
import { withUnit, type StatementPage } from './statement.ts'

/** One way to cite a statement: what it is for, and the text to copy. */
export interface Citation {
  readonly id: 'newsroom' | 'apa' | 'wikipedia'
  readonly label: string
  readonly text: string
}

/** Cites a statement in three styles; `address` is where its page stands: absolute where the site knows its own, else its path. */
export function citeStatement({ topic }: Facts, page: StatementPage, address: string): readonly Citation[] {
  const cited = { page, address, title: topic.title, question: topic.question }
  return [
    { id: 'newsroom', label: 'A sentence for an article', text: writeNewsroom(cited) },
    { id: 'apa', label: 'A list of references (after APA)', text: writeApa(cited) },
    { id: 'wikipedia', label: 'Wikipedia', text: writeWikipedia(cited) },
  ]
}

interface Cited {
  readonly page: StatementPage
  readonly address: string
  readonly title: string
  readonly question: string
}

function writeNewsroom({ page: { brief, witnesses }, address, question }: Cited): string {
  const told = witnesses.map(({ source, published }) => `${tellOutlet(source)} (published ${published})`)
  const hedge = brief.hedge === null ? '' : `, hedged “${brief.hedge}”`
  return `${nameSpeaker(brief)} ${tellStance(brief)} ${brief.when}${hedge}, as told by ${joinNames(told)}. The exact words stand in “${question}”, ${address}`
}

function tellStance(brief: Brief): string {
  switch (brief.stance) {
    case 'estimates':
      return `gave a figure of ${withUnit(brief)}`
    case 'denies':
      return 'answered with a denial'
    case 'declines':
      return 'neither confirmed nor denied it'
  }
}

function writeApa({ page: { brief, witnesses }, address, question }: Cited): string {
  const told = joinNames(witnesses.map(({ source }) => tellOutlet(source)))
  return `${nameSpeaker(brief)}. (${writeApaDay(brief.saidOn)}). ${capitalise(withUnit(brief))} [Statement, as told by ${told}]. ${endSentence(question)} ${address}`
}

function writeApaDay({ earliest, latest }: DaySpan): string {
  if (earliest === null && latest === null) return 'n.d.'
  if (earliest === null) return `n.d., on or before ${formatApaDay(latest ?? '')}`
  if (latest === null) return `n.d., on or after ${formatApaDay(earliest)}`
  return earliest === latest ? formatApaDay(latest) : `${formatApaDay(earliest)} – ${formatApaDay(latest)}`
}

/** Writes 2024-10-05 as “2024, October 5”. */
function formatApaDay(day: string): string {
  const [date = '', month = '', year = ''] = formatDay(day).split(' ')
  return `${year}, ${month} ${date}`
}

/** Cites the page and quotes the first report: a Wikipedia article that needs the report itself takes it from there. */
function writeWikipedia({ page: { brief, witnesses }, address, title }: Cited): string {
  const [first] = witnesses
  const fields = [
    ['url', /^https?:/.test(address) ? address : ''],
    ['title', escapeWikitext(`${nameSpeaker(brief)} ${brief.when}: ${withUnit(brief)}`)],
    ['website', escapeWikitext(title)],
    ['quote', first ? escapeWikitext(first.words.exact) : ''],
  ] as const
  const written = fields.flatMap(([name, value]) => (value === '' ? [] : [`|${name}=${value}`]))
  return `{{cite web ${written.join(' ')}}}`
}

/** Writes text so that wikitext takes it for nothing but text: its signs become character references, a line break a space. */
export function escapeWikitext(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[&<>[\]{|}~]|'{2,}|_{2,}|(?<=:)\/\//g, (signs) =>
      Array.from(signs, (sign) => `&#${String(sign.codePointAt(0))};`).join(''),
    )
}

function endSentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function nameSpeaker({ who }: Brief): string {
  return who.name === nobody ? 'A speaker whom nobody names' : who.name
}

function tellOutlet({ outlet }: LedgerSource): string {
  return outlet === 'unknown' ? 'an unknown outlet' : outlet
}

/** A name with a comma in it parts from its neighbours by semicolons. */
function joinNames(names: readonly string[]): string {
  const each = [...new Set(names)]
  if (each.some((name) => name.includes(','))) return each.join('; ')
  const last = each.at(-1) ?? ''
  return each.length < 2 ? last : `${each.slice(0, -1).join(', ')} and ${last}`
}
