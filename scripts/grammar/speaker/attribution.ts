import type { SpeakerRule } from '../../../src/schema/ledger.ts'
import type { Span } from '../../lib/draft.ts'
import { bodyHeads, bodyWords, groupHeads } from '../../lexicon/actor.ts'
import { sayingNouns } from '../../lexicon/saying.ts'
import { readActor, type Actor } from './actor.ts'
import { subjectAfter } from './subject.ts'
import { has } from './word.ts'

/** A speaker named without a verb: “according to …”, “Police: …”. Offsets are into the sentence. */
export interface Attribution {
  readonly actor: Actor
  readonly verb: Span // the words that attribute
  readonly rule: SpeakerRule
  readonly coversBefore: boolean
  readonly coversAfter: boolean
  readonly isLabel: boolean // a name and a colon, which could be a place’s: “Norland: 40 dead”
}

/** Find the speakers that a sentence names without a verb; `opens` tells whether the sentence opens its paragraph. */
export function findAttributions(words: string, opens: boolean): readonly Attribution[] {
  const labels = opens ? [findLabel(words), findSignature(words)] : []
  return [
    ...labels.filter((label) => label !== undefined),
    ...findUnmarked(words),
    ...(hint.test(words) ? [...words.matchAll(accordingTo)].flatMap((match) => readAccordingTo(words, match)) : []),
  ]
}

const hint = /ccording to |s per |, per /u // cheap: few sentences attribute so

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

const accordingTo = /\b(?:[Aa]ccording to|[Aa]s per|(?<=, )per(?= (?:the )?\p{Lu})) (?=\S)/gu
const made =
  '|accounting|head ?count|census|research|investigation|inquiry|probe|poll|review|database|project|tracker|monitoring'
const released = new RegExp(`^[^,;.]*?\\b(?:${sayingNouns.join('|')}${made})\\b[^,;.]*? (?:by|from) (?=\\S)`, 'u')

/** Read “according to X” and “according to a statement released by X”: it covers its whole clause. */
function readAccordingTo(words: string, match: RegExpExecArray): readonly Attribution[] {
  const at = match.index + match[0].length
  const stop = /[,;](?=\s|$)|(?<!\b(?:\p{Lu}|St|Mt|Gen|Gov|Sgt|Lt|Col|Dr|Mr|Ms))\.(?=\s|$)|[“”"—]/u.exec(
    words.slice(at),
  )
  const by = released.exec(words.slice(at, stop ? at + stop.index : words.length))
  const described = subjectAfter(words, at + (by?.[0].length ?? 0))
  const isOwn = /^(?:our|my)\b/iu.test(words.slice(at))
  const actor = isOwn ? (nameBehind(words, at) ?? described) : described
  const isWriter =
    isOwn &&
    /^(?:our|my) (?:\p{Ll}+ )?(?:calculations?|counts?|estimates?|tally|analysis|data|figures?|reckoning)\b/iu.test(
      words.slice(at),
    )
  if (isWriter && actor === described) {
    const self = readActor('we', { start: 0, end: 2 })
    const own = { start: at, end: at + 'our'.length }
    const opens = words.slice(0, match.index).trim() === '' || /,\s*$/u.test(words.slice(0, match.index))
    return self
      ? [
          {
            actor: { ...self, ...own },
            verb: { start: match.index, end: at },
            rule: 'according to',
            coversBefore: match.index > 0,
            coversAfter: opens,
            isLabel: false,
          },
        ]
      : []
  }
  if (!actor || actor.kind === 'self' || /^(?:which|whom)\b/u.test(words.slice(at))) return []
  const before = words
    .slice(0, match.index)
    .replace(/^\s*(?:date:? )?\d{4}-\d{2}-\d{2}\s*$/u, '')
    .trim()
  const opens = before === '' || (match[0].startsWith('A') && /[.!?]\s*[”"’']$/u.test(before))
  const given = givenNext.test(words.slice(actor.end)) && !opens && !/[,:]$/u.test(before)
  if (given) return [{ actor, verb: { start: match.index, end: at }, rule: 'according to', coversBefore: false, coversAfter: true, isLabel: false }] // prettier-ignore
  const leads = /(?:^|\s)(?:since|as|because|while|whereas|but|and|that|where|when|although|though)$/u.test(before)
  const coverage = { coversBefore: !opens && !leads, coversAfter: opens || leads || /[,:]$|\s[–—-]$/u.test(before) }
  return [
    {
      actor,
      verb: { start: match.index, end: at },
      rule: by ? 'noun of saying' : 'according to',
      ...coverage,
      isLabel: false,
    },
  ]
}

/** A figure right behind whoever gives it, in speech without commas: “and took according to Norland around 240 others”. */
const givenNext =
  /^(?:,? (?:about|around|some|nearly|almost|over|roughly|more than|at least|up to|as many as))? (?<!, )\d[\d,.]* (?!of (?:them|whom|these|those)\b)/u

/** Read the name that tells which of the writer's own people is meant: “our reporter there, Ann Lee, …”. */
function nameBehind(words: string, from: number): Actor | undefined {
  const name = /^[^,;.“”"]{0,60}, (?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3},)/u.exec(words.slice(from))
  return name ? subjectAfter(words, from + name[0].length) : undefined
}

/** Read “Police: 40,000 marched” and “Olsen: “We lost 40.””; of “Norland: 40 dead” only what else is said tells a speaker from a place. */
function findLabel(words: string): Attribution | undefined {
  const match = /^(?:#+\s+)?(?:\p{Lu}{4,}: )?(?<name>\p{Lu}[^:“”",.]{1,60}):\s+(?=\S)/u.exec(words)
  const name = match?.groups?.name
  if (!match || name === undefined || clause.test(name)) return undefined
  const start = match[0].lastIndexOf(name)
  const actor = readActor(words, { start, end: start + name.length })
  if (!actor?.isKnown || actor.isBare) return undefined
  const isSpoken = /["“]/u.test(words[match[0].length] ?? '') && name.split(' ').length <= 6
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
const clause = /\d|\b(?:is|are|was|were|has|have|had|will|More|At least|Up to)\b/u

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
  const isCommon = actor.kind === 'group' || (/^\p{Ll}/u.test(name) && actor.kind !== 'pronoun')
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

/** Tell “New Harbour”, a place by its first word, from “New Harbour Times”. */
function isQuarter(words: string): boolean {
  return /^(?:New|North|South|East|West) \p{Lu}\p{Ll}+$/u.test(words) && !has(bodyWords, words.split(' ').at(-1) ?? '')
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
