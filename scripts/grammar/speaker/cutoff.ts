import type { Span } from '../../lib/draft.ts'
import type { Report } from './report.ts'

/** Tell whether something between a report and the words ends its content: a new clause, or its own relative or subordinate clause. */
export function isCutOff(text: string, report: Report, words: Span, hasOther: boolean): boolean {
  const between = text.slice(report.verb.end, words.start)
  if (/^(?:announce|declare|describe|reveal|mention)$/u.test(report.form?.verb ?? '') && background.test(between))
    return true
  if (isOfNobody(report, words, between)) return true
  if (/ (?:while|whereas)\b/u.test(between) && !goesOn(text, report, words)) return true
  if (
    /\s[-–—]\s*(?:but|and)\b|, (?:just |only |\p{Ll}+ )?(?:minutes|hours|days|weeks|months) (?:after|before)\b/u.test(
      between,
    )
  )
    return true
  if (between.includes(';') && !isListed(report, between)) return true
  if (hasOther && /, (?:and|but|as|after|against|versus|or)\b/u.test(between)) return true
  const lead = text.slice(report.sentence.start, report.actorSpan.start)
  const isSubordinate =
    /(?:^|[\s,])(?:after|as|when|while|because|although|though|if|since|before|until)\s+(?:the |an? )?$/iu.test(lead)
  const isRelative = isAsRelative(text, report, lead)
  const isAside = /\bas\s+(?:the |an? )?$/iu.test(lead) && /^(?: (?:on|late|early|last|earlier))* ?\S*,/u.test(between) // “As the navy said on Monday, …”
  if (isAside) return /^,? but\b/u.test(between.replace(/^[^,]*/u, ''))
  return (isSubordinate || isRelative) && /,\s/u.test(between.replace(/[“"][^”"]*[”"]|(?<= \d{1,2}), \d{4},/gu, ''))
}

/** Tell “said that ships were lost; 40 sailors are missing”, which goes on with what is said, from what comes behind “but”. */
function isListed({ form, actorSpan, sentence }: Report, between: string): boolean {
  const isSaid = /^(?:say|report|confirm)$/u.test(form?.verb ?? '') && actorSpan.start === sentence.start
  return /^[^;]*\bthat [^;]*; (?!(?:but|and|he|she|they|it)\b)[^;]*$/u.test(between) || (isSaid && told.test(between))
}

/** A clause that is told, and another behind it: “said most were found; …”. */
const told = /^ [^;,]* (?:is|are|was|were|has|have|had|\p{Ll}{2,}ed) [^;]*; (?!(?:but|and|he|she|they|it)\b)[^;]*$/u

/** Tell hearsay, and “put at 40 by the port, …”, which tells of no other figure. */
function isOfNobody({ form, actorSpan }: Report, words: Span, between: string): boolean {
  return (
    hearsay.test(between) ||
    (form?.reduced === true && /^(?:put|estimate)$/u.test(form.verb) && words.start > actorSpan.end)
  )
}

/** Tell a report that is a relative clause: “the navy, which said …”, “the toll, which the navy said …”. */
function isAsRelative(text: string, { actorSpan, verb }: Report, lead: string): boolean {
  return (
    /,\s(?:which|whom)\s+(?:the |an? )?$/u.test(lead) ||
    /,\s*(?:who|which|that)\s+$/u.test(text.slice(actorSpan.end, verb.start))
  )
}

/** Tell “According to the navy, …”, which opens its sentence. */
export function isLeading({ form, verb, sentence }: Report): boolean {
  return form === null && verb.start === sentence.start
}

/** What is said by nobody in particular, set against what somebody said: “officials said, but reports put it at 40”. */
const hearsay =
  /\b(?:and(?= (?:some|other|outside|independent) estimates)|but|while|though|although|whereas) (?:\p{Ll}+ ){0,3}(?:(?:reports|rumou?rs|accounts|videos) (?:\p{Ll}+ )?(?:says?|said|suggest(?:s|ed)?|put|claim(?:s|ed)?|indicated?)|estimates (?:[^,;]{1,50} )?(?:ranged?|var(?:y|ied)|put|suggest(?:ed)?))\b/u

/** Tell a “while” that what is said goes on behind. */
function goesOn(text: string, report: Report, words: Span): boolean {
  const between = text.slice(report.verb.end, words.start)
  return (
    said.test(between) ||
    isFurther(text, words) ||
    isLeading(report) ||
    isAlike(between, text.slice(words.end, words.end + 90)) ||
    isStillTold(report, between) ||
    isStillEstimated(report, between)
  )
}

/** Tell “said three were found dead, while six were pulled out”: two counts of what was done to people, or of what they had done. */
function isAlike(between: string, after: string): boolean {
  return (
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)[^,;]* (?:were|was|had|have|has|are) [^;]*,? while(?: \p{Ll}+){0,3} $/u.test(
      between,
    ) && /^[^.;:]{0,80}? (?:were|was|had|have|has|are|remain|remained|remains) /u.test(after)
  )
}

/** Tell “said raids had killed 40, while shelling had killed 30”: told of the past, as what is reported is. */
function isStillTold({ form }: Report, between: string): boolean {
  return form !== null && /^[^;]* had (?:\p{Ll}+ ){0,2}\p{Ll}{2,}[^;]*, (?:while|whereas) [^;]* had (?!said|told|announced|reported)/u.test(between) // prettier-ignore
}

/** Tell “estimated 900 came by sea, while *some 400* came by land”: the next figure at once behind “while”. */
function isStillEstimated({ form }: Report, between: string): boolean {
  return (
    /^(?:estimate|reckon|calculate)$/u.test(form?.verb ?? '') && / (?:while|whereas)(?: \p{Ll}+){0,2} $/u.test(between)
  )
}

/** Tell “…, while two more were hurt” from a matter of its own: it counts on from what was said. */
function isFurther(text: string, { end }: Span): boolean {
  return /^ (?:more|others?)\b/u.test(text.slice(end, end + 7))
}

/** A clause that is told to be said, and goes on behind “while”: “wrote that … had sunk, while 40 were lost”. */
const said = /^[^,;]{0,40}\bthat [^;]*,? while\b/u

/** Tell what stands behind the thing announced from the announcement: “… the search after a storm that killed”. */
const background =
  /^(?:(?: on)? \S+(?: \d{1,2})?)?,? (?:the|a|an|its|his|her|their|new|plans)\b(?!.*\bthat\b.*\bafter\b).*\b(?:after|following|since|amid)\b.*\b(?:that|which|who)\b/su
