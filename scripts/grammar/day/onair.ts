import type { Article } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import type { Report } from '../speaker/report.ts'
import type { Dating } from './dating.ts'

/** Tell what is heard in a broadcast as said on its day: all that nobody is told to have said, and what others still say. */
export function isSaidOnAir(article: Article, report?: Report, said?: Dating): boolean {
  if (report && (said?.isVague === true || (report.form !== null && isToldAsPast(article.text, report)))) return false
  return article.captions || isBroadcast(article)
}

/** Tell the words of a broadcast, set as prose, by how it greets, welcomes and thanks: two of these, not both greetings. */
const isBroadcast = oncePer(({ text, transcript }: Article): boolean => {
  if (transcript || !signs.some((sign) => sign.test(text))) return false
  const unquoted = text.replace(/[“"][^“”"]{0,900}[”"]/gu, ' ')
  const told = signs.filter((sign) => sign.test(unquoted)).length
  return told >= 2 || (told === 1 && greeting.test(unquoted))
})

const signs = [
  /\b[Yy]ou(?:[’']re| are) (?:listening to|watching|tuned in)\b/u,
  /\b(?:[Jj]oin(?:ing|s) us (?:now|live|today|tonight|here|is|from|by)\b|[Ww]e(?:[’']re| are) (?:now |also )?joined (?:now |live |today |tonight )?by\b)/u,
  /\b[Tt]hank(?:s| you)(?: so much| very much)?(?:,? \p{Lu}[\p{L}.’'-]+,?)? for (?:joining|being with|listening|watching|having|talking (?:to|with) us|speaking (?:to|with) us)\b/u,
]
const greeting =
  /(?:^|\n|[.!] )(?:(?:Hello|Hi|Good (?:morning|afternoon|evening)|Welcome)\b[^.?!\n]{0,80}(?:[.!,] |\b)(?:I[’']m|I am|[Tt]his is|[Ww]elcome to)|Welcome (?:back )?to) (?:the )?\p{Lu}/u

/** Tell “officials said” from “officials say”, “have said” and “are saying”. */
function isToldAsPast(text: string, { actorSpan, verb }: Report): boolean {
  const words = text.slice(Math.min(actorSpan.end, verb.start), verb.end)
  return past.test(words) && !perfect.test(words)
}

const past = /(?:ed|said|told|wrote|gave|put|found|spoke)$/u
const perfect = /^[^,;:“”"]{0,20}(?:\b(?:ha(?:s|ve)|is|are)\b|[’'](?:ve|s|re)\b)/u
