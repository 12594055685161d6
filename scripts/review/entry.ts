import { Document, Scalar, visit } from 'yaml'
import type { Decision } from '../../src/schema/decision.ts'

const widest = 112 // columns of a folded reason, before its indent

/** Write a decision as one entry of a review file's list: lines without indent, the first with its dash, as a person would write them. */
export function writeEntry(decision: Decision): readonly string[] {
  const lines = keys.flatMap((key) => (key in decision ? writeKey(key, decision[key as keyof Decision]) : []))
  return lines.map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`))
}

/** Put text on one line, white space and control characters between words as one blank each. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

const keys = ['mention', 'quote', 'decision', 'statement', 'correct', 'reason']

/** Write one key with its value: a reason folded, every other field on one line. */
function writeKey(key: string, value: unknown): readonly string[] {
  const isReason = key === 'reason'
  const document = new Document({ [key]: typeof value === 'string' ? onOneLine(value) : value }, { schema: 'core' })
  visit(document, {
    Map: (_key, map, path) => {
      if (path.length > 3) map.flow = true // a field of `correct` with fields of its own
    },
    Scalar: (place, scalar) => {
      if (isReason && place === 'value') scalar.type = Scalar.BLOCK_FOLDED
      else if (isDay(scalar.value)) scalar.type = Scalar.QUOTE_SINGLE
    },
  })
  return document
    .toString({ lineWidth: isReason ? widest : 0 })
    .trimEnd()
    .split('\n')
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}
