import type { Mention } from '../../src/schema/ledger.ts'
import type { Speaker } from '../../src/schema/speaker.ts'
import { reckon, writesDay } from './day.ts'
import { expectEqual, type Case, type Finding, type WitnessedSeed } from './evidence.ts'
import { standsAsRead, standsIn } from './words.ts'

/** Check who is said to have said it: words of the source, naming somebody of the gazetteer. */
export function checkSpeaker(
  { id, speaker }: Mention,
  { text }: WitnessedSeed,
  { speakers }: Case,
): readonly Finding[] {
  const { asWritten, rule, certainty } = speaker
  const known = speakers.find((entry) => entry.id === speaker.id)
  const named = asWritten !== null || speaker.id !== null
  return [
    ...(speaker.id === null || known !== undefined
      ? []
      : [
          {
            rule: 'unknown-speaker',
            message: `Unexpected speaker \`${speaker.id}\` of ${id}, expected one of content/speakers.yaml`,
          },
        ]),
    ...(asWritten === null || standsAsRead(text, asWritten)
      ? []
      : [
          {
            rule: 'speaker-lost',
            message: `Unexpected speaker \`${asWritten}\` of ${id}, expected words of the source`,
          },
        ]),
    ...(known === undefined || asWritten === null || names(asWritten, known)
      ? []
      : [
          {
            rule: 'speaker-differs',
            message: `Unexpected speaker \`${known.id}\` of ${id}, expected whom \`${asWritten}\` names`,
          },
        ]),
    ...(rule === 'editor' || (rule === 'none') !== named
      ? []
      : [{ rule: 'speaker-rule', message: `Unexpected rule \`${rule}\` for the speaker of ${id}` }]),
    ...(named || certainty === 'implied'
      ? []
      : [
          {
            rule: 'speaker-rule',
            message: `Unexpected certainty \`${certainty}\` of ${id}, expected \`implied\` where nobody is named`,
          },
        ]),
  ]
}

function names(asWritten: string, { name, aliases }: Speaker): boolean {
  return [name, ...aliases].some((alias) => standsIn(asWritten, alias) || standsIn(alias, asWritten))
}

/** Check when it was said: the words that date it, and the days that their rule reckons from them. */
export function checkDay({ id, saidOn }: Mention, { text, sidecar }: WitnessedSeed): readonly Finding[] {
  const { earliest, latest, expression, rule, certainty } = saidOn
  const isPost = rule === 'post: its own date' && expression === null
  const wanted =
    isPost && writesDay(text, earliest ?? '')
      ? { earliest, latest: earliest }
      : reckon(rule, expression, sidecar.published)
  const stated =
    rule === 'day stated in full' ||
    ((rule === 'dateline of the article' || rule === 'post: its own date') && certainty === 'stated')
  return [
    ...(expression === null || standsAsRead(text, expression)
      ? []
      : [
          {
            rule: 'day-lost',
            message: `Unexpected expression \`${expression}\` of ${id}, expected words of the source`,
          },
        ]),
    ...(rule === 'editor'
      ? []
      : wanted === undefined
        ? [{ rule: 'day-rule', message: `Cannot date ${id} by \`${rule}\` from \`${expression ?? 'no words'}\`` }]
        : expectEqual(
            'day-differs',
            [earliest, latest],
            [wanted.earliest, wanted.latest],
            `days of ${id} by \`${rule}\``,
          )),
    ...((certainty === 'stated') === stated
      ? []
      : [{ rule: 'day-rule', message: `Unexpected certainty \`${certainty}\` of ${id} for \`${rule}\`` }]),
    ...(earliest !== null && latest !== null && earliest > latest
      ? [{ rule: 'day-differs', message: `Unexpected days of ${id}, expected the earliest first` }]
      : []),
  ]
}
