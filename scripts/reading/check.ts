import type { ReviewFile } from '../../src/schema/decision.ts'
import type { Places } from '../../src/schema/place.ts'
import { Quantity } from '../../src/schema/quantity.ts'
import type { Sidecar } from '../../src/schema/sidecar.ts'
import type { Speakers } from '../../src/schema/speaker.ts'
import type { Topic } from '../../src/schema/topic.ts'
import { Findings, type Kept } from './findings.ts'
import type { Problem } from '../lib/problem.ts'
import { foldName } from '../lib/text.ts'

/** Check that a topic's measures and sides are each named once, that its gap names its sides, and that its zone exists. */
export function checkTopic(topic: Kept<Topic>): readonly Problem[] {
  const findings = new Findings(topic)
  const { measures, sides, gap, timezone } = topic.value
  findings.expectOnce(toIds(measures), (index) => ['measures', index, 'id'])
  findings.expectOnce(toIds(sides), (index) => ['sides', index, 'id'])
  for (const end of ['from', 'to'] as const) {
    for (const [index, id] of (gap?.[end] ?? []).entries()) {
      findings.expectKnown(id, ['gap', end, index], { what: 'side', ids: new Set(toIds(sides)) })
    }
  }
  findings.expect(isZone(timezone), ['timezone'], {
    rule: 'unknown-zone',
    message: `Unexpected time zone \`${timezone}\`, expected a name such as \`Europe/London\` or \`UTC\``,
  })
  return findings.problems
}

/** Check that each speaker is given once, and that sides and the bodies they speak for exist. */
export function checkSpeakers(speakers: Kept<Speakers>, topic: Kept<Topic> | undefined): readonly Problem[] {
  const findings = new Findings(speakers)
  const ids = new Set(toIds(speakers.value))
  findings.expectOnce(toIds(speakers.value), (index) => [index, 'id'])
  for (const [index, { id, side, speaksFor }] of speakers.value.entries()) {
    findings.expectKnown(side, [index, 'side'], { what: 'side', ids: topic && new Set(toIds(topic.value.sides)) })
    findings.expectKnown(speaksFor, [index, 'speaksFor'], { what: 'speaker', ids })
    findings.expect(speaksFor !== id, [index, 'speaksFor'], {
      rule: 'speaks-for-itself',
      message: `Unexpected \`${id}\`, expected another speaker`,
      mend: 'Leave the key out',
    })
  }
  return findings.problems
}

/** Check that each place is given once. */
export function checkPlaces(places: Kept<Places>): readonly Problem[] {
  const findings = new Findings(places)
  findings.expectOnce(toIds(places.value), (index) => [index, 'id'])
  return findings.problems
}

/** Check sidecars against each other: one id a source; and that no source was published before it could be. */
export function checkSidecars(sidecars: readonly Kept<Sidecar>[]): readonly Problem[] {
  const owners = new Map<string, string>()
  return sidecars.flatMap((sidecar) => {
    const findings = new Findings(sidecar)
    const { id, published } = sidecar.value
    const owner = owners.get(foldName(id))
    findings.expect(owner === undefined, ['id'], {
      rule: 'duplicate-id',
      message: `Unexpected id \`${id}\`, expected one that ${owner ?? ''} does not have`,
      mend: 'Give one of the two another id',
    })
    owners.set(foldName(id), owner ?? sidecar.file)
    findings.expectForward(published, ['published'])
    return findings.problems
  })
}

/** What decisions refer to; a list whose own file is broken is undefined. */
export interface Known {
  readonly sidecars: readonly Kept<Sidecar>[] | undefined
  readonly topic: Kept<Topic> | undefined
  readonly speakers: Kept<Speakers> | undefined
}

/** Check that decisions are on a known source, one a mention, and name known speakers and measures. */
export function checkReviews(reviews: readonly Kept<ReviewFile>[], known: Known): readonly Problem[] {
  const owners = new Map<string, string>()
  return reviews.flatMap((review) => {
    const { source } = review.value
    const findings = new Findings(review)
    const owner = owners.get(source)
    findings.expect(owner === undefined, ['source'], {
      rule: 'duplicate-id',
      message: `Unexpected source \`${source}\`, expected all its decisions in ${owner ?? ''}`,
      mend: 'Join the two files',
    })
    owners.set(source, owner ?? review.file)
    checkDecisions(review, known, findings)
    return findings.problems
  })
}

function checkDecisions({ value }: Kept<ReviewFile>, { sidecars, topic, speakers }: Known, findings: Findings): void {
  findings.expectKnown(value.source, ['source'], {
    what: 'source',
    ids: sidecars && new Set(sidecars.map((sidecar) => sidecar.value.id)),
  })
  findings.expectOnce(
    value.decisions.map(({ mention }) => mention),
    (index) => ['decisions', index, 'mention'],
  )
  for (const [index, decision] of value.decisions.entries()) {
    if (decision.decision !== 'correct') continue
    const { measure, speaker, quantity, saidOn } = decision.correct
    const path = ['decisions', index, 'correct']
    findings.expectKnown(measure, [...path, 'measure'], {
      what: 'measure',
      ids: topic && new Set(toIds(topic.value.measures)),
    })
    findings.expectKnown(speaker, [...path, 'speaker'], {
      what: 'speaker',
      ids: speakers && new Set(toIds(speakers.value)),
    })
    findings.expectForward(saidOn, [...path, 'saidOn'])
    const fits = !quantity || Quantity.safeParse({ ...quantity, derivation: null, boundAsWritten: null }).success
    findings.expect(fits, [...path, 'quantity'], {
      rule: 'bound-mismatch',
      message: `Unexpected low and high for the bound \`${quantity?.bound ?? ''}\``,
      mend: 'exact, about: low = high; at-least, more-than: no high; up-to, fewer-than: no low; range: low < high',
    })
  }
}

function toIds(named: readonly { readonly id: string }[]): string[] {
  return named.map(({ id }) => id)
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
