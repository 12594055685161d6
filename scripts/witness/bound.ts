import type { Bound } from '../../src/schema/quantity.ts'
import { STAMP } from './words.ts'

/** The words that set each bound, as the witness knows them; a number alone is exact. */
const BOUNDS: ReadonlyMap<Bound, RegExp> = new Map([
  ['about', /\b(?:about|around|some|roughly|approximately|approx|circa|nearly|almost|practically|virtually|clos(?:e|er) (?:to|on)|near(?:er|ing|s)?(?: to)?|ca|like|towards?|ballpark|vicinity|more or less|estimat(?:e|es|ed)|region|neighbou?rhood|order|something like|or so|-?odd|or thereabouts|give or take|approach(?:ed|es|ing))\b|-ish\b|~|≈/],
  ['at-least', /\b(?:at least|at the least|(?:no|not|n't|hardly|scarcely) (?:be |have been )?(?:fewer|less|lower) than|minimum|as (?:few|low|small) as|a good|or (?:more|above|higher)|and (?:more|up|above|upwards?|counting)|plus|from)\b|\+|≥/],
  ['more-than', /\b(?:(?:more|greater|higher|larger|bigger|better) than|over|above|north of|exceed(?:s|ed|ing)?|in excess of|upwards? of|beyond|surpass(?:ed|es|ing)?|topp(?:ed|ing)|tops?|pass(?:ed|es|ing)?|past|cross(?:ed|es|ing)?)\b|>/],
  ['up-to', /\b(?:up ?to|as (?:many|much|high|large|big|great) as|at (?:the )?most|maximum|not? (?:be )?(?:more|greater|higher|larger) than|not exceed|or (?:fewer|less|below)|ceiling|capped)\b|≤/],
  ['fewer-than', /\b(?:(?:fewer|less|lower|smaller) than|under|below|south of|short of|shy of)\b|</],
  ['range', /\b(?:to|and|or|between|from)\b|[-–—,]/],
]) // prettier-ignore

/** Say whether words set this bound by the witness's own table. */
export function setsBound(words: string, bound: Bound): boolean {
  const plain = words
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(STAMP, ' ')
    .replace(/\s+/gu, ' ')
  const sets = (each: Bound): boolean => BOUNDS.get(each)?.test(plain) ?? false
  return sets(bound) || (bound === 'range' && (['about', 'at-least', 'more-than'] as const).some(sets)) // “nearly 40 to 50”, “at least 40 and up to 90”
}

/** These say one thing only, wherever they stand: a number right behind one is never exact. */
const PLAIN: readonly (readonly [Bound, RegExp])[] = [
  [
    'up-to',
    /(?:(?<!\b(?:get|gets|getting|got|goes|going|gone|went|comes?|coming|came|climbed|rose|risen|grew|jumped)\s)\bup to|\b(?:as many as|no more than|not more than|at most|a maximum of))\s+$/i,
  ], // “has gone up to 65” is where it stands
  ['at-least', /\b(?:at least|no fewer than|no less than|not less than|a minimum of)\s+$/i],
  ['more-than', /\b(?<!\bno )(?<!\bnot )(?:more than|in excess of|upwards of|north of)\s+$/i],
  ['fewer-than', /\b(?<!\bno )(?<!\bnot )(?:fewer than|less than)\s+$/i],
  ['about', /\b(?:approximately|roughly|nearly|almost)\s+(?:the\s+)?$/i],
]

/** Find the bound that the words right before a number set beyond doubt; undefined when they leave any. */
export function findPlainBound(before: string): Bound | undefined {
  return PLAIN.find(([, words]) => words.test(before))?.[0]
}
