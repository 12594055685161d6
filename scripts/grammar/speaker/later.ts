import { countLeading } from '../../lib/sorted.ts'
import type { Actor } from './actor.ts'
import type { Discourse } from './discourse.ts'
import type { Voice } from './heard.ts'
import type { Report } from './report.ts'

/** Find who “the harbour minister” of an opening is: whoever speaks next by a full name, which nothing there explains. */
export function findNamedAfter({ words, kind }: Actor, passage: number, discourse: Discourse): Voice | undefined {
  const { reports, places, article } = discourse
  if (kind !== 'person' || !ofOffice.test(words) || (places[early]?.passage ?? Infinity) < passage) return undefined
  const next = reports[countLeading(reports, (each) => each.passage <= passage)]
  if (next === undefined || next.passage > passage + 2 || !isUnexplained(next, article.text)) return undefined
  return { name: next.actor.name, words: next.actor.words, kind: 'person', isLookedUp: true }
}

const early = 6 // sentences
const ofOffice =
  /^the (?:\p{L}+ ){0,3}(?:minister|president|secretary|governor|mayor|chief|chancellor|commissioner|spokesman|spokeswoman)$/iu

/** Tell “Ann Lee said”, where a reader already knows who that is, from “Ann Lee, a baker, said”. */
function isUnexplained({ actor, actorSpan }: Report, text: string): boolean {
  return (
    actor.kind === 'person' &&
    actor.words === actor.name &&
    /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(actor.name) &&
    !text.slice(0, actorSpan.start).includes(actor.name) &&
    !/^,|^ \(/u.test(text.slice(actorSpan.end, actorSpan.end + 2))
  )
}
