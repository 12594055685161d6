import type { Figure } from '../number/figure.ts'
import { lowerAt } from './other/look.ts'
import type { Context } from './reading.ts'

/** People counted, from the bound before their figure to the word behind their noun. */
interface Counted {
  readonly figure: Figure
  readonly lead: number
  readonly to: number
}

/** Tell people in a disaster's picture whom nothing befell: those seen in a photograph, those sent to help, those named with one before the law. */
export function isOnlySeen(context: Context, claim: Counted): boolean {
  const { vocabulary } = context
  if (!vocabulary.plight || !vocabulary.anyone) return false
  return (
    isPictured(context, claim) ||
    isSentToHelp(context, claim) ||
    isHelping(context, claim) ||
    isVisiting(context, claim) ||
    isWanted(context, claim)
  )
}

const poses =
  /^(?:walk|ride|stand|sit|look|wade|watch|clean|push|wait|carry|embrace|hug|cry|weep|pose|paddle|row|pass|drive|talk|speak|chat|inspect|survey|search|dig|sleep|rest|cook|eat|play|wash|check|comfort|cycle|stroll|browse|use|sift|pick|shovel|sweep|react|light|pray|lay|place|collect|queue|tend|salvage|stare|point|wave|peer|shelter)$/u
const few = 12

/** Tell a few people by what they do in a picture: “Two women walk past a flooded shop”. */
function isPictured({ tokens }: Context, { figure: { high }, lead, to }: Counted): boolean {
  const from = tokens[lead - 1]?.kind === 'word' ? lead - 2 : lead // “Above two women walk …”
  return from <= 0 && (high ?? 0) <= few && poses.test(lowerAt(tokens, to))
}

const sending = /^(?:dispatch|deploy|mobilis|mobiliz|sent|send|assign|commit|engag)(?:e[sd]?|ed|ing|s|es)?$/u
const aid =
  /^(?:rescue|relief|search|searches|help|assist|aid|assistance|fight|battle|tackle|extinguish|respond|evacuate|recovery|repair|restore|support|clean|clear|cleanup|operation|operations|efforts|firefighting)$/u
const reach = 16

/** Tell people who are sent to a disaster: “dispatched 900 people to carry out the rescue”. */
function isSentToHelp({ tokens }: Context, { lead, to }: Counted): boolean {
  const of = lowerAt(tokens, lead - 1) === 'of' && lowerAt(tokens, lead - 2) === 'total'
  return sending.test(lowerAt(tokens, of ? lead - 4 : lead - 1)) && leadsToAid(tokens, to)
}

function leadsToAid(tokens: Context['tokens'], from: number): boolean {
  for (let at = from; at < from + reach && at < tokens.length; at += 1) {
    if (!/^(?:to|for|in)$/u.test(lowerAt(tokens, at))) continue
    if ([1, 2, 3, 4].some((step) => aid.test(lowerAt(tokens, at + step)))) return true
  }
  return false
}

/** Tell people who work on a rescue: “900 people are involved in the search”. */
function isHelping({ tokens }: Context, { to }: Counted): boolean {
  let at = to
  while (/^(?:who|are|were|have|had|been|is|now|still|also|currently)$/u.test(lowerAt(tokens, at))) at += 1
  return (
    /^(?:involved|engaged|participating|participated|helping|assisting|deployed|mobili[sz]ed|dispatched)$/u.test(
      lowerAt(tokens, at),
    ) && leadsToAid(tokens, at + 1)
  )
}

/** Tell those who only came to see a place: “900 people visited the park last year”. */
function isVisiting({ tokens }: Context, { to }: Counted): boolean {
  return /^(?:visit|visited|toured)$/u.test(lowerAt(tokens, /^(?:have|had)$/u.test(lowerAt(tokens, to)) ? to + 1 : to))
}

const writs = /^(?:warrants?|charges|charged|indicted|accused|sued|suspects?|suspected|convicted|sentenced)$/u

/** Tell others named with one before the law: “a warrant for the builder and *two others*”; not “charged over the deaths of two others”. */
function isWanted({ tokens }: Context, { figure: { from, to: end, high } }: Counted): boolean {
  if ((high ?? 0) > few || lowerAt(tokens, end) !== 'others' || lowerAt(tokens, from - 1) !== 'and') return false
  const writ = tokens.findLastIndex(({ lower }, at) => at < from && at > from - 24 && writs.test(lower))
  return writ >= 0 && !tokens.slice(writ, from).some(({ lower }) => fated.test(lower))
}

const fated =
  /^(?:kill(?:ed|ing)|deaths?|died|injur(?:ed|ing|ies)|wounded|wounding|hurt|bodies|murder(?:ed|ing|s)?|shooting|missing)$/u
