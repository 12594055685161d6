/** A number read out of words or digits; `scale` is the last word that multiplied it (“thousand”), else 1. */
export interface Figure {
  readonly value: number
  readonly scale: number
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ADDENDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
])
const FACTORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    dozen: 12,
    thousand: 1e3,
    k: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    trillion: 1e12,
    tn: 1e12,
    trn: 1e12,
  }),
)
const FRACTIONS: ReadonlyMap<string, number> = new Map(Object.entries({ half: 0.5, quarter: 0.25, quarters: 0.25 }))
const TOKEN = /\d+(?:[,\u00a0\u2009\u202f' ’]\d{3}(?!\d))*(?:\.\d+)?|\p{L}+|[-–—]|[^\s]/gu

interface Reading {
  sum: number // closed by a thousand or more
  current: number | undefined
  scale: number
  digits: boolean
}

/** Read every number of a short run of text, in order: “two brigades of 6,000” is [2, 6000], “half a million” [500000]. */
export function readFigures(text: string): readonly Figure[] {
  const figures: Figure[] = []
  const reading = fresh()
  const close = (): void => {
    if (reading.current !== undefined || reading.scale > 1)
      figures.push({ value: reading.sum + (reading.current ?? 0), scale: reading.scale })
    Object.assign(reading, fresh())
  }
  const plain = text.replace(/\\(?=[.,'’-])/gu, '') // Markdown’s stroke: “29\.6”
  const tokens = [...plain.matchAll(TOKEN)].map(([token]) => token.toLowerCase())
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    if (/^\d/.test(token)) {
      if (!(before === '-' && reading.scale >= 1e3 && !reading.digits)) close() // “four-thousand-100” goes on
      reading.current = Number(token.replace(/[^\d.]/g, ''))
      reading.digits = true
    } else if (FRACTIONS.has(token))
      readFraction(
        reading,
        { of: FRACTIONS.get(token) ?? 1, added: before === 'a' && tokens[index - 2] === 'and' },
        close,
      )
    else if (ADDENDS.has(token)) addTo(reading, ADDENDS.get(token) ?? 0, close)
    else if (FACTORS.has(token)) multiply(reading, FACTORS.get(token) ?? 1)
    else if (!joins(token, tokens[index + 1], reading)) close()
  })
  close()
  return figures
}

function fresh(): Reading {
  return { sum: 0, current: undefined, scale: 1, digits: false }
}

function readFraction(
  reading: Reading,
  { of, added }: { readonly of: number; readonly added: boolean },
  close: () => void,
): void {
  const isCounted = !added && reading.current !== undefined && reading.current < 4 && of === 0.25 // “three quarters of a million”
  if (!added && !isCounted) close()
  if (isCounted) reading.current = (reading.current ?? 1) * of
  else reading.current = (reading.current ?? 0) + of * (added && reading.scale > 1 ? reading.scale : 1)
}

function addTo(reading: Reading, addend: number, close: () => void): void {
  const current = reading.current ?? 0
  const fits =
    !reading.digits &&
    (current === 0 || current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && addend < 10))
  if (reading.current !== undefined && !fits) close()
  reading.current = (reading.current ?? 0) + addend
}

function multiply(reading: Reading, factor: number): void {
  const product = (reading.current ?? (reading.sum > 0 ? 0 : 1)) * factor
  reading.scale = factor
  if (factor < 1e3) reading.current = product
  else {
    reading.sum += Math.round(product * 1e6) / 1e6
    reading.current = undefined
  }
}

function joins(token: string, next: string | undefined, reading: Reading): boolean {
  if (token === '-' && next !== undefined && FACTORS.has(next)) return true // “15-thousand”
  if (token === '-')
    return !reading.digits && next !== undefined && (ADDENDS.has(next) || /^\d/.test(next) || isPart(reading, next))
  if (token === 'and') return reading.scale > 1 || next === 'a'
  return token === 'a' || token === 'an' || (token === 'of' && isPart(reading, 'a'))
}

/** “half of a million”, “half-a-million”, “a quarter of a million”. */
function isPart({ current, digits }: Reading, next: string): boolean {
  return !digits && current !== undefined && current < 1 && current > 0 && next === 'a'
}
