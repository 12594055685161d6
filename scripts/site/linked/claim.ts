import type { Mention } from '../../../src/schema/ledger.ts'
import type { Problem } from '../../witness/problem.ts'
import type { Carried } from '../data/open.ts'
import { findData } from '../html.ts'
import { asObject, listObjects, problem, readObject } from './say.ts'

/** Prove the JSON-LD on a statement's page: one claim, with the figure and the words of the ledger and no other. */
export function proveClaim(path: string, html: string, { statement, mentions }: Carried): readonly Problem[] {
  const blocks = findData(html).map(readObject)
  const [claim] = blocks
  if (blocks.length !== 1 || claim?.['@type'] !== 'Claim' || claim['identifier'] !== statement.id)
    return [problem(path, 'linked-lost', `Cannot publish \`${statement.id}\` without one claim in JSON-LD`)]
  const figure = writeEnds(asObject(claim['about']))
  const wanted = expectEnds(mentions[0])
  const quoted = listObjects(claim['appearance']).map(({ identifier, text }) => [identifier, text])
  const words = mentions.map(({ id, quote }) => [id, quote.exact])
  return [
    ...(figure === wanted ? [] : [problem(path, 'linked-changed', `Unexpected figure ${figure}, expected ${wanted}`)]),
    ...(JSON.stringify(quoted.toSorted()) === JSON.stringify(words.toSorted())
      ? []
      : [problem(path, 'linked-changed', `Unexpected quotations ${JSON.stringify(quoted)}, expected the ledger's`)]),
  ]
}

function writeEnds(quantity: Readonly<Record<string, unknown>> | undefined): string {
  return JSON.stringify([quantity?.['value'], quantity?.['minValue'], quantity?.['maxValue']].map((end) => end ?? null))
}

/** Only a figure told exactly, or “about”, is a value; only an end that was stated is one. */
function expectEnds(mention: Mention | undefined): string {
  const { low = null, high = null, bound } = mention?.quantity ?? {}
  return JSON.stringify([
    bound === 'exact' || bound === 'about' ? low : null,
    ...(bound === 'about' ? [null, null] : [low, high]),
  ])
}
