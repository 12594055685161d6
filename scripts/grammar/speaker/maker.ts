import { countLeading } from '../../lib/sorted.ts'
import { readActor, type Actor } from './actor.ts'
import type { Discourse } from './discourse.ts'
import type { Voice } from './heard.ts'
import type { Report } from './report.ts'
import { subjectBefore } from './subject.ts'

const passagesBack = 3
const farthest = 20 // reports back

/** Name whose piece of saying it is: whoever was last heard through one of the kind, or gave one out, else, for a post or a statement, who spoke last. */
export function findPieceOwner(
  { actor, sentence, passage }: Report,
  voices: ReadonlyMap<Report, Voice>,
  discourse: Discourse,
): Voice | undefined {
  if (/^an? /iu.test(actor.words)) return ofItself(actor)
  const { article: { text }, reports } = discourse // prettier-ignore
  const count = countLeading(reports, (each) => each.sentence.start < sentence.start)
  const before = reports
    .slice(Math.max(0, count - farthest), count)
    .filter((each) => each.passage >= passage - passagesBack)
    .reverse()
  const owner = before.find(({ sentence: { start, end } }) => speaksOf(text.slice(start, end), actor.head))
  const last = before.find(({ form }) => form !== null && !form.negated)
  const isTheirs =
    said.test(actor.head) || (actor.head === 'report' && last?.actor.kind === 'body' && passage - last.passage <= 1)
  const giver = owner ? undefined : findGiver(discourse, sentence.start, actor.head)
  if (giver) return { name: giver.name, words: giver.words, kind: giver.kind === 'person' ? 'person' : 'body', isLookedUp: true } // prettier-ignore
  const report = owner ?? (isTheirs ? last : undefined)
  const voice = report && voices.get(report)
  return voice ? { ...voice, isLookedUp: true } : ofItself(actor)
}

/** Find who gave a piece of saying out, not long before: “The navy released its yearly *report*”, “a *report* by the navy”. */
function findGiver({ article: { text }, places }: Discourse, before: number, noun: string): Actor | undefined {
  const count = countLeading(places, ({ sentence }) => sentence.start < before)
  for (const { sentence } of places.slice(Math.max(0, count - sentencesBack), count).reverse()) {
    const words = text.slice(sentence.start, sentence.end)
    if (!speaksOf(words, noun)) continue
    const { gave, by } = givingOf(noun)
    const given = gave.exec(words)
    const made = given ? null : by.exec(words)
    const who = made?.groups?.who
    const start = made ? made.index + made[0].length - (who?.length ?? 0) : 0
    const giver = given
      ? subjectBefore(words, given.index)
      : who === undefined
        ? undefined
        : readActor(words, { start, end: start + who.length })
    if (giver?.isKnown && /^(?:person|body)$/u.test(giver.kind)) return giver
  }
  return undefined
}

const sentencesBack = 8

/** How a piece of saying is told to be given out, by its noun. */
const givingOf = ((known: Map<string, { readonly gave: RegExp; readonly by: RegExp }>) => (noun: string) => {
  const forms = known.get(noun) ?? {
    gave: new RegExp(`\\s(?:has |have |had )?(?:released|published|issued|posted|unveiled|gave out|put out|presented|made public) (?:an?|its|his|her|their|the) (?:[\\p{L}-]+ ){0,4}?${noun}\\b`, 'u'),
    by: new RegExp(`\\b${noun} (?:released |published |issued |posted )?(?:by|from) (?<who>(?:the |an? )?\\p{L}[\\p{L} ’'.&-]{2,60}?)(?=[,.;]| (?:on|in|that|which|last|this|said|says|found|late|early|was|is|has|had|put|puts) |$)`, 'u'),
  } // prettier-ignore
  known.set(noun, forms)
  return forms
})(new Map())

const said = /^(?:post|statement|message|letter|tweet|announcement|briefing|update)$/u

/** Let a paper speak for itself, whose it is nobody tells: “the *report* said”. */
function ofItself({ head, name, words }: Actor): Voice | undefined {
  return itself.test(head) ? { name, words, kind: 'body', isLookedUp: false } : undefined
}

const itself = /^(?:report|memo|study|survey|bulletin|assessment|analysis|document)$/u

function speaksOf(sentence: string, noun: string): boolean {
  return new RegExp(`\\b${noun}s?\\b`, 'iu').test(sentence)
}
