import type { Ledger, Mention, Statement } from '../schema/ledger.ts'
import { statedFigure } from '../schema/figure.ts'
import type { Quantity } from '../schema/quantity.ts'
import { formatCount, writeQuantity, writeStance } from './words.ts'

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Find a statement that the prose names; throws where it is not published, so that no step outlives its number. */
export function requireStatement({ statements }: Pick<Ledger, 'statements'>, id: string): Statement {
  const found = statements.find((statement) => statement.id === id)
  if (!found)
    throw new Error(`Unexpected statement \`${id}\` in the story, expected one of the ledger’s published statements`)
  return found
}

/** Say a statement’s figure with the bound words its report used, as one source has it where `source` names one: “roughly 7,000”. */
export function sayFigure(ledger: Pick<Ledger, 'statements' | 'mentions'>, id: string, source?: string): string {
  const statement = requireStatement(ledger, id)
  const mentions = ledger.mentions.filter((mention) => statement.mentions.includes(mention.id))
  const carried = mentions.find((mention) => mention.source === source && mention.quantity !== null)
  if (source !== undefined && !carried)
    throw new Error(`Unexpected source \`${source}\` for \`${id}\`, expected one that carries it`)
  const quantity = carried?.quantity ?? statement.quantity
  if (!quantity) return writeStance(statement.stance)
  return sayQuantity(quantity, carried ? [carried] : mentions)
}

/** Write a count as prose does: small ones in words, the rest in digits. */
export function spellCount(count: number): string {
  return small[count] ?? formatCount(count)
}

/** Write how many times as large one statement’s stated figure is as another’s, to one decimal: 6.7, 4, 1.2. */
export function sayRatio(ledger: Pick<Ledger, 'statements'>, of: string, to: string): string {
  const [larger, smaller] = [of, to].map((id) => requireStatement(ledger, id).quantity)
  if (!larger || !smaller) throw new Error(`Cannot compare \`${of}\` with \`${to}\` without a figure in both`)
  return String(Math.round((statedFigure(larger) / statedFigure(smaller)) * 10) / 10)
}

/** Count the sources that carry the stated figure of one statement, whoever they say it of. */
export function countCarriers(ledger: Pick<Ledger, 'statements' | 'mentions'>, id: string): number {
  const { quantity } = requireStatement(ledger, id)
  if (!quantity) throw new Error(`Cannot count who carries \`${id}\` without a figure in it`)
  const alike = new Set(ledger.statements.filter((other) => names(other, quantity)).flatMap((other) => other.mentions))
  return new Set(ledger.mentions.filter((mention) => alike.has(mention.id)).map((mention) => mention.source)).size
}

function names({ quantity, partOf }: Statement, sought: Quantity): boolean {
  return partOf === null && quantity !== null && statedFigure(quantity) === statedFigure(sought)
}

/** The bound words stand where the report put them, before the number or after it. */
function sayQuantity(quantity: Quantity, mentions: readonly Mention[]): string {
  const word = quantity.boundAsWritten
  if (word === null || quantity.bound === 'range') return sayPlain(quantity)
  const figure = spellCount(statedFigure(quantity))
  return mentions.some((mention) => follows(mention, word)) ? `${figure} ${word}` : `${word} ${figure}`
}

function sayPlain(quantity: Quantity): string {
  return quantity.bound === 'exact' ? spellCount(statedFigure(quantity)) : writeQuantity(quantity)
}

function follows({ number, quote }: Mention, word: string): boolean {
  if (number === null) return false
  const [before, after] = [
    quote.exact.slice(0, number.start - quote.start),
    quote.exact.slice(number.end - quote.start),
  ]
  return after.includes(word) && !before.includes(word)
}
