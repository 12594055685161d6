import { bodyHeads, bodyWords, groupHeads } from '../../lexicon/actor.ts'
import { findAccordingTo } from './according.ts'
import { readActor, type Actor } from './actor.ts'
import type { Attribution } from './source.ts'
import { clauseSubject } from './subject.ts'
import { has } from './word.ts'

/** Find the speakers that a sentence names without a verb; `opens` tells whether the sentence opens its paragraph. */
export function findAttributions(words: string, opens: boolean): readonly Attribution[] {
  const labels = opens ? [findLabel(words), findSignature(words)] : []
  const lead = findLead(words)
  return [...labels.filter((label) => label !== undefined), ...(lead ? [lead] : []), ...findUnmarked(words), ...findAccordingTo(words)] // prettier-ignore
}

/** Read “Then she sought a lesser number: “40 were lost.””: whoever does something with words, and a quotation at once. */
function findLead(words: string): Attribution | undefined {
  const lead = ofWords.exec(words)
  const actor = lead ? clauseSubject(`${lead[0].slice(0, -1)}, `, lead[0].length + 1) : undefined
  if (!lead || (actor?.kind !== 'person' && actor?.kind !== 'pronoun')) return undefined
  const verb = { start: lead[0].length - 1, end: lead[0].length }
  return { actor, verb, rule: 'colon', coversBefore: false, coversAfter: true, isLabel: false }
}

const ofWords =
  /^[^:“”"]{10,160}\b(?:number|figure|estimate|toll|total|count|words?|terms|line|point|claim|message|question|answer|warning|remark|tweet|speech|statement|way|tone|note)s?:(?= ?[“"])/u

const trailing = new RegExp(
  ` (?<who>${groupHeads.filter((head) => /s$|^police$/u.test(head)).join('|')}) (?:said|say)(?=[.;]?$|[.,;]? (?:while|whereas|adding)\\b| (?:on|late|early) \\p{Lu}\\p{Ll}+day\\.?$)`,
  'gu',
)
const joins =
  /(?:[^\p{L}\p{N}]|\b(?:that|which|what|who|whom|as|and|or|but|than|when|where|while|after|because|before|if|so|then|the|a|an|some|many|most|other|to|by|of|with|from|for|in|at|on|local|\p{Ll}+al|\p{Ll}+ed))$/u

/** Read “40 boats will sail on Monday organisers said while …”: whoever comes last has lost his comma. */
function findUnmarked(words: string): readonly Attribution[] {
  return [...words.matchAll(trailing)].flatMap((match): Attribution[] => {
    const who = match.groups?.who ?? ''
    const before = words.slice(0, match.index)
    if (joins.test(before)) return []
    const start = match.index + 1
    const actor = readActor(words, { start, end: start + who.length })
    const verb = { start, end: start + match[0].length - 1 }
    return actor
      ? [{ actor, verb, rule: 'reporting verb', coversBefore: true, coversAfter: false, isLabel: false }]
      : []
  })
}

/** Read “Police: 40,000 marched” and “Olsen: “We lost 40.””; of “Norland: 40 dead” only what else is said tells a speaker from a place. */
function findLabel(words: string): Attribution | undefined {
  const match =
    /^(?:#+\s+)?(?:\p{Lu}{4,}: )?(?<name>(?:(?:Gov|Gen|Sen|Rep|Dr|Mr|Mrs|Ms|Lt|Col|Capt|Maj|Sgt|Prof)\. )?\p{Lu}[^:“”",.]{1,60}):\s+(?=\S)/u.exec(
      words,
    )
  const name = match?.groups?.name
  if (!match || name === undefined || clause.test(name)) return undefined
  const start = match[0].lastIndexOf(name)
  const actor = readActor(words, { start, end: start + name.length })
  if (!actor?.isKnown || actor.isBare) return undefined
  const isSpoken = /["“]/u.test(words[match[0].length] ?? '')
  return {
    actor,
    verb: { start: start + name.length, end: match[0].length },
    rule: 'colon',
    coversBefore: false,
    coversAfter: true,
    isLabel: !isSpoken && !isHeaded(actor),
  }
}

/** A headline that goes on behind a colon, and names nobody: “More than 100 prisoners were freed: …”. */
const clause =
  /^(?:In|On|At|From|For|With|After|Before|During|Inside|Behind|About|W(?:hat|HAT)|W(?:hy|HY)|H(?:ow|OW)|W(?:here|HERE)|W(?:hen|HEN)) |\d|\b(?:is|are|was|were|has|have|had|will|More|At least|Up to)\b/u

/** Read who signs a headline: “40 feared lost in storm: rescue officials”, “40 lost – police – The Daily”. */
function findSignature(words: string): Attribution | undefined {
  if (!signs.test(words)) return undefined
  const match =
    /^(?:\p{Lu}[\p{Lu} ]{2,14}: )?.*?\S(?<sign>:| [-–—]) (?<name>\p{L}[^:–—“”",.?!]{1,50}?)(?: [-–—] \p{Lu}[^.:]{1,30})?$/u.exec(
      words,
    )
  const { sign, name } = match?.groups ?? {}
  if (!match || name === undefined || sign === undefined) return undefined
  const start = words.lastIndexOf(`${sign} ${name}`) + sign.length + 1
  const actor = readActor(words, { start, end: start + name.length })
  if (!actor?.isKnown || actor.isBare) return undefined
  const isCommon = actor.kind === 'group' || /^\p{Ll}/u.test(name)
  if (!isCommon && sign !== ':') return undefined // “– Daily News” is whose page it is
  const isPlain = isCommon || isHeaded(actor)
  const verb = { start: start - sign.length - 1, end: start }
  return { actor, verb, rule: 'colon', coversBefore: true, coversAfter: false, isLabel: !isPlain }
}

const signs = /: | [-–—] /u

function isHeaded(actor: Actor): boolean {
  const kind = headedKind(actor)
  const isOffice = /\s\p{Ll}+$/u.test(actor.words) // “Port head”
  const isBareName =
    (kind === 'person' && actor.name === actor.words && !isOffice) ||
    placeHeads.test(actor.head) ||
    isQuarter(actor.words) // may be a place: “Port Ellen: 40 dead”
  return actor.kind === 'group' || ((kind === 'person' || kind === 'body') && !isBareName)
}

/** Tell “New Harbour” and “NEW HARBOUR”, a place by its first word, from “New Harbour Times”. */
function isQuarter(words: string): boolean {
  const last = words.split(' ').at(-1) ?? ''
  const written = last.slice(0, 1) + last.slice(1).toLowerCase()
  return (
    /^(?:New|North|South|East|West|NEW|NORTH|SOUTH|EAST|WEST) \p{Lu}\p{L}+$/u.test(words) && !has(bodyWords, written)
  )
}

const placeHeads = /^(?:city|county|state|district|country|port|municipality)$/u

/** Give the kind of a phrase that turns on a word for a speaker; a bare name could be a place or an event. */
function headedKind({ kind, name, words, head }: Actor): string {
  return name === words && !words.toLowerCase().endsWith(head)
    ? 'name'
    : words.includes(' ') || name !== words || has(bodyHeads, head)
      ? kind
      : 'name'
}
