import { pronouns } from '../../lexicon/actor.ts'
import { readActor, type Actor } from './actor.ts'
import type { Heard, Voice } from './heard.ts'
import type { Report } from './report.ts'

/** Find whom a pronoun stands for: the nearest of its kind before it; a lone surname will do for a person. */
export function findPronoun(actor: Actor, passage: number, heard: Heard): Voice | undefined {
  const wanted = pronouns[actor.words.toLowerCase()] ?? 'body'
  const here = wanted === 'group' ? findSpeakersIn(passage, heard) : undefined
  const other = othersOf[actor.words.toLowerCase()]
  const found =
    here ?? findOfKind(wanted, (fits) => heard.findNear(passage, (voice) => fits(voice) && !other?.test(voice.words)))
  return found && { ...found, isLookedUp: true }
}

/** Whom “he” or “she” cannot mean, by the title. */
const othersOf: Readonly<Record<string, RegExp>> = {
  he: /(?:^|\s)(?:Ms|Mrs|Miss|Lady|Queen|Princess|Sister)\b|\p{Ll}woman\b/u,
  she: /(?:^|\s)(?:Mr|Sir|Lord|King|Prince)\b|\p{Ll}(?<!wo)man (?=\p{Lu})/u,
}

/** Find who “they” are in the passage itself: a group named there, else a body that speaks there, before any group further back. */
function findSpeakersIn(passage: number, heard: Heard): Voice | undefined {
  return heard.findNear(passage, ({ kind }) => kind === 'group', 0) ?? heard.findBody(passage, 0)
}

function findOfKind(
  wanted: Voice['kind'],
  nearest: (fits: (voice: Voice) => boolean) => Voice | undefined,
): Voice | undefined {
  switch (wanted) {
    case 'person':
      return nearest(({ kind }) => kind === 'person') ?? nearest(({ name }) => /^\p{Lu}\p{Ll}\S+$/u.test(name))
    case 'group':
      return nearest(({ kind }) => kind === 'group') ?? nearest(({ kind }) => kind === 'body')
    case 'body':
      return nearest((voice) => voice.kind !== 'person' && !isMany(voice)) ?? nearest(({ kind }) => kind !== 'person')
  }
}

/** Tell “officials”, for whom “it” does not stand, from “police”. */
function isMany({ kind, name }: Voice): boolean {
  return kind === 'group' && /s$/u.test(name)
}

/** Find whom “he” means in “the figure given by Ann Lee on Monday, when she said”: whose deed the clause goes on from. */
export function findMaker({ actor, actorSpan, sentence }: Report, text: string): Actor | undefined {
  if (!/^s?he$/iu.test(actor.words)) return undefined
  const opens = actorSpan.start === sentence.start
  const lead = opens
    ? text.slice(Math.max(0, sentence.start - 160), sentence.start)
    : text.slice(sentence.start, actorSpan.start)
  const who =
    (opens ? fromWhom : byWhom).exec(lead)?.groups?.who ?? (opens ? undefined : inTheirs.exec(lead)?.groups?.who)
  const maker = who === undefined ? undefined : readActor(who, { start: 0, end: who.length })
  return maker?.kind === 'person' && /^\p{Lu}/u.test(maker.name) ? maker : undefined
}

/** “a new message tonight from Ann Lee. ”, with which “she” goes on. */
const fromWhom =
  /\b(?:message|video|statement|speech|address|letter|post) (?:[^.,;:“”"\n]{1,30} )?(?:from|by) (?<who>[^.,;:“”"()\n]{3,60})\. $/u

/** “In *Ann Lee’s* letter, she”. */
const inTheirs =
  /^(?:In|On|From|With|By) (?<who>\p{Lu}[\p{L}’'-]+?(?: \p{Lu}[\p{L}’'-]+?){0,2})[’']s? [^,;.“”"]{2,60}, $/u

const byWhom =
  /\bby (?<who>[^,;“”"()]{3,80}?)(?: (?:on|in|at|last|late|early|earlier|this|to) [^,;“”"]{1,40})?,? (?:when|where|as|after|before|while|since) $/u
