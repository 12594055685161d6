import { Ledger } from '../../../src/schema/ledger.ts'
import type { Problem } from '../../witness/problem.ts'
import { problem } from './csv.ts'
import type { Carried, Open } from './open.ts'

/** Prove a built `ledger.json` against what may stand there: the same entries in the same order, nothing undecided among them. */
export function proveLedger(file: string, text: string | undefined, open: Open): readonly Problem[] {
  if (text === undefined) return [problem(file, 'data-lost', 'Cannot publish the data without this file')]
  const read = Ledger.safeParse(parseJson(text))
  if (!read.success) return [problem(file, 'data-unreadable', 'Unexpected JSON, expected a ledger of our schema')]
  const { sources, mentions, statements, numerals } = read.data
  return [
    ...compare(file, 'sources', sources, open.sources),
    ...compare(file, 'mentions', mentions, open.mentions),
    ...compare(file, 'statements', statements, open.statements.map(expectStatement)),
    ...compare(file, 'numerals', numerals, open.numerals),
  ]
}

/** A statement's reading is its first published mention's, and only published mentions differ. */
function expectStatement({ statement, mentions }: Carried): Ledger['statements'][number] {
  const [first] = mentions
  if (!first) return statement
  const { stance, measure, quantity, unit, saidOn } = first
  const ids = new Set(mentions.map(({ id }) => id))
  const disagreements = statement.disagreements
    .map((each) => ({ ...each, values: each.values.filter(({ mention }) => ids.has(mention)) }))
    .filter(({ values }) => new Set(values.map(({ value }) => value.toLowerCase())).size > 1)
  const carried = statement.mentions.filter((id) => ids.has(id))
  return { ...statement, stance, measure, quantity, unit, saidOn, mentions: carried, disagreements }
}

function compare(file: string, part: string, found: readonly object[], wanted: readonly object[]): readonly Problem[] {
  const [have, want] = [found, wanted].map((entries) => entries.map((entry) => JSON.stringify(entry)))
  const index = Math.max(have?.length ?? 0, want?.length ?? 0)
  const wrong = Array.from({ length: index }, (_, at) => at).filter((at) => have?.[at] !== want?.[at])
  return wrong.slice(0, 1).map((at) => {
    const message = `Unexpected \`${part}[${at}]\` ${have?.[at] ?? 'missing'}, expected ${want?.[at] ?? 'none'}`
    return problem(file, 'data-changed', message)
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
