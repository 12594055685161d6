import { months } from '../../lexicon/calendar.ts'
import { gravely, makeUps, wholeWords } from '../../lexicon/whole.ts'
import { startOf } from './befallen.ts'
import type { PartOf, PlacedCount } from './reading.ts'

/** The words of a sentence around a count, each stretch in one line. */
interface Place {
  readonly before: string
  readonly opening: string | null // up to the count before, if that stands in the sentence
  readonly between: string | null // from that count on
  readonly since: string // the same where it stands in the sentence before
  readonly words: string
  readonly after: string
  readonly last: PlacedCount | undefined // the count before, in this sentence or the one before
  readonly toNext: string | null // the words up to the next count of the sentence
}

type Rule = (place: Place) => PartOf | null

/** Mark the counts that the words around them make a share of another one: “Among the dead were six children”, “1,000 out of 9,000”. */
export function markBreakdowns(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked: PlacedCount[] = []
  for (const [index, placed] of counts.entries()) {
    const place = placed.count.partOf === null ? findPlace(text, marked, placed, counts[index + 1]) : null
    const partOf = place && rules.reduce<PartOf | null>((found, rule) => found ?? rule(place), null)
    marked.push(partOf ? { ...placed, count: { ...placed.count, partOf } } : placed)
  }
  return marked
}

const reach = 240 // characters of a sentence looked at on either side of a count

function findPlace(text: string, marked: readonly PlacedCount[], placed: PlacedCount, next?: PlacedCount): Place {
  const { count, sentence } = placed
  const start = startOf(placed)
  const end = count.core.end
  const last = marked.at(-1)
  const isHere = last?.sentence.start === sentence.start && last.count.core.end <= start
  const isNear = isHere || (last !== undefined && text.slice(last.sentence.end, sentence.start).trim() === '')
  const isNextHere = next?.sentence.start === sentence.start && startOf(next) >= end
  return {
    before: plain(text.slice(Math.max(sentence.start, start - reach), start)),
    opening: isHere ? tidy(text.slice(Math.max(sentence.start, startOf(last) - reach), startOf(last))) : null,
    between: isHere ? tidy(text.slice(Math.max(last.count.core.end, start - reach), start)) : null,
    since: last && isNear ? tidy(text.slice(Math.max(last.count.core.end, start - reach), start)) : '',
    words: tidy(text.slice(start, end)),
    after: tidy(text.slice(end, Math.min(sentence.end, end + reach))),
    last: isNear ? last : undefined,
    toNext: isNextHere ? tidy(text.slice(end, Math.min(startOf(next), end + reach))) : null,
  }
}

/** Give words in one line, without a short name in brackets: “the prisoners (POW) include”. */
function plain(words: string): string {
  return tidy(words.replace(/ \([^()\d]{1,30}\)/gu, ''))
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ')
}

const more = '(?:(?:about|some|just|only|another|also|currently|now|a|an|the) )*' // what may stand between the cue and the number
const listed = String.raw`(?:[^.;:“”\d]{0,120}(?:,|,? and|,? as well as) )?` // others named first: “a nurse and”
const subject = String.raw`(?:(?:the|those|these|that|this|their|its) )?(?:[\p{L}-]+ ){0,4}?(?:(?:${wholeWords})|(?<=\b(?:the|those|these) )\p{Lu}\p{L}+(?:ns|ese|ers|is)|(?<=\bthose )\p{L}+ed)`

const holding = new RegExp(
  String.raw`(?:^|[,;:“"—–(] ?|\b(?:that|and|but|said) )${subject}(?: [\p{L}’'-]+){0,9}? (?<!\bnot )(?:includ|compris)(?:es?|ed)(?: also| both)? ${listed}${more}$`,
  'iu',
)
const among = new RegExp(
  String.raw`\bamong(?:st)? (?:(?:the|those|these|its|their) )?(?!(?:first|last|worst)\b)(?:[\p{L}’'-]+ ){0,3}?(?:(?:${wholeWords})\b[^.;:“”\d]{0,50}?|\p{L}+(?:ns|ese|ers|is)(?: [\p{L}-]+){0,5}?)(?:,(?: there)?(?: (?:are|is|were|was))?| (?:are|is|were|was)) ${listed}${more}$`,
  'iu',
)

/** “The dead include 28 women”, “Among the injured were a nurse and four children”. */
const heldIn: Rule = ({ before }) => (holding.test(before) || among.test(before) ? 'last' : null)

/** Tell whether the words before a number lead to those held in a whole: “Among the injured were”; for `people` also “made up of”. */
export function leadsToShare(before: string, people: boolean): boolean {
  const words = plain(before.slice(-reach))
  return holding.test(words) || among.test(words) || (people && making.test(words))
}

