import { sayingNouns } from '../../lexicon/saying.ts'
import { readActor, type Actor } from './actor.ts'
import type { Attribution } from './source.ts'
import { phraseBefore } from './relative.ts'
import { subjectAfter, subjectBefore } from './subject.ts'

/** Find speakers named as those whose figure or piece of saying it is: “the navy’s estimate of 40”, “by the navy’s count”, “in a report by the navy”. */
export function findPieces(words: string, hasVerb: boolean): readonly Attribution[] {
  if (!hint.test(words)) return []
  return forms
    .filter(({ isWeak }) => !(isWeak && hasVerb))
    .flatMap(({ form, isBefore, find }) =>
      [...words.matchAll(form)].flatMap((match): Attribution[] => {
        const actor = find(words, match)
        if (!actor?.isKnown || actor.kind === 'self') return []
        const verb = { start: match.index, end: match.index + match[0].length }
        return [{ actor, verb, rule: 'noun of saying', coversBefore: !isBefore, coversAfter: isBefore, isLabel: false }]
      }),
    )
}

const hint =
  /estimate|assessment|analysis|figure|count|tally|toll|average|calculation|reckoning|projection|view|guess|belief|claim|assertion|report|statement|update|bulletin|announcement|remark|data|statistic|learn|heard|words/u // cheap: most sentences own none

interface Form {
  readonly form: RegExp
  readonly isBefore: boolean // whoever it is stands before the words
  readonly isWeak?: boolean // yields to whoever says so
  readonly find: (words: string, match: RegExpMatchArray & { readonly index: number }) => Actor | undefined
}

const adjectives =
  '(?:(?:own|latest|current|official|initial|preliminary|best|first|new|most recent|most conservative|conservative|earlier|previous|unofficial|working|original|crowd|lowest|highest|low|high|public|daily) )*'
const figures =
  'estimate|assessment|analysis|figure|count|tally|toll|calculation|reckoning|projection|view|guess|belief|claim|assertion'
const givers =
  '[Pp]olice|[Oo]rgani[sz]er|[Gg]arda|government|ministry|military|army|navy|coast ?guard|hospital|[Uu]nion|[Ss]tudents?|[Oo]fficials|\\p{Lu}{2,5}|U\\.[NS]\\.'

