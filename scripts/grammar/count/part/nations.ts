import { kindWords } from '../../../lexicon/whole.ts'
import type { Span } from '../../../lib/draft.ts'
import type { Figure } from '../../number/figure.ts'
import { judge } from '../claim.ts'
import { sharesVerb } from '../bare/list.ts'
import { lowerAt } from '../other/look.ts'
import { readNoun } from '../noun/noun.ts'
import { isPaired } from './pairs.ts'
import { leadOf, rowAt, rowsAround } from './row.ts'
import type { Context, Reading } from '../reading.ts'

/** Read a number told of a nation or a place in a list whose noun is left out: “• 3 Norlandic”, “The countries that reported deaths were Norland, 30; Valdoria, 14”, “and 900, mainly from Holm”. */
export function readNation(context: Context, figure: Figure): Reading | null {
  const { memory, tokens, vocabulary } = context
  const { from: lead, to } = figure
  if (memory.kind !== 'own' || memory.unit === null || !figure.high || !vocabulary.people) return null
  const each = lowerAt(tokens, to) === 'each' && sharesVerb(context, lead, to)
  const share = shareOfList(context, lead, to)
  const row = isInTable(context, figure)
  const paired = share === null && vocabulary.crowd && isPaired(context, lead) // towns are no shares of a crowd
  if (!each && share === null && !row && !paired && !isMainlyFrom(context, lead, to)) return null
  const noun = { ...readNoun(context, tokens.length, 'plural'), modifiers: [] }
  return judge(context, {
    figure,
    noun,
    bound: null,
    unit: nationals.test(memory.unit) || (row && sorts.test(memory.unit)) ? 'people' : memory.unit, // the next are of another nation
    lead,
    to,
    part: share,
    definite: true,
  })
}

/** Say how the number of a list is a share of what was counted before it. */
function shareOfList(context: Context, lead: number, to: number): 'last' | 'whole' | null {
  if (isLargest(context, lead, to)) return 'last'
  const paired = !context.vocabulary.crowd && isPaired(context, lead)
  const listed = paired || isInCountries(context, lead, to) || isOnLine(context) || isRowFrom(context, lead, to)
  return listed ? 'whole' : null
}

/** Tell the number of a row that says from where: “• 59 from Holm”. */
function isRowFrom(context: Context, lead: number, to: number): boolean {
  const { tokens } = context
  if (!/^(?:from|of|in)$/u.test(lowerAt(tokens, to)) || !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) return false
  return isInRows(context, lead)
}

const rows = 2 // of a list that a colon leads to

/** Tell people in a list of rows behind a colon, some of ours having been counted before: “900 were freed, among them: • 59 cooks • *40 officers*”. */
export function isInRows({ text, tokens, memory }: Context, lead: number): boolean {
  const token = tokens[lead]
  const row = token && memory.kind === 'own' ? rowAt(text, token.start) : null
  return row !== null && row.kind !== 'name' && /:\W*$/u.test(leadOf(text, row)) && rowsAround(text, row, rows) >= rows
}

const sorts = new RegExp(String.raw`^(?:${kindWords}|crew)$`, 'u')
const nationals = /^\p{Lu}\p{Ll}/u // “Norlandians”

/** Tell the size of the largest of the groups told before, in brackets: “Valdorians are the largest group (900)”. */
function isLargest({ tokens }: Context, lead: number, after: number): boolean {
  if (lowerAt(tokens, lead - 1) !== '(' || lowerAt(tokens, after) !== ')') return false
  return (
    /^(?:group|number|share|contingent)$/u.test(lowerAt(tokens, lead - 2)) &&
    /^(?:largest|biggest)$/u.test(lowerAt(tokens, lead - 3))
  )
}

/** Tell the last of a list of origins: “40 Valdorians and *900, mainly from* Holm”. */
function isMainlyFrom({ tokens, memory }: Context, lead: number, after: number): boolean {
  const joined = memory.here && /^(?:and|,)$/u.test(lowerAt(tokens, lead - 1)) && lowerAt(tokens, after) === ','
  return joined && mainly.test(lowerAt(tokens, after + 1)) && lowerAt(tokens, after + 2) === 'from'
}

const mainly = /^(?:mainly|mostly|largely|chiefly|primarily)$/u
const lands =
  /\b(?:countries|nations|nationalities|states|provinces|districts|regions|counties|prefectures)\b(?! (?:that|which) (?:ha(?:ve|d) )?(?:sent|gave|given|pledged|offered|donated|won|paid)\b)[^.;:]{0,80}?(?:were|are|include|:)/u
const member = /(?:^|[;:]|\bwere|\bare|\binclude) (?:and )?(?:the )?(\p{Lu}[^;:\d]{1,60}), (\d+)(?: each)?(?=[;.]|$)/gu
const enough = 3 // members of a list that fall in number

/** Tell a number of a list by countries that falls, as ages would not. */
function isInCountries({ text, sentence, tokens }: Context, lead: number, after: number): boolean {
  const end = lowerAt(tokens, after) === 'each' ? after + 1 : after
  if (lowerAt(tokens, lead - 1) !== ',' || (tokens[end] && !/^[;.]$/u.test(tokens[end].text))) return false
  const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')
  if (!words.includes(';') || !lands.test(words)) return false
  const sizes = [...words.matchAll(member)].map(([, , size]) => Number(size))
  return sizes.length >= enough && sizes.every((size, at) => at === 0 || size <= (sizes[at - 1] ?? 0))
}

const told =
  /\b(?:figures|numbers|breakdown|broken down|lists?|nationalit(?:y|ies)|countr(?:y|ies)|(?:as )?follow(?:s|ing)|passengers|victims|dead|deaths|toll|killed)\b[^.]*:\W*$/iu

/** Tell a name with its number among such lines, to which a colon leads: “The dead by country:”, “Norland: 79”, “Ellenia 30”. */
function isInTable({ text, tokens }: Context, { from, to }: Figure): boolean {
  const token = tokens[from]
  const row = token && /^(?:|\(|[;,.])$/u.test(lowerAt(tokens, to)) ? rowAt(text, token.start) : null
  return row?.kind === 'name' && told.test(leadOf(text, row)) && rowsAround(text, row, enough) >= enough
}

const around = 160 // characters of the lines beside one
const line = /^\s*[•*·–-]?\s*\d[\d,]*\s\p{Lu}[\p{L}.]+(?:\s\p{L}+)?\s*$/u
const nation = /(?:^|\n)\s*[•*·–-]?\s*\d[\d,]*\s\p{Lu}\p{L}*(?:ian|ean|ese|ish|an|sh|nch|i)s?(?=\s*(?:\n|$))/gu

/** Tell a line of a list by nations, each with its number. */
function isOnLine({ text, sentence, vocabulary }: Context): boolean {
  if (!vocabulary.anyone) return false
  if (!isNationLine(text, sentence)) return false
  const beside = text.slice(Math.max(0, sentence.start - around), sentence.end + around)
  return (beside.match(nation)?.length ?? 0) >= enough
}

/** Tell a line of a number and a name, as in a list by nations. */
export function isNationLine(text: string, { start, end }: Span): boolean {
  return end - start <= 60 && line.test(text.slice(start, end))
}