const amongBehind = new RegExp(
  String.raw`^[^.;:,“”\d]{0,40}? among(?:st)? (?:them|these|those|the (?!first|last|worst|crowd|group)(?:\p{L}+ )?(?:${wholeWords}))\b`,
  'iu',
)

/** “67 nationals are thought to be among them”. */
const isAmong: Rule = ({ after, toNext }) =>
  amongBehind.test(after) && !amongBehind.test(toNext ?? '') ? 'whole' : null

const making = new RegExp(String.raw`\b(?:${makeUps}) ${more}$`, 'u')

/** “9,000 fighters, made up of 4,000 contractors and …”. */
const madeUp: Rule = ({ between }) => (making.test(between ?? '') ? 'last' : null)

const nextFated =
  /^(?: (?:have|had|has|were|are|was|been|already|also|since))* ?(?:killed|dead|died|deaths|wounded|injured|missing|captured|taken prisoner)?(?:,? and|,|;| or) (?:another |some |about |nearly |at least )*$/u
const fated =
  /^(?:(?:more than|over|at least|about|around|some|nearly|up to|another|almost) )*[\p{L}\d,. ]+ (?:killed|dead|deaths|wounded|injured|injuries|missing|captured)$/u
const nextInList =
  /^(?:(?: killed| wounded| dead)? in action| aboard| on board| and \p{Ll}+s| (?:are|were) \p{L}+(?: \p{L}+)?)?(?: – )?(?: ?(?:from|in|of|at|near) (?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:of |and |the |of the )?\p{Lu}[\p{L}’'.-]*){0,5})?(?: \([^()]{0,60}\))?(?:, \d[\d,]* \p{Lu}\p{L}+){0,4}(?:,? and|,|,? plus|,? as well as|; and|;) (?:another |also |some |about |between |from )*$/u
const hasVerb = /^ (?:\p{L}+ )?(?:were|was|are|is|have|has|had|remain|remained)\b/u

/** “…, including 22 from Holm, 10 from Ellen and …”: the next of a list of shares. */
const isNextShare: Rule = ({ between, last, after, words }) => {
  const partOf = last?.count.partOf
  if (!partOf || partOf === 'next' || between === null) return null
  if (nextFated.test(between) && fated.test(words) && !hasVerb.test(after)) return partOf
  return nextInList.test(between) && !hasVerb.test(after) ? partOf : null
}

const opensOf =
  /(?:^|[,;:“"(—–-] ?|\b(?:that|and|said|says|but|out) )of (?:(?:the|these|those|its|their|all|a|an|some|about|around|total|estimated|initial|first|approximately|roughly|nearly|almost|over|more|than|at|least) )*$/iu
const restOfWhole =
  /^[^.;!?“”]{0,160}, (?:only |just |some |about |an? (?:staggering|whopping|total of|record|estimated) |as many as )*$/u

/** “Of the 9,000 soldiers sent to join the march on Ellen, 3,800 were …”. */
const isOf: Rule = ({ opening, between }) =>
  opening !== null && between !== null && restOfWhole.test(between) && opensOf.test(opening) ? 'last' : null

const outOf = /^(?: [\p{L}-]+){0,2} out of (?:(?:the|a|its|their|total|of|all|some|about|an|estimated) )*$/u

/** “6,000 casualties out of the 11,000 it sent”. */
const isOfNext: Rule = ({ toNext }) => (toNext !== null && outOf.test(toNext) ? 'next' : null)

const partBehind =
  /^[^.;:“”\d]{0,60}\bpart of (?:the|a|an|that|this|its) (?:\p{L}+ ){0,3}?(?:\d|contingent|force|group)/u

/** “600 soldiers were in Holm, part of the 9,000 sent”. */
const isPartOf: Rule = ({ after }) => (partBehind.test(after) ? 'whole' : null)

const restated = new RegExp(
  String.raw`(?:\b\d+(?:\.\d+)? ?(?:%|per ?cent)|\b(?:half|a third|a quarter|two-thirds|most|the majority))(?: of (?:them|those|these|whom|which|the (?:\p{L}+ )?(?:${wholeWords})))? ?(?:,|–|—|-|\(|\bor) ?(?:or )?${more}$`,
  'iu',
)
const accounting = new RegExp(String.raw`\baccount(?:s|ed|ing) for ${more}$`, 'u')
const alike = new RegExp(
  String.raw`\b(?:half|most|many|the majority) (?:of )?(?:those|the (?:\p{L}+ )?(?:${wholeWords}))\b[^.;“”\d]{0,40} (?:were|are) [^.;“”\d]{2,40},? and (?:at least )?${more}$`,
  'iu',
)
const kinds =
  /(?:child|children|women|men|girls|boys|babies|infants|teenagers|minors|students|crew|foreigners|nationals)$/iu

/** “88% – or 17,000 men –”, “Holm accounted for 22 deaths”, “Most of the dead were women, and 12 children were killed”. */
const isRestated: Rule = ({ before, words }) =>
  restated.test(before) || accounting.test(before) || (alike.test(before) && kinds.test(words)) ? 'whole' : null

const ofNation = /(?:nationals|citizens|\p{Lu}\p{L}+(?:ns|ese|ers|is|rds))$/u
const onBoard =
  /^[^.;:“”\d]{0,40}?\b(?:aboard|on (?:board|(?:the|its) (?:flight|plane|aircraft|jet|boat|ship|ferry|bus|train))\b)/u

/** “67 nationals are thought to be on board”, “72 Norlanders on its plane that crashed, killing all 150”. */
const isOfNation: Rule = ({ words, after, toNext }) => {
  if (!ofNation.test(words) || !onBoard.test(after)) return null
  return toNext !== null && / all (?:of the |the )?$/u.test(toNext) ? 'next' : 'whole'
}

const alone = new RegExp(
  String.raw`^[^.;:“”\d]{0,50}?\b(?:in|at|from|for|on) (?:the )?(?!(?:${months.flat().join('|')})\b)\p{Lu}[^.;:,\d“”]{0,40}? alone\b`,
  'u',
)

const aloneBefore = /\b[Ii]n (?:the )?\p{Lu}[^.;:,\d“”]{0,40}? alone,? [^.;:\d“”]{0,60}$/u

/** “41 people died in Norland. At least 22 died in Holm alone”, “in Holm alone, 22 died”. */
const isAlone: Rule = ({ before, after }) => (alone.test(after) || aloneBefore.test(before) ? 'whole' : null)

const state = new RegExp(
  String.raw`^[^.;:,“”\d]{0,25}?\b(?:${gravely})\b|^[^.;:,“”\d]{0,40}?\bin (?:an? |very )?(?:critical|serious|grave|severe|stable)\b|^ (?:people |patients )?(?:are|were|is|remain) (?:now )?(?:critical|stable)\b`,
  'u',
)
const hurt = /\b(?:injur|wound|hurt|hospital)/iu
const others = /\b(?:others?|another|more|additional|further)\b/iu

/** “wounded 56, with 35 people in serious condition”: how some of the hurt are. */
const isGrave: Rule = ({ before, since, words, after, last }) => {
  if (!last || others.test(words + after.slice(0, 8)) || /\banother $/u.test(before)) return null
  const graveWords = new RegExp(String.raw`\b(?:${gravely})\b`, 'u')
  if (!state.test(after) && !graveWords.test(words)) return null
  return hurt.test(last.count.unit) || hurt.test(since) ? 'last' : null
}

const already =
  /^ (?:of (?:them|whom) )?(?:already|now|currently|so far|still)\b(?![^.;]{0,30}\b(?:missing|unaccounted|trapped|injured|wounded|hurt|dead|killed))/u

/** “another 6,000 soldiers, with about 1,000 already believed to have arrived”. */
const isAlready: Rule = ({ between, after }) =>
  between !== null && /, with (?:about |some )?$/u.test(between) && already.test(after) ? 'last' : null

const losses = /^(?:casualt(?:y|ies)|losses)$/iu
const fates = /\b(?:killed|dead|deaths|died|fatalities|wounded|injured|injuries|hurt|missing|captured)$/iu

/** “4,700 casualties among those sent, with around 600 confirmed dead”. */
const isOfLosses: Rule = ({ between, words, last }) => {
  if (!last || between === null || !losses.test(last.count.unit) || !fates.test(words)) return null
  return /(?:,|—|–|\(|:|\bwith)(?: with| or| that is| about| some)* ?$/u.test(between) && !others.test(words)
    ? 'last'
    : null
}

const batch =
  /\b(?:first|initial|second) (?:\p{L}+ )?(?:batch|group|unit|wave|tranche|contingent|detachment|deployment|phase) of (?:about |around |some |up to )*$/u

/** “The first unit of 600 soldiers”, of more told before. */
const isBatch: Rule = ({ before }) => (batch.test(before) ? 'whole' : null)

const rules: readonly Rule[] = [
  isOfNext,
  heldIn,
  isAmong,
  isPartOf,
  madeUp,
  isNextShare,
  isOf,
  isRestated,
  isOfNation,
  isAlone,
  isGrave,
  isAlready,
  isOfLosses,
  isBatch,
]
