import type { Numeral } from '../../src/schema/ledger.ts'
import { place, placeInLedger, type Case, type Finding, type WitnessedSeed } from './evidence.ts'
import type { Problem } from './problem.ts'

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen tens dozens hundreds thousands millions billions trillions half'
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS.replaceAll(' ', '|')})(?![\\p{L}\\p{N}])|\\p{Nd}+`, 'giu')

/** Check that every number of every seed lies in exactly one numeral, and that every numeral is what it says it is. */
export function checkNumerals(open: Case): readonly Problem[] {
  const known = new Set(open.seedOf.keys())
  const strange = open.ledger.numerals.filter(({ source }) => !known.has(source))
  const sources = open.ledger.numerals.map(({ source }) => source)
  const order = sources.some((source, index) => index > 0 && source < (sources[index - 1] ?? ''))
  return [
    ...place(
      strange.map(({ source, text }) => ({
        rule: 'unknown-source',
        message: `Unexpected source \`${source}\` of numeral \`${text}\`, expected one of the ledger`,
      })),
      open.ledgerFile,
    ),
    ...place(
      order ? [{ rule: 'order', message: 'Unexpected order of numerals, expected them by source and position' }] : [],
      open.ledgerFile,
    ),
    ...open.seeds.flatMap((seed) => checkSeed(seed, open)),
    ...checkUse(open),
  ]
}

function checkSeed(seed: WitnessedSeed, open: Case): readonly Problem[] {
  const numerals = open.ledger.numerals.filter(({ source }) => source === seed.sidecar.id)
  const own = numerals.flatMap((numeral, index) =>
    place(checkNumeral(numeral, numerals[index - 1], seed), seed, numeral.start),
  )
  return [
    ...own,
    ...findUncovered(numerals, seed),
    ...numerals.flatMap((numeral) => place(checkRole(numeral, open), seed, numeral.start)),
  ]
}

function checkNumeral(numeral: Numeral, before: Numeral | undefined, { text }: WitnessedSeed): readonly Finding[] {
  const there = text.slice(numeral.start, numeral.end)
  return [
    ...(there === numeral.text
      ? []
      : [
          {
            rule: 'numeral-moved',
            message: `Unexpected words \`${there}\`, expected the numeral \`${numeral.text}\` at offset ${numeral.start}`,
          },
        ]),
    ...(before === undefined || before.end <= numeral.start
      ? []
      : [
          {
            rule: 'numeral-overlap',
            message: `Unexpected place of numeral \`${numeral.text}\`, expected it after \`${before.text}\``,
          },
        ]),
    ...(isWhole(text, numeral)
      ? []
      : [{ rule: 'numeral-cut', message: `Unexpected numeral \`${numeral.text}\`, expected whole words and numbers` }]),
  ]
}

function isWhole(text: string, { start, end }: Numeral): boolean {
  const cut = (at: number, kind: RegExp): boolean => kind.test(text.charAt(at - 1)) && kind.test(text.charAt(at))
  return (
    start < end &&
    ![start, end].some((at) => cut(at, /\p{L}/u) || cut(at, /\p{Nd}/u)) &&
    !/^\s|\s$/u.test(text.slice(start, end))
  )
}

function findUncovered(numerals: readonly Numeral[], seed: WitnessedSeed): readonly Problem[] {
  return [...seed.text.matchAll(NUMBER)].flatMap(({ 0: found, index }) => {
    const covered = numerals.some(({ start, end }) => start <= index && index + found.length <= end)
    return covered
      ? []
      : place(
          [{ rule: 'numeral-lost', message: `Cannot leave \`${found}\` without a numeral that accounts for it` }],
          seed,
          index,
        )
  })
}

function checkRole({ role, source, start, end, text }: Numeral, { mentionOf }: Case): readonly Finding[] {
  if (!role.startsWith('mention:')) return []
  const mention = mentionOf.get(role.slice('mention:'.length))
  const inside = mention?.source === source && mention.quote.start <= start && end <= mention.quote.end
  return inside
    ? []
    : [
        {
          rule: 'numeral-role',
          message: `Unexpected role \`${role}\` of \`${text}\`, expected a mention whose quote holds it`,
        },
      ]
}

/** Every mention's number is made of numerals that name it or another mention of the same words. */
function checkUse(open: Case): readonly Problem[] {
  return open.ledger.mentions.flatMap(({ id, source, number }) => {
    if (number === null) return []
    const used = open.ledger.numerals.filter(
      (numeral) => numeral.source === source && numeral.start < number.end && number.start < numeral.end,
    )
    const named = used.some(({ role }) => role === `mention:${id}`)
    return named && used.every(({ role }) => role.startsWith('mention:'))
      ? []
      : placeInLedger(
          [
            {
              rule: 'numeral-role',
              message: `Cannot count with \`${number.asWritten}\` in ${id} without a numeral that says so`,
            },
          ],
          open,
          id,
        )
  })
}
