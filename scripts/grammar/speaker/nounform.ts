import { pastVerbs } from '../../lexicon/saying.ts'

/** “…, Holm Times *reports*.” */
const namedLast = /[,”"’] (?:[Tt]he |an? |our |its )?(?:[\p{L}.’'&-]+ ){1,6}$/u
const ofReports =
  /(?:\b(?:according|citing|based|from|by|in|of|to|with|despite|and|or|amid|on)\b[^,]*|\b(?:the|a|an|latest|unconfirmed|initial|early|recent|intelligence|other|several|some|many|these|those) )$/iu
const ofKind =
  /\b(?:media|press|news|local|official|police) $|(?:^|[,.”"] )(?:Media|Press|News|Local|Official|Police) $/u

/** “The University of Holm, a neutral party, *estimates* around 400.” */
const apposed = /^\p{Lu}[^,]{2,60}, [^,]{3,60}, $/u

/** “Officially, the Norwegian government *reports*, 40 …”. */
const aside =
  /^(?:[^,“”"]* )?\p{L}+, (?:the |an? )?(?:[\p{L}.’'&-]+ ){0,3}?(?:government|ministry|agency|army|navy|police|authorities|officials|service|union|council|committee|organi[sz]ation|newspaper|paper|broadcaster|network) $|^As (?:the |an? )?(?:[\p{L}.’'&-]+ ){1,6}$|^(?:[^,“”"]* )?\p{L}+, (?:the )?\p{Lu}[\p{L}.’'&-]+(?: \p{Lu}[\p{L}.’'&-]+){1,4} $/u

/** “The navy’s baseless *claim* that”, “residents heard *claims* that”. */
const described = new RegExp(
  `(?:[’']s?(?: \\p{Ll}+ly)? \\p{Ll}+(?:ed|ous|less)| (?:${pastVerbs.join('|')}|(?!accused|injured|wounded|bereaved|displaced|detained|jailed|deceased)\\p{Ll}{2,}ed)) $`,
  'u',
)

/** “according to our joint *estimate*” */
const ownEstimate =
  /\b(?:our|my|their|its|his|her) (?:joint|own|best|rough|initial|preliminary|latest|conservative|current|official|first|combined) $/u

/** Tell the noun from the verb by the words on either side: “Norland’s claims as …”, “reports of”, but “Westland claims that …”. */
export function isNoun(before: string, after: string): boolean {
  if (/^\.?["”]?$/u.test(after) && namedLast.test(before) && !ofReports.test(before) && !ofKind.test(before))
    return false
  if (ownEstimate.test(before)) return true
  if (apposed.test(before) || (/^, /u.test(after) && aside.test(before))) return false
  if (/^ to (?:have|be)\b/u.test(after) && !/\b(?:the|an?|of|no|any|their|its|his|her|[\p{L}]+[’']s) $/u.test(before))
    return false
  if (/^ that\b/u.test(after) && described.test(before)) return true
  if (
    /^ that\b/u.test(after) &&
    !/(?:\b(?:the|a|an|of|no|some|any|to|dismissed|despite|by|with|amid)|[’']s|s[’']) $/u.test(before)
  )
    return false
  if (reportsSoMany(before, after)) return false
  if (
    /^(?: (?:tanks?|issued|published|dated|compiled|of|about|during|from|by|to|are|were|is|was|as|in|on|and|or|indicate|suggest|suggests|suggested|say|said|show|shows|showed|put|puts|placed|range|ranged|exceeds?|exceeded|tops|topped|rose|fell|yet|emerged|came|have|had|has|around)\b|[,.;?!]|$)/u.test(
      after,
    )
  )
    return true
  return /(?:^|\b(?:the|a|an|of|no|some|these|those|this|his|her|their|its|our|any|many|several|recent|new|media|news|to|from|in|on|as|by|about|for|with|latest|such|despite|amid|there (?:are|were)|early|initial|preliminary|conservative|earlier|official|previous|various|rough|reduced|and|or)|[’']s|s[’']) $/iu.test(
    before,
  )
}

/** Tell whoever reports so many from “reports about 40” and “according to media reports”. */
function reportsSoMany(before: string, after: string): boolean {
  if (ofReports.test(before)) return false
  return (countsBehind.test(after) && named.test(before)) || (tollBehind.test(after) && ofMedia.test(before))
}

const named = /(?:^|\s)(?:the )?\p{Lu}[\p{L}.’'-]+ $/u

/** “the NPA *reports* about 40 sailors have left” */
const countsBehind = /^ (?:about|around) \d[\d,.]* (?:[\p{L}-]+ ){1,4}?(?:have|has|had|were|are|was|is) /u

/** “Norlandic state media *reports* at least 40 sailors were lost”, “local media *report* 40 dead”; “according to media reports” has a preposition before. */
const ofMedia =
  /(?:^|[.,;:”"] )(?:(?:[Mm]eanwhile|[Nn]ow|[Tt]onight|[Aa]nd|[Bb]ut),? )?(?:the )?(?:[\p{L}-]+ ){0,3}[Mm]edia (?:now |also )?$/u
const tollBehind =
  /^ (?:(?:at least|more than|about|around|over|some|nearly|almost|up to) )?(?:\d[\d,.]*|\p{Ll}+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens) (?:[\p{L}-]+ ){0,4}?(?:have|has|had|were|was|are|is|died|killed|dead|injured|wounded|missing)\b/u
