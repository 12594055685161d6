import { createHash } from 'node:crypto'
import type { Mention } from '../../src/schema/ledger.ts'
import { expectEqual, place, type Finding, type WitnessedSeed } from './evidence.ts'
import type { Problem } from './problem.ts'

const CONTEXT = 32

/** Check a mention's words against the seed: quote, context, number, and the id that is made of them. */
export function checkQuote(mention: Mention, seed: WitnessedSeed): readonly Problem[] {
  const { quote } = mention
  const { text } = seed
  const there = text.slice(quote.start, quote.end)
  const findings: readonly Finding[] = [
    ...(there === quote.exact
      ? []
      : [
          {
            rule: 'quote-moved',
            message: `Unexpected words \`${there}\`, expected \`${quote.exact}\` at offset ${quote.start} (${mention.id})`,
          },
        ]),
    ...expectEqual(
      'quote-context',
      quote.prefix,
      cutWhole(text, Math.max(0, quote.start - CONTEXT), quote.start),
      `prefix of ${mention.id}`,
    ),
    ...expectEqual(
      'quote-context',
      quote.suffix,
      cutWhole(text, quote.end, Math.min(text.length, quote.end + CONTEXT)),
      `suffix of ${mention.id}`,
    ),
    ...checkNumber(mention, text),
    ...checkId(mention, text),
  ]
  return place(findings, seed, quote.start)
}

/** Cut a run out of a text, leaving out half a surrogate pair at either end. */
function cutWhole(text: string, start: number, end: number): string {
  const head = /^[\udc00-\udfff]/.test(text.slice(start, end)) ? 1 : 0
  const tail = /[\ud800-\udbff]$/.test(text.slice(start, end)) ? 1 : 0
  return text.slice(start + head, end - tail)
}

function checkNumber({ id, number, quote, quantity, stance, decision }: Mention, text: string): readonly Finding[] {
  if (number === null) {
    return stance === 'estimates' || quantity !== null
      ? [{ rule: 'number-missing', message: `Cannot hold the estimate ${id} without its number in the quote` }]
      : []
  }
  const isEdited = decision?.changes.some(({ field }) => field === 'stance') ?? false // a number read, but not claimed
  const inside = number.start >= quote.start && number.end <= quote.end
  return [
    ...expectEqual('number-moved', number.asWritten, text.slice(number.start, number.end), `number of ${id}`),
    ...(inside
      ? []
      : [{ rule: 'number-outside', message: `Unexpected place of the number of ${id}, expected it inside the quote` }]),
    ...(stance === 'estimates' || isEdited
      ? []
      : [{ rule: 'number-extra', message: `Unexpected number in ${id}, expected none for \`${stance}\`` }]),
  ]
}

function checkId({ id, source, quote, number }: Mention, text: string): readonly Finding[] {
  let before = 0
  for (let at = text.indexOf(quote.exact); at >= 0 && at < quote.start; at = text.indexOf(quote.exact, at + 1))
    before += 1
  const place = number === null ? '' : String(number.start - quote.start)
  const hash = (name: string): string =>
    `m-${createHash('sha256')
      .update(JSON.stringify([name, quote.exact, before, place]))
      .digest('hex')
      .slice(0, 10)}`
  const copies = [source, ...Array.from({ length: 8 }, (_, copy) => `${source} ${copy + 2}`)]
  return copies.some((name) => hash(name) === id)
    ? []
    : [{ rule: 'mention-id', message: `Unexpected id \`${id}\`, expected \`${hash(source)}\` for these words` }]
}
