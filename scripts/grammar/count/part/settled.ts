import type { Linking } from './linking.ts'
import { startOf } from './placed.ts'
import type { PlacedCount } from '../reading.ts'

/** Leave out those of an earlier time and those who are only to come, where there are others: “it prepares to send an additional 9,000”. */
export function settled({ text, counts }: Linking, index: number, wholes: readonly number[]): readonly number[] {
  const plain = wholes.filter((at) => {
    const placed = counts[at]
    if (placed && isAside(text, placed)) return false
    if (!placed) return true
    const lead = text.slice(Math.max(placed.sentence.start, startOf(placed) - 80), startOf(placed))
    if (downFrom.test(lead)) return false
    if (placed.sentence.start === counts[index]?.sentence.start) return true
    if (earlier.test(text.slice(placed.count.core.end, placed.count.core.end + 60))) return false
    return !coming.test(lead) && !compared.test(lead) && !feared.test(lead)
  })
  return plain.length > 0 ? plain : wholes
}

/** Tell a figure in brackets that repeats or compares another: “(45,000 returnees in May)”. */
function isAside(text: string, { sentence, count }: PlacedCount): boolean {
  const before = text.slice(sentence.start, startOf({ count }))
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /\d[^()]*\($/u.test(before.trimEnd())
}

const earlier =
  /^[^.;:,]{0,30}\b(?:in|during|for|over) (?:the )?(?:previous|preceding|prior|same) (?:week|month|year|day|period)\b/u
const coming = /\b(?:to|will|would|could|may|might) [^.;]{0,50}\b(?:additional|another|further|extra) $/iu

const downFrom = /\b(?:(?:up|down) from|compared (?:to|with)) (?:the |about |some |around |more than |nearly )*$/iu
const feared =
  /\b(?:could|may|might|would) (?:yet |still |well |even |eventually )*(?:be|rise|climb|reach|go|exceed|top|pass|hit|total)\b[^.;\d]{0,30}$/iu
const compared =
  /\b(?:compared (?:to|with)|up from|down from|more than the|against) (?:the |about |some |around )*$|\b(?:previously|earlier|initially) (?:said|reported|put|spoken|told)\b[^.;:]{0,30}$/iu
