import type { ReviewFile } from '../../src/schema/decision.ts'
import type { Places } from '../../src/schema/place.ts'
import { Quantity } from '../../src/schema/quantity.ts'
import type { Sidecar } from '../../src/schema/sidecar.ts'
import type { Speakers } from '../../src/schema/speaker.ts'
import type { Topic } from '../../src/schema/topic.ts'
import type { Problem } from './problem.ts'
import { foldName } from './text.ts'
import type { Parsed } from './yaml.ts'

/** A hand-kept file that parsed: its value, its name, and where each part of it stands. */
export interface Kept<T> extends Parsed<T> {
  readonly file: string
}

/** Check that a topic's measures and sides are each named once, that its gap names its sides, and that its zone exists. */
export function checkTopic(topic: Kept<Topic>): Problem[] {
  const { measures, sides, gap, timezone } = topic.value
  const known = new Set(sides.map(({ id }) => id))
  return [
    ...findRepeats(
      topic,
      measures.map(({ id }, index) => ({ name: id, path: ['measures', index, 'id'] })),
    ),
    ...findRepeats(
      topic,
      sides.map(({ id }, index) => ({ name: id, path: ['sides', index, 'id'] })),
    ),
    ...(gap === undefined ? [] : (['from', 'to'] as const)).flatMap((end) =>
      (gap?.[end] ?? []).flatMap((id, index) => expectKnown(topic, ['gap', end, index], 'side', id, known)),
    ),
    ...(isZone(timezone)
      ? []
      : [
          problemAt(
            topic,
            ['timezone'],
            'unknown-zone',
            `Unexpected time zone \`${timezone}\`, expected a name such as \`Europe/London\` or \`UTC\``,
          ),
        ]),
  ]
}

/** Check that speakers and their names are each given once and that sides and spoken-for bodies exist. */
export function checkSpeakers(speakers: Kept<Speakers>, topic: Kept<Topic> | undefined): Problem[] {
  const ids = new Set(speakers.value.map(({ id }) => id))
  const sides = topic && new Set(topic.value.sides.map(({ id }) => id))
  return [
    ...findRepeats(
      speakers,
      speakers.value.map(({ id }, index) => ({ name: id, path: [index, 'id'] })),
    ),
    ...speakers.value.flatMap(({ id, side, speaksFor }, index) => [
      ...(side === null || sides === undefined ? [] : expectKnown(speakers, [index, 'side'], 'side', side, sides)),
      ...(speaksFor === undefined || speaksFor === null
        ? []
        : expectKnown(speakers, [index, 'speaksFor'], 'speaker', speaksFor, ids)),
      ...(speaksFor === id
        ? [
            problemAt(
              speakers,
              [index, 'speaksFor'],
              'speaks-for-itself',
              `Unexpected \`${id}\`, expected another speaker`,
              'Leave the key out',
            ),
          ]
        : []),
    ]),
  ]
}

/** Check that each place is given once. */
export function checkPlaces(places: Kept<Places>): Problem[] {
  return findRepeats(
    places,
    places.value.map(({ id }, index) => ({ name: id, path: [index, 'id'] })),
  )
}

/** Check sidecars against each other: one id a source; and that no source is published before it could be. */
export function checkSidecars(sidecars: readonly Kept<Sidecar>[]): Problem[] {
  const seen = new Map<string, Kept<Sidecar>>()
  return sidecars.flatMap((sidecar) => {
    const { id, published } = sidecar.value
    const first = seen.get(foldName(id))
    seen.set(foldName(id), first ?? sidecar)
    return [
      ...(first === undefined
        ? []
        : [
            problemAt(
              sidecar,
              ['id'],
              'duplicate-id',
              `Unexpected id \`${id}\`, expected one that ${first.file} does not have`,
              'Give one of both another id',
            ),
          ]),
      ...(published !== null && published.earliest > published.latest
        ? [
            problemAt(
              sidecar,
              ['published', 'earliest'],
              'span-reversed',
              `Unexpected earliest day \`${published.earliest}\`, expected one not after the latest, \`${published.latest}\``,
            ),
          ]
        : []),
    ]
  })
}

/** Check that decisions are on a known source, once a mention, and name known speakers and measures. */
export function checkReview(
  review: Kept<ReviewFile>,
  {
    seeds,
    topic,
    speakers,
  }: {
    readonly seeds: readonly Kept<Sidecar>[]
    readonly topic: Kept<Topic> | undefined
    readonly speakers: Kept<Speakers> | undefined
  },
): Problem[] {
  const sources = new Set(seeds.map(({ value }) => value.id))
  const measures = topic && new Set(topic.value.measures.map(({ id }) => id))
  const people = speakers && new Set(speakers.value.map(({ id }) => id))
  return [
    ...expectKnown(review, ['source'], 'source', review.value.source, sources),
    ...findRepeats(
      review,
      review.value.decisions.map(({ mention }, index) => ({ name: mention, path: ['decisions', index, 'mention'] })),
    ),
    ...review.value.decisions.flatMap((decision, index) => {
      if (decision.decision !== 'correct') return []
      const { measure, speaker, quantity, saidOn } = decision.correct
      const path = ['decisions', index, 'correct']
      return [
        ...(measure && measures ? expectKnown(review, [...path, 'measure'], 'measure', measure, measures) : []),
        ...(speaker && people ? expectKnown(review, [...path, 'speaker'], 'speaker', speaker, people) : []),
        ...(quantity && !Quantity.safeParse({ ...quantity, derivation: null, boundAsWritten: null }).success
          ? [
              problemAt(
                review,
                [...path, 'quantity'],
                'bound-mismatch',
                `Unexpected low and high for the bound \`${quantity.bound}\``,
                'exact and about: low = high; at-least and more-than: no high; up-to and fewer-than: no low; range: both',
              ),
            ]
          : []),
        ...(saidOn?.earliest && saidOn.latest && saidOn.earliest > saidOn.latest
          ? [
              problemAt(
                review,
                [...path, 'saidOn'],
                'span-reversed',
                `Unexpected earliest day \`${saidOn.earliest}\`, expected one not after the latest, \`${saidOn.latest}\``,
              ),
            ]
          : []),
      ]
    }),
  ]
}

type Path = readonly PropertyKey[]

function findRepeats(kept: Kept<unknown>, names: readonly { readonly name: string; readonly path: Path }[]): Problem[] {
  const seen = new Set<string>()
  return names.flatMap(({ name, path }) => {
    const folded = foldName(name)
    if (seen.has(folded))
      return [
        problemAt(
          kept,
          path,
          'duplicate-id',
          `Unexpected second \`${name}\`, expected each once`,
          'Remove one, or give it another id',
        ),
      ]
    seen.add(folded)
    return []
  })
}

function expectKnown(kept: Kept<unknown>, path: Path, what: string, id: string, known: ReadonlySet<string>): Problem[] {
  if (known.has(id)) return []
  const list =
    known.size === 0
      ? `there is none`
      : `expected one of ${[...known]
          .slice(0, 12)
          .map((name) => `\`${name}\``)
          .join(', ')}`
  return [problemAt(kept, path, `unknown-${what}`, `Unexpected ${what} \`${id}\`, ${list}`)]
}

function problemAt({ file, place }: Kept<unknown>, path: Path, rule: string, message: string, mend?: string): Problem {
  return { file, ...place(path), severity: 'error', rule, message, ...(mend === undefined ? {} : { mend }) }
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
