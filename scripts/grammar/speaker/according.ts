import { sayingNouns } from '../../lexicon/saying.ts'
import { readActor, type Actor } from './actor.ts'
import type { Attribution } from './source.ts'
import { sentenceSubject, subjectAfter } from './subject.ts'

/** Find whom a sentence goes by: “according to the port”, “as per the navy”. */
export function findAccordingTo(words: string): readonly Attribution[] {
  return hint.test(words) ? [...words.matchAll(accordingTo)].flatMap((match) => readAccordingTo(words, match)) : []
}

const hint = /ccording to |s per |, per |^\W*Per /u // cheap: few sentences attribute so

const accordingTo =
  /\b(?:[Aa]ccording to|[Aa]s per|(?<=, )per(?= (?:the )?\p{Lu})|(?<=^\W*)Per(?= (?:the|an?|official|its) )) (?:what (?=[\p{L} ]{2,40} (?:said|says?|told)\b))?(?=\S)/gu
const made =
  '|accounting|head ?count|census|research|investigation|inquiry|probe|poll|review|database|project|tracker|monitoring'
const released = new RegExp(
  `^[^,;.()]*?\\b(?:(?:${sayingNouns.join('|')}${made})\\b[^,;.()]*? (?:by|from)|(?:tolls?|tally|lists?|counts?|totals?) (?:\\p{L}+ )?(?:tallied|compiled|kept|maintained|published|released|issued|given|provided|collected) by) (?=\\S)`,
  'u',
)

/** Read “according to X” and “according to a statement released by X”: it covers its whole clause. */
function readAccordingTo(words: string, match: RegExpExecArray): readonly Attribution[] {
  const at = match.index + match[0].length
  const { actor, isOwnCount, isPiece } = findTheirs(words, at) ?? findPaper(words, at) ?? findSource(words, at)
  if (isOwnCount) return readOwnCount(match)
  if (!actor || actor.kind === 'self' || /^(?:which|whom)\b/u.test(words.slice(at))) return []
  return [
    {
      actor,
      verb: { start: match.index, end: at },
      rule: isPiece ? 'noun of saying' : 'according to',
      ...coverageOf(words, match, actor),
      isLabel: false,
    },
  ]
}

/** Read “according to their estimates”, “according to her count”: whoever was told of last. */
function findTheirs(words: string, at: number): ReturnType<typeof findSource> | undefined {
  const whose = theirs.exec(words.slice(at))
  if (!whose) return undefined
  const isOfSubject = at > 'according to '.length && whose[1] === 'its' // “Norland lost 40, according to its own figures”
  const stands = pronounOf[whose[1]?.toLowerCase() ?? ''] ?? ''
  const actor = isOfSubject ? sentenceSubject(words) : readActor(stands, { start: 0, end: stands.length })
  return actor && { actor: { ...actor, start: at, end: at + whose[0].length }, isOwnCount: false, isPiece: true }
}

/** Read “according to the report”: whose it is stands elsewhere. */
function findPaper(words: string, at: number): ReturnType<typeof findSource> | undefined {
  const { phrase, noun } = paper.exec(words.slice(at))?.groups ?? {}
  if (phrase === undefined || noun === undefined) return undefined
  const end = at + phrase.length
  return { actor: { start: at, end, words: phrase, name: phrase, kind: 'piece', head: noun, isBare: true, isKnown: true }, isOwnCount: false, isPiece: true } // prettier-ignore
}

const paper =
  /^(?<phrase>(?:the|that|this) (?:(?:same|latest|new|official|joint|brief|written) )?(?<noun>report|statement|study|survey|analysis|announcement|document|briefing|assessment))(?=[,.;)]|$| (?:on|in|last|this) )/u

const theirs =
  /^(their|his|her|its) (?:own |latest |initial |preliminary |best )?(?:estimates?|figures?|data|counts?|tally|calculations?|records?|numbers|statistics|information)\b/iu
const pronounOf: Readonly<Record<string, string>> = {
  their: 'they',
  his: 'he',
  her: 'she',
  its: 'it',
  him: 'he',
  them: 'they',
}

/** Find who stands behind “according to”, or behind the piece of saying that stands there. */
function findSource(words: string, at: number): { actor: Actor | undefined; isOwnCount: boolean; isPiece: boolean } {
  const stop = /[,;](?=\s|$)|(?<!\b(?:\p{Lu}|St|Mt|Gen|Gov|Sgt|Lt|Col|Dr|Mr|Ms))\.(?=\s|$)|[“”"—]/u.exec(
    words.slice(at),
  )
  const by = withoutBasis(released.exec(words.slice(at, stop ? at + stop.index : words.length)), words, at)
  const described = estimatorAt(words, at) ?? authorAt(words, at, by?.[0] ?? '')
  const isOwn = /^(?:our|my)\b/iu.test(words.slice(at))
  const actor = isOwn ? (nameBehind(words, at) ?? described) : (withoutDeed(words, described) ?? described)
  return { actor, isOwnCount: isOwn && actor === described && ownCount.test(words.slice(at)), isPiece: by !== null }
}

