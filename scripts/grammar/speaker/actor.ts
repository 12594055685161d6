import type { Span } from '../../lib/draft.ts'
import { calamities, pronouns } from '../../lexicon/actor.ts'
import { guessKind, headOf, isBareTitle, kindOf, type ActorKind } from './head.ts'
import { personIn } from './name.ts'
import { opensWithInsider, possessorOf } from './owner.ts'
import { tokenise } from './word.ts'

/** Somebody who speaks, read from a noun phrase; offsets are into the text it was read from. */
export interface Actor extends Span {
  readonly words: string // the whole phrase, “town council spokeswoman Mary Roe”
  readonly name: string // what it is called by, “Mary Roe”
  readonly kind: ActorKind
  readonly head: string // the noun or the name, lower case
  readonly isBare: boolean // “the agency”, “the general”: no name of its own
  readonly isKnown: boolean // turns on a name or on a word for somebody who speaks; else only what people alone do tells
}

/** Read a noun phrase as a speaker, or return undefined for one that cannot speak (“reports”, “the toll”). */
export function readActor(text: string, whole: Span): Actor | undefined {
  const leads = confirming.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0
  const span = closed(text, { start: whole.start + leads, end: whole.end })
  const words = text.slice(span.start, span.end)
  const lower = words.toLowerCase()
  const make = (kind: ActorKind, name: string, head: string, isBare = false): Actor => ({
    ...span,
    words,
    name,
    kind,
    head,
    isBare,
    isKnown: true,
  })
  const pronoun = lower.replace(/(?<=^(?:he|she|it|they))[’'](?:s|re|ve|d|ll)$/u, '') // “They’re expecting 40”
  if (pronouns[pronoun] !== undefined) return make('pronoun', words.slice(0, pronoun.length), pronoun, true)
  const poster = /^(?<name>[^()]{2,80}?) \(@\w{1,30}\) I$/u.exec(words)?.groups?.name // “Ann Lee (@annlee) I think”
  if (poster !== undefined) return readActor(text, { start: span.start, end: span.start + poster.length })
  if (self.test(words)) return make('self', words, lower)
  if (isNobody(words)) return undefined
  if (/^you(?:[’'](?:ve|re|d|ll))?$/u.test(lower)) return undefined
  const tokens = tokenise(words)
  if (tokens.length === 0 || tokens.length > 22 || adverb.test(words) || numeral.test(words)) return undefined
  if (/^(?:\p{L}+ )?Channel \d{1,2}(?: [Nn]ews)?$/u.test(words)) return make('body', words, 'channel')
  const said = opensWithInsider(words) ? undefined : possessorOf(words, tokens)
  if (said !== undefined) return readActor(text, { start: span.start + said.start, end: span.start + said.end })
  const person = personIn(tokens)
  if (person !== undefined)
    return make('person', words.slice(person.start, person.end), words.slice(person.start, person.end).toLowerCase())
  const head = headOf(words, tokens)
  const kind = kindOf(head, tokens)
  if (kind) return make(kind, words, head, isBareTitle(words, tokens))
  const guess = guessKind(head, tokens)
  return guess ? { ...make(guess, words, head, isBareTitle(words, tokens)), isKnown: false } : joined(text, span)
}

/** A clause about a figure: “*The toll now stands at 40 sailors*, says the navy.” */
const tollStands =
  /^(?:the|its|their) (?:\p{Ll}+ ){0,2}(?:toll|tally|count|number|total|figure)(?: of [^,]{1,40}?)? (?:\p{Ll}+ )?(?:stands|stood|rose|rises|has|had|is|was|reached|climbed|jumped|topped|passed)\b/iu

/** “I”, “And so we”, “They asked what I”. */
const self =
  /^(?:(?:[Aa]nd|[Bb]ut|[Ss]o|I|[Ww]e)\b[^()]*\s|[^()]* (?:what|that|how|when|if|because|where) )?(?:I|we|We)(?:[’'](?:m|re|ve|d|ll))?$/u

/** A lone adverb that opens a sentence: “Officially, 40 sailors died”. */
const adverb = /^\p{Lu}\p{Ll}{2,}(?:ally|edly|ously|ively)$/u

/** Tell what names nobody: a word that asks, a state of things, a clause about a figure. */
function isNobody(words: string): boolean {
  return nobody.test(words) || tollStands.test(words)
}

/** What asks, or tells of a state of things. */
const nobody =
  /^(?:what|why|how|when|where|while|although|though|after|before|despite|besides|instead|not|no|yes|so|then|if|in|on|at|here|there)$|\bstate of (?:emergency|siege|war|alert)$|^(?:new |latest )?intelligence$/iu

/** A lone numeral: “*Seven* reported in May have left”. */
const numeral =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions|\d[\d,.]*)$|\d,\d{3}(?!\d|-)/iu

/** What the sentence does with somebody’s figure: “*confirming* the navy’s count of 40”. */
const confirming = /^(?:confirming|citing|echoing|repeating|matching|quoting|contradicting|doubling) (?=(?:the|an?) )/u

/** Take in the bracket that closes one opened in a name: “the Port Organisation (PO)”. */
function closed(text: string, { start, end }: Span): Span {
  const open = text[end] === ')' && text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')')
  return { start, end: open ? end + 1 : end }
}

/** Read “officials and press reports” as those of the two who can speak, and what speaks with them. */
function joined(text: string, { start, end }: Span): Actor | undefined {
  const and = text.slice(start, end).lastIndexOf(' and ')
  const first = and > 0 ? readActor(text, { start, end: start + and }) : undefined
  const words = text.slice(start, end)
  const speaks = first?.isKnown && (first.kind === 'group' || first.kind === 'body')
  return speaks ? { ...first, start, end, words, name: words, kind: 'group', isBare: false } : undefined
}

/** Tell what befalls people, “the fire” and “Disease”, from a name such as “Open Sea”. */
export function isCalamity({ head, words }: Actor): boolean {
  const parts = words.split(/\s/u)
  return (
    (befalls.has(head) && (words.toLowerCase() === head || parts.includes(head))) || befalls.has(parts.at(-1) ?? '')
  )
}

const befalls = new Set<string>(calamities)