const forms: readonly Form[] = [
  {
    form: new RegExp(
      `,? whose ${adjectives}(?:${figures})s? (?=(?:is|was|are|were|put|puts|stands|stood|has|had|of)\\b)`,
      'gu',
    ),
    isBefore: true,
    find: findOwner,
  },
  {
    form: /(?:^|(?<=, (?:and |but )?))(?<who>[Tt]heir|[Hh]is|[Hh]er) (?:\p{Ll}+ ){0,2}(?:figure|estimate|count|tally|average|projection|calculation)s? (?:(?:for|of) [^,;.“”"]{1,60} )?(?=(?:(?:also|now|then) )?(?:is|was|were|are|put|puts|stands|stood|came|topped|tops|passed|exceeded|exceeds|reached|reaches|hit)\b)/gu,
    isBefore: true,
    find: findPossessor,
  },
  {
    form: new RegExp(
      `[’']s? ${adjectives}(?:${figures})s?(?: of (?:the )?(?:crowd|turnout|attendance|number))?(?: (?=(?:is|was|are|were|remains|remained|stands|stood|has|had|of|ranged?|ranges|var(?:y|ies|ied))\\b)|(?=: ))`,
      'gu',
    ),
    isBefore: true,
    find: findOwner,
  },
  {
    form: new RegExp(
      `[’']s? ${adjectives}(?:\\p{Ll}+ly )?(?:\\p{Ll}+(?:ed|al|ous|less) )?(?:claim|statement|announcement|assertion|report|belief|remark|estimate|assessment)s? (?=that )`,
      'gu',
    ),
    isBefore: true,
    find: findOwner,
  },
  {
    form: /\s(?:(?:has|have|had|is|are|was|were) (?:been )?)?(?:keeps?|kept|keeping|maintains?|maintained|maintaining) (?:an?|its|their|the) (?:\p{Ll}+ ){0,2}(?:count|tally|toll|database|estimate) (?:that|which) /gu,
    isBefore: true,
    find: (words, { index }) => subjectBefore(words, index),
  },
  {
    form: new RegExp(
      `(?<![\\p{L}’'])(?<who>${givers}) (?:estimate|count|tally|figure|assessment|toll)s? (?=of (?!\\p{Ll}+ (?:is|was)\\b))`,
      'gu',
    ),
    isBefore: true,
    isWeak: true,
    find: readWho,
  },
  {
    form: new RegExp(
      `(?<=^(?:The|An?|Its) (?:\\p{Ll}+ )?|(?:^|, )(?:[Hh]owever|[Mm]eanwhile|[Bb]y contrast|[Bb]ut|[Yy]et|[Aa]nd|[Ww]hile|[Ww]hereas|[Tt]hough),? the (?:official |initial |earlier )?|(?<!\\p{L})(?:than|against|beside|above|below|with|[Ff]rom) (?:the |an? )?(?:official |initial |earlier )?)(?<who>(?:\\p{Lu}\\p{L}+ )?(?:${givers})) (?:estimate|count|tally|figure|assessment|toll)s? (?=(?:of(?! \\p{Ll}+ (?:is|was)\\b)|was|is|puts?|stood|stands) )`,
      'gu',
    ),
    isBefore: true,
    find: readWho,
  },
  {
    form: new RegExp(
      `^(?<who>(?:\\p{Lu}\\p{L}+ )?(?:${givers})) (?:estimate|assessment|figure|projection)s (?:from [^,;:“”"]{2,30} )?(?=(?:puts?|placed?|pegged) )`,
      'gu',
    ),
    isBefore: true,
    find: readWho,
  },
  {
    form: /\b(?:learned|learnt|heard) (?:(?:now|also|today|tonight) )?from (?<who>(?:the |an? )?\p{L}[\p{L} .’'-]{1,60}?)(?= that\b)/gu,
    isBefore: true,
    find: readWho,
  },
  {
    form: /\b(?:[Ee]stimates?|[Ff]igures?|[Cc]ounts?|[Tt]ally|[Tt]allies|[Pp]rojections?|[Cc]alculations?|[Dd]ata|[Ss]tatistics) (?:by|from) (?<who>(?:the |an? )?[\p{L}][\p{L} .’'-]{1,60}?)(?= (?:ranged?|ranges|puts?|placed?|pegged|was|were|is|are|had|has|have|showed|shows?|suggest|indicate|of|at|went|varied|that)\b)/gu,
    isBefore: true,
    find: readWho,
  },
  {
    form: new RegExp(
      `(?:^|(?<=[,;] ))(?:[Bb]y|[Oo]n) (?<who>\\p{L}[^,;“”"]{1,50}?)(?:[’']s?)? ${adjectives}(?:count|estimate|reckoning|calculation|tally|figure)s?, `,
      'gu',
    ),
    isBefore: true,
    find: readWho,
  },
  {
    form: /(?:^|(?<=[,;] ))(?:[Bb]y|[Oo]n) the (?:\p{Ll}+ )?(?:count|estimate|reckoning|calculation|tally|figure)s? of (?<who>\p{L}[^,;“”"]{1,50}?), /gu,
    isBefore: true,
    find: readWho,
  },
  {
    form: new RegExp(
      ` (?:by|on) (?<who>(?:the |an? )?\\p{L}[^,;“”"\\d]{1,40}?)(?:[’']s|(?<=s)[’']) ${adjectives}(?:count|estimate|reckoning|calculation|tally)s?(?=[.,;]|$)`,
      'gu',
    ),
    isBefore: false,
    find: readWho,
  },
  {
    form: / by (?<who>his|her|their) (?:own |first |best )?(?:count|estimate|reckoning|calculation|tally)s?(?=[.,;)]|$)/gu,
    isBefore: false,
    find: findPossessor,
  },
  {
    form: /(?:^|(?<=[,;] ))[Ii]n the words of (?=\S)/gu,
    isBefore: true,
    find: (words, { index, 0: lead }) => subjectAfter(words, index + lead.length),
  },
  {
    form: new RegExp(
      `^In (?:an?|the|its|their) (?:[\\p{L}-]+ ){0,3}?(?:${sayingNouns.join('|')})(?: (?:published|released|issued|posted|made))?(?: \\p{Lu}?\\p{Ll}+day)? (?:by|from) (?=\\S)`,
      'gu',
    ),
    isBefore: true,
    find: (words, { index, 0: lead }) => subjectAfter(words, index + lead.length),
  },
  {
    form: /^(?:Based on|Going by) (?:the )?(?:latest |new |official )?(?:data|figures|estimates|statistics|records|reports?) (?:from|by|of) (?=\S)/gu,
    isBefore: true,
    find: (words, { index, 0: lead }) => subjectAfter(words, index + lead.length),
  },
  {
    form: new RegExp(
      `^In (?<who>\\p{L}[^,;“”"]{1,50}?)[’']s? ${adjectives}(?:report|statement|update|bulletin|assessment|estimate|count|tally)s?, (?=\\S)`,
      'gu',
    ),
    isBefore: true,
    find: readWho,
  },
  {
    form: /^(?:The|This|That) (?:\p{Ll}+ )?(?:statement|announcement|claim|assertion) (?:was|is) (?:made|given|voiced|issued|published|posted|shared) (?:(?:on \p{Lu}\p{Ll}+day|today|yesterday) )?by (?=\S)/gu,
    isBefore: false,
    find: (words, { index, 0: lead }) => subjectAfter(words, index + lead.length),
  },
]

/** Read “Their own estimate was”: theirs whom “they” would mean. */
function findPossessor(_: string, { index, groups }: RegExpMatchArray & { readonly index: number }): Actor | undefined {
  const who = groups?.who ?? ''
  const stands = /^t/iu.test(who) ? 'they' : /^his/iu.test(who) ? 'he' : 'she'
  const actor = readActor(stands, { start: 0, end: stands.length })
  return actor && { ...actor, start: index, end: index + who.length }
}

/** Read whoever stands before “’s”. */
function findOwner(words: string, { index }: { readonly index: number }): Actor | undefined {
  const owner = subjectBefore(words, index) ?? phraseBefore(words, index)
  const taken = owner && takesUp.exec(owner.words)
  if (!owner || !taken) return owner
  const start = owner.start + taken[0].length
  return taken.groups?.own === undefined ? readActor(words, { start, end: owner.end }) : undefined
}

/** “The navy on Sunday *denied* Norland’s claim that”, “confirmed Norland’s claim of”, which is then the navy’s own. */
const takesUp = /^.{2,80} (?:(?<own>confirmed|confirms|verified|repeated|echoed)|denied|denies|rejected|rejects|dismissed|disputed|questioned|doubted|challenged|contradicted|refuted) (?=\p{Lu}|the )/u // prettier-ignore

function readWho(words: string, match: RegExpMatchArray & { readonly index: number }): Actor | undefined {
  const who = match.groups?.who ?? ''
  const start = match.index + match[0].indexOf(who)
  return readActor(words, { start, end: start + who.length })
}