/** Tell “a Holm University tally *based on figures from* the port”, whose own tally it is, from a tally by the port. */
function withoutBasis(by: RegExpExecArray | null, words: string, at: number): RegExpExecArray | null {
  return by && /\b(?:based on|drawn from|compiled from|using)\b/u.test(by[0]) && subjectAfter(words, at) ? null : by
}

/** Cut away what somebody had done to him: “a firm *hired* by the port”, “a newspaper *run* by divers”. */
function withoutDeed(words: string, actor: Actor | undefined): Actor | undefined {
  const done = actor && words.startsWith(' by ', actor.end) ? undergone.exec(actor.words) : null
  return actor && done ? readActor(words, { start: actor.start, end: actor.start + done.index }) : undefined
}

const undergone = /\s(?:\p{Ll}+ed|paid|run|led|held)$/u

/** A review of what others gave, who are no authors of it: “a review of official estimates from the largest towns”. */
const reviewed =
  /^(?:an? |the )?(?:\p{L}+ )?(?:review|compilation|survey|analysis|tally|study|examination) of (?:\p{L}+ ){0,4}?(?:estimates|figures|reports|counts|records|data|numbers) from $/u

/** Find whose estimate it is: “the estimates of *observers*”, not “estimates of residents lost”. */
function estimatorAt(words: string, at: number): Actor | undefined {
  const lead = ofTheirs.exec(words.slice(at))
  const actor = lead ? subjectAfter(words, at + lead[0].length) : undefined
  const isWhole = actor?.isKnown === true && actor.kind !== 'pronoun' && actor.words.toLowerCase().endsWith(actor.head)
  return isWhole && /^[,.]|^$/u.test(words.slice(actor.end)) ? actor : undefined
}

const ofTheirs = /^(?:the )?(?:\p{Ll}+ )?(?:estimates?|calculations?|reckoning|assessments?) of (?=\S)/u

/** Find who made a piece of saying, or who stands there alone. */
function authorAt(words: string, at: number, by: string): Actor | undefined {
  return reviewed.test(by) ? undefined : subjectAfter(words, at + by.length)
}

/** Tell which side of “according to” its words stand on. */
function coverageOf(
  words: string,
  match: RegExpExecArray,
  actor: Actor,
): Pick<Attribution, 'coversBefore' | 'coversAfter'> {
  const before = words
    .slice(0, match.index)
    .replace(/^\s*(?:date:? )?\d{4}-\d{2}-\d{2}\s*$/u, '')
    .trim()
  const opens = before === ''
  const leads = /(?:^|\s)(?:since|as|because|while|whereas|but|and|that|where|when|although|though)$/u.test(before)
  const isNext =
    actor.isKnown &&
    !opens &&
    !/[,:]$/u.test(before) &&
    givenNext.test(words.slice(actor.end)) &&
    !isOfNext(words.slice(actor.end))
  return {
    coversBefore: !opens && !leads && !isNext,
    coversAfter: opens || leads || isNext || /[,:]$|\s[–—-]$/u.test(before),
  }
}

const ownCount =
  /^(?:our|my) (?:\p{Ll}+ )?(?:calculations?|counts?|estimates?|tally|analysis|data|figures?|reckoning)\b/iu

/** Read “according to our count”: it is the writer’s own. */
function readOwnCount(match: RegExpExecArray): readonly Attribution[] {
  const self = readActor('we', { start: 0, end: 2 })
  const at = match.index + match[0].length
  return self
    ? [
        {
          actor: { ...self, start: at, end: at + 'our'.length },
          verb: { start: match.index, end: at },
          rule: 'according to',
          coversBefore: match.index > 0,
          coversAfter: true,
          isLabel: false,
        },
      ]
    : []
}

/** A figure right behind whoever gives it, in speech without commas: “and took according to Norland around 240 others”. */
const givenNext =
  /^(?:,? (?:about|around|some|nearly|almost|over|roughly|more than|at least|up to|as many as))? (?<!, )\d[\d,.]* (?!of (?:them|whom|these|those)\b)/u

/** Tell a figure of somebody else: “900 according to the port, *more than 1,700 according to the union*”. */
function isOfNext(words: string): boolean {
  return /^(?:[^.;:]|(?<=\d)[.](?=\d)){1,100}?[\s,]according to /u.test(words)
}

/** Read the name that tells which of the writer's own people is meant: “our reporter there, Ann Lee, …”. */
function nameBehind(words: string, from: number): Actor | undefined {
  const name = /^[^,;.“”"]{0,60}, (?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3},)/u.exec(words.slice(from))
  return name ? subjectAfter(words, from + name[0].length) : undefined
}
