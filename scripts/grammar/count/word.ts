import { stoppers } from '../../lexicon/function.ts'
import { comingVerbs, conveyances, gatherings, humanPresent } from '../../lexicon/people.ts'
import type { Token } from '../text/token.ts'
import type { Phrase } from './vocabulary.ts'

/** Tell a plural in small letters. */
export function isPluralWord({ text, lower, kind }: Token): boolean {
  return kind === 'word' && text === lower && /[^su'i]s$/u.test(lower) && lower.length > 3
}

/** Tell people who own what follows: “40 women's clubs”. */
export function isOwner(token: Token | undefined): boolean {
  return /'s?$/u.test(token?.lower ?? '')
}

/** Tell a word for people that only says of what kind the things behind it are: “three passenger lists”, “three personnel carriers”. */
export function isAdjunct({ kind }: Phrase, next: Token | undefined): boolean {
  if (next === undefined) return false
  return isConveyance(next) || (kind === 'singular' && isPluralWord(next) && !stoppers.has(next.lower))
}

/** Tell what people before it only describe: “three personnel *carriers*”. */
export function isConveyance(token: Token | undefined): boolean {
  return conveyances.has(token?.lower ?? '')
}

/** Tell people of a country by the ending of the word: “one Valdoreshwoman”. */
export function isCompatriot(token: Token | undefined): boolean {
  return /^\p{Lu}\p{L}+(?:sh|ch)(?:wom[ae]n|m[ae]n)$/u.test(token?.text ?? '')
}

const agent = /^\p{Ll}{2,}(?:-\p{Ll}+)?(?:ers|ors|eers|ists|ants|mates|folks?)$/u
const unliving =
  /^(?:\p{Ll}+-)?(?:tankers|trailers|trawlers|freighters|bombers|choppers|helicopters|steamers|cutters|cruisers|tractors|motors|reactors|containers|servers|towers|skyscrapers|members|others|hundreds|tigers|panthers|spiders|terriers|setters|retrievers|hamsters|lobsters|roosters|heifers|badgers|beavers|otters|alligators|condors|elephants|plants)$/u

/** Tell a noun for those who do something by its ending: “looters”, “stall-holders”; no machine and no animal. */
export function isAgent(token: Token | undefined): boolean {
  return agent.test(token?.text ?? '') && !unliving.test(token?.text ?? '')
}

/** Tell a noun for people by its ending: “anarchists”, “musicians”, “churchgoers”. */
export function isFollower(token: Token | undefined): boolean {
  return /^(?:\p{L}{2,}-)?\p{L}{3,}(?:ists|ians|goers)$/u.test(token?.text ?? '')
}

const asAdjective = /^\p{Lu}\p{Ll}+(?:nch|ish|tch|elsh)$/u // “a million French marched”, but “a million French coins”

/** Tell the first of a list of nations: “154 *Dutch*, 27 Australians”. */
function isAmongNations(tokens: readonly Token[], index: number): boolean {
  const [mark, figure, nation] = [1, 2, 3].map((step) => tokens[index + step])
  return (
    /^(?:,|and)$/u.test(mark?.text ?? '') &&
    figure?.numeral !== null &&
    /^\p{Lu}\p{Ll}+(?:s|ese|sh|ch)$/u.test(nation?.text ?? '')
  )
}

/** Tell people by their country: “a million French marched”. */
export function isDemonym(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token && next && asAdjective.test(token.text))
    return isAmongNations(tokens, index) || comingVerbs.has(next.lower) || /^(?:have|had|were|are)$/u.test(next.lower)
  if (
    !token ||
    !/^\p{Lu}\p{Ll}+(?:[aeu]ns|nos|ese|nis|shis|udis|zidis|slims|qis|lis|tis|rds|shmen|eks|rks|echs|landers|burgers|lovaks|akhs|jiks|ghurs|chens)$|^(?:Hindus|Sikhs|Jews|Serbs|Croats|Poles|Copts|Tatars|Slovenes)$/u.test(
      token.text,
    )
  )
    return false
  return !next || next.kind !== 'word' || stoppers.has(next.lower) || !/^\p{Lu}/u.test(next.text)
}

const gravely = /^(?:critically|seriously|severely|fatally|badly)$/u

/** Tell a word behind a number that is no noun of it: “40 *gathered*”, “27 *aboard*”. */
export function isVerb({ lower }: Token): boolean {
  return (
    (/(?:ed|ing)$/u.test(lower) && lower.length > 4) ||
    humanPresent.includes(lower) ||
    gravely.test(lower) ||
    (/[^i]ly$/u.test(lower) && lower.length > 5) ||
    /^(?:aboard|onboard|ashore|home|abroad|critical|alive|unharmed|unhurt|sought|found|taken|flown|brought|sinks|sank|capsizes|overturns|crashes|plunges|catches|flips)$/u.test(
      lower,
    )
  )
}

/** Tell people only said to be there: “with 900 *present* at noon”, “900 *present*, the port said”; a thing can be present too. */
export function isPresent(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'present') return false
  const next = tokens[index + 1]
  return next?.kind !== 'word' || stoppers.has(next.lower) || next.lower === 'according'
}

/** Tell what people do to the streets they fill: “with 900 *thronging* the port’s quays”. */
export function isThronging(token: Token | undefined): boolean {
  return thronging.test(token?.lower ?? '')
}

const thronging =
  /^(?:thronging|packing|filling|flooding|crowding|lining|jamming|joining|attending|blocking|occupying|besieging|braving)$/u

/** Tell the first word of a slogan or a name that opens as no name does: “900 *No* Tolls rallies”. */
export function isSlogan(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:No|All|Our|Every|Stop)$/u.test(tokens[index]?.text ?? '') && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')
  )
}

const onDuty = /^(?:forces?|army|garrison|detachment|deployment|staff|crew)$/u

/** Tell a body of people that a size stands before; where those who come are counted, no body on duty. */
export function isGathering(token: Token | undefined, { crowd }: { readonly crowd: boolean }): boolean {
  const word = token?.lower ?? ''
  return gatherings.includes(word) && !(crowd && onDuty.test(word))
}
