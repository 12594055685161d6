import { sayingNouns } from '../../lexicon/saying.ts'
import { readActor, type Actor } from './actor.ts'
import type { Saying } from './saying.ts'
import { holderAfter, subjectBefore } from './subject.ts'

/** Who is quoted, and which side of the participle the words stand on. */
export interface Quoted {
  readonly actor: Actor
  readonly coversBefore: boolean
  readonly coversAfter: boolean
}

/** Find who speaks in “The paper quoted Ann Lee as saying” and “Ann Lee was quoted by the paper as saying”: she does. */
export function findQuoted(words: string, saying: Saying): Quoted | undefined {
  const from = Math.max(0, saying.start - farthest)
  const lead = quotedAs.exec(words.slice(from, saying.start))
  const who = lead?.groups?.who
  if (lead === null) return undefined
  const start = from + lead.index + lead[0].indexOf(who ?? '', lead[0].indexOf(' '))
  const actor =
    who === undefined ? subjectBefore(words, from + lead.index) : readActor(words, { start, end: start + who.length })
  if (!actor?.isKnown || actor.kind === 'self') return undefined
  const isLast =
    /^(?:[.,]| on \p{Lu}\p{Ll}+\.?|$)/u.test(words.slice(saying.end)) && words.slice(0, actor.start).includes(',')
  return {
    actor: holderAfter(words, actor) ?? actor,
    coversBefore: isLast,
    coversAfter: !isLast || words[saying.end] === ',',
  }
}

const farthest = 220 // characters from “quoted” to “as saying”
const quotedAs =
  /(?:(?:is|was|were|are|been) (?:quoted|cited|reported) by [^,;“”"]{2,60}|(?<!\b(?:is|was|were|are|been) )\b(?:quoted|quotes|quoting|cited|cites|citing|reported) (?!by )(?<who>[^,;“”"]{2,60})(?:, [^;“”"]{2,90},)?) (?:as $|(?<!\bas )(?<=\bquot(?:ed|es|ing) [^;“”"]{4,160} )$)/u

/** Find a subject that a participle has of its own: “with the navy estimating”, “a report from the navy saying”. */
export function findOwnSubject(words: string, { start }: Saying): Actor | undefined {
  const from = Math.max(0, start - near)
  const lead = words.slice(from, start).replace(when, '')
  const own = beside.exec(lead) ?? author.exec(lead) ?? next.exec(lead) ?? followed.exec(lead) ?? alone.exec(lead)
  const who = own?.groups?.who
  if (own === null || who === undefined) return undefined
  const at = from + own.index + own[0].lastIndexOf(who)
  const actor = readActor(words, { start: at, end: at + who.length })
  return actor?.isKnown ? actor : undefined
}

const near = 100

/** When or how it is said: “the mayor *this morning* confirming”, “the president *publicly* mentioning”. */
const when =
  /(?: (?:now|today|tonight|again|just|also|(?:this|yesterday|last) (?:morning|afternoon|evening|night|week)|(?:on|late|early) \p{Lu}[\p{L}\d .]{2,20}|\p{Ll}+ly))+\s*$/u

/** A person who has no other verb, as broadcasters put it: “Tonight as the day ends, *Mayor Ann Lee* telling the council”. */
const alone = /(?:^|.*[,:] )(?<who>(?:\p{Lu}[\p{L}’'-]+\.? ){1,4}\p{Lu}[\p{L}’'-]+)\s*$/su

const beside = /^(?:(?:.* )?(?:[Ww]ith|has|have|had)|.*,(?= the )) (?<who>\p{L}[^,;:“”"()]{1,60}?)\s*$/su

/** “with the port putting it at 40, *the navy* saying …”: the next who has a participle of his own. */
const next =
  /\b(?:putting|saying|claiming|estimating|counting|reporting|suggesting) [^;:“”"]*, (?:and |but |while )?(?<who>\p{L}[^,;:“”"()\d]{1,40}?)\s*$/u

/** “The talks followed *a port official* saying”: whom a verb takes, who says what follows. */
const followed =
  /\s(?:followed|follow|follows|cited|heard|hear|quoted|recorded) (?<who>(?:an?|one|another|several|some|two) [^,;:“”"()\d]{2,60}?)\s*$/u
const author = new RegExp(
  `\\b(?:${sayingNouns.join('|')}) (?:(?:issued|released|published|made) )?(?:by|from) (?<who>\\p{L}[^,;:“”"()]{1,60}?)(?: (?:on|late|early|last|earlier|this|that|which) [^,;:“”"()]{1,24}?)?\\s*$`,
  'u',
)
