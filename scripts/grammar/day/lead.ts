import type { Span } from '../../lib/draft.ts'
import { sayingNouns } from '../../lexicon/saying.ts'

/** What makes words a clause of their own, which a day inside it belongs to. */
export const clause =
  /\b(?:that|is|are|was|were|has|have|had|will|would|could|can|may|might|did|does|which|who|he|she|it|they|we|I|you|if|whether|because|until)\b|[;:“”"]|\p{L}n[’']t\b/u

const leadsOn = /^(?: (?:morning|afternoon|evening|night))?,?(?: (?:in|at|after|during) [^,]{1,50},)?[^,]{0,60}$/u
const leadsToApposed =
  /^(?: (?:morning|afternoon|evening|night))?,?(?: (?:in|at|after|during) [^,]{1,50},)?(?:[^,]{1,60},(?! (?:and|but|so|as|when|while|after|before)\b))?[^,]{0,60}$/u

/** Tell “On Oct. 17, ”, “Also Friday, ”, “In a post on Monday, ” right before the subject. */
export function isLeading(before: string, day: Span, mayAppose: boolean): boolean {
  const leads = before.replace(/(?<=\d):(?=\d\d)/gu, '.') // “at 14:00 on Monday”
  const opening = leads
    .slice(0, day.start)
    .replace(/^.*(?:[;:]|[.!?]\s|[,”"] (?:and|but)\s)/su, '')
    .replace(/^\s*(?:\\|[-*•–]\s)/u, '') // the mark of a list, or of an escape
    .trim()
  const rest = leads.slice(day.end).replace(/^ ?[:–—-](?= )/u, '') // “Oct. 17: The navy said”
  const isOpening =
    opening === '' ||
    /^(?:(?:on|late|early|also|earlier|later|by|and|but|meanwhile,?|then|however,?|separately,?)\s*)+$/iu.test(
      opening,
    ) ||
    /^(?:(?:on|in|during|by) )?the (?:(?:early|late) )?(?:morning|afternoon|evening|night|hours)(?: hours)?(?: of| on)?$/iu.test(
      opening,
    ) ||
    (/^As of(?: (?:late|early))*$/u.test(opening) && /day$/iu.test(leads.slice(day.start, day.end))) || // of a date it can be long past
    isAsked(opening, rest) ||
    (/^(?:on|in|during|at)(?: (?:the|an?|its|his|her))?$/iu.test(opening) && programme.test(rest)) ||
    (setOff.test(opening) && /^(?: (?:morning|afternoon|evening|night))?, $/u.test(rest)) ||
    quoted.test(rest) ||
    (/^(?:in|at|during|speaking|testifying|appearing|visiting|touring|addressing|briefing|writing|after|on (?:a|an|his|her|their) (?:\p{L}+ )?(?:visit|tour|trip))\b/iu.test(
      opening,
    ) &&
      !clause.test(opening) &&
      !afterEvent.test(opening) &&
      !/\b(?:said|says|told|reported|confirmed)\b/u.test(opening) &&
      opening.length < 90)
  return isOpening && !clause.test(rest) && (mayAppose ? leadsToApposed : leadsOn).test(rest)
}

/** Tell the day on which whoever speaks is asked: “Asked on Tuesday about the boats, ”, “Asked about the boats at a briefing on Tuesday, ”. */
function isAsked(opening: string, rest: string): boolean {
  return (
    (asked.test(opening) && /^[^,;:“”"]{0,80}, $/u.test(rest)) ||
    (askedAt.test(opening) && /^(?: (?:morning|afternoon|evening|night))?, (?:the |an? )?[^,;:“”"]{0,60}$/u.test(rest))
  )
}

const asked = /^(?:asked|pressed|questioned|quizzed|interviewed)(?: by [^,]{1,40})?(?: (?:on|late|early))*$/iu
const askedAt =
  /^(?:asked|pressed|questioned|quizzed)\b[^,;:“”"]{0,80} (?:at|in|during) (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,3}?(?:briefing|conference|interview|hearing|session|forum|debate)(?: (?:on|late|early))*$/iu

/** “the October 5 broadcast of Port Hour, ”: what is said in it is said that day. */
const programme =
  /^(?:[’']s)? (?:\p{L}+ ){0,3}?(?:broadcast|edition|episode|show|programme|program|newscast|bulletin|podcast|briefing|conference|hearing|interview)\b[^,;:“”"]{0,60}, (?:[^,;:“”"]{1,40}[’']s\s{1,8})?$/u

/** “In a statement after the storm on Tuesday, ”: the day of the storm; a meeting is spoken at. */
const afterEvent =
  /\b(?:after|following|since) (?:the|an?|its|his|her|their) (?:[\p{L}-]+ ){0,3}?(?:attack|strike|airstrike|storm|hurricane|typhoon|cyclone|quake|earthquake|tsunami|flood|floods|landslide|fire|blaze|explosion|blast|bombing|shooting|crash|collision|sinking|collapse|raid|shelling|massacre|killing|accident|disaster|outbreak|protest|march|rally)s?(?: (?:on|late|early))*$/iu

/** “Two days after the storm, on”, “On the day of the storm,”, “Shortly before midnight on”: what the day is set off from. */
const setOff =
  /^(?:(?:(?:about|some|around|just|only|nearly|almost) )?(?:\p{L}+|\d+) (?:hour|day|week|month|year)s? (?:(?:after|before|into) [^,;:]{1,60}|later),(?: on)?|As (?:night|dusk|darkness|dawn|day|evening) (?:fell|broke|came)(?: on)?|On the (?:day|night|morning|eve) (?:of|after|before) [^,;:]{1,60},(?: on)?|(?:(?:shortly|soon|right|just|hours|minutes) )?(?:before|after|at|around|about|by) (?:midnight|noon|dawn|dusk|sunrise|sunset|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?)(?: local time)?(?: on)?)$/iu
const quoted = /^(?: (?:morning|afternoon|evening|night))? (?:quoted|cited) $/u // “State media on Tuesday quoted Ann Lee as saying”

/** Tell a day between who says and the verb: that of the piece they say it in, or of what they do as they say it. */
export function isBesideSubject(before: string, after: string): boolean {
  return (
    made.test(before) ||
    (/^, [^;:“”"]{1,100}, (?:on |late |early )+$/u.test(before) &&
      /^(?: (?:morning|afternoon|evening|night))? $/u.test(after)) || // “Holm, the spokesman, on Monday said”
    (/^, (?:which|who) (?:on |late |early )+$/u.test(before) && after === ' ') || // “the navy, which on Monday said”
    (/^ \($/u.test(before) && /^\) $/u.test(after)) || // “The Harbour Post (Oct. 17) reported”
    (/^[’']s (?:(?:latest|new|first|last) )?$/u.test(before) && ownPiece.test(after)) ||
    (/^ (?:was|is) quoted (?:by (?:(?!(?:that|which|who|whose)\b)[^,;:\s]+ ){1,5})?(?:on |late |early )*$/u.test(
      before,
    ) &&
      / as $/u.test(after)) ||
    ((outWith.test(before) || spokeThen.test(before)) &&
      /^(?: (?:morning|afternoon|evening|night))?, $/u.test(after)) ||
    (met.test(before) && /^(?: (?:morning|afternoon|evening|night))? and (?:\p{Ll}+ly )?$/u.test(after)) ||
    (meeting.test(before) && /^(?: (?:morning|afternoon|evening|night))?, $/u.test(after))
  )
}

const ownPiece = new RegExp(`^ (?:\\p{Ll}+ ){0,3}?(?:article|${sayingNouns.join('|')})(?: also)? $`, 'u')
const met =
  /^ (?:visited|toured|met|spoke|addressed|appeared|briefed|travell?ed|flew|arrived|attended|inspected)\b[^,;:“”"]{0,60} (?:on |late |early )*$/u
const meeting =
  /^, (?:visiting|touring|meeting|speaking|addressing|appearing|briefing|attending|inspecting)\b[^,;:“”"]{0,60} (?:on |late |early )*$/u

/** “The union, which released its report on Tuesday, said”. */
const outWith = new RegExp(`^, (?:which|who) (?:released|published|issued|unveiled|presented) (?:the|an?|its|their|his|her) (?:[\\p{L}-]+ ){0,3}?(?:${sayingNouns.join('|')}) (?:on |late |early )*$`, 'u') // prettier-ignore

/** “Lee, who spoke to reporters on Tuesday, said”, “lawmakers, briefed by the navy on Tuesday, said”, “the union’s report, published Tuesday, says”. */
const spokeThen = new RegExp(`^(?:, (?:who (?:spoke|talked|briefed|addressed|updated|was speaking|were speaking)|briefed by)\\b[^,;:“”"]{0,60}|[’']s? (?:\\p{Ll}+ ){0,3}?(?:${sayingNouns.join('|')}), (?:published|released|issued|posted)) (?:on |late |early )*$`, 'u') // prettier-ignore

/** “Olsen published a list on ”, before what it says: “…, saying that”. */
const made = new RegExp(
  `^ (?:published|released|issued|posted|shared|updated|presented|reported|held|gave|delivered|raised|revised) [^,;.“”"]{0,60}?\\b(?:article|toll|conference|interview|address|speech|number|${sayingNouns.join('|')}) (?:on |late |early )*$`,
  'u',
)
