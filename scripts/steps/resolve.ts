import type { Speaker } from '../../src/schema/speaker.ts'
import type { Topic } from '../../src/schema/topic.ts'
import { levelEntities } from '../grammar/text/entity.ts'
import { plainOf, type Plain } from '../grammar/text/plain.ts'
import { readDiscourse } from '../grammar/speaker/discourse.ts'
import { dateSaying } from '../grammar/day/saidon.ts'
import { attribute, hear, type Hearing } from '../grammar/speaker/speaker.ts'
import { maskArticle } from '../grammar/text/stamp.ts'
import { levelSpace } from '../lib/text.ts'
import type { Extraction, Proposal, Resolution, ResolvedProposal } from '../lib/draft.ts'

/** Say of each proposal who is said to have said it and when; a part takes its whole’s answers where it has none. */
export function resolve(
  extraction: Extraction,
  { speakers }: { readonly topic: Topic; readonly speakers: readonly Speaker[] },
): Resolution {
  if (extraction.proposals.length === 0) return { ...extraction, proposals: [] }
  const { article } = extraction
  const plain = plainOf({ ...article, text: levelEntities(levelSpace(maskArticle(article))) })
  const hearing = hear(readDiscourse(plain.article))
  const alone = extraction.proposals.map((proposal) => ({
    ...proposal,
    ...resolveAlone(placed(proposal, plain), hearing, speakers),
  }))
  return { ...extraction, proposals: alone.map((proposal) => inherit(proposal, alone)) }
}

/** Set a proposal in the article as it is shown. */
function placed(proposal: Proposal, { place }: Plain): Proposal {
  const { quote, number, numerals, sentence } = proposal
  return {
    ...proposal,
    quote: place(quote),
    number: place(number),
    numerals: numerals.map(place),
    sentence: place(sentence),
  }
}

function resolveAlone(
  proposal: Proposal,
  hearing: Hearing,
  speakers: readonly Speaker[],
): Pick<ResolvedProposal, 'speaker' | 'saidOn'> {
  const published = hearing.discourse.article.sidecar.published
  const attributed = attribute(hearing, proposal, speakers)
  const anchor = published && { earliest: published.earliest, latest: published.latest }
  return { speaker: attributed.speaker, saidOn: dateSaying(hearing, proposal, attributed, anchor) }
}

const near = 240 // characters from the sentence of a whole to that of its part; further on somebody else may be speaking

/** Give a part that stands near its whole the speaker and the day that the whole has, where it has none. */
function inherit(proposal: ResolvedProposal, all: readonly ResolvedProposal[]): ResolvedProposal {
  const whole = proposal.part === null ? undefined : all[proposal.part]
  if (!whole || proposal.sentence.start - whole.sentence.end > near) return proposal
  const speaker = proposal.speaker.asWritten === null ? whole.speaker : proposal.speaker
  const isSameSpeaker = speaker.asWritten === whole.speaker.asWritten
  const isOneSaying = speaker.asWritten !== null || proposal.sentence.start === whole.sentence.start // a toll’s day is not its share’s
  return {
    ...proposal,
    speaker,
    saidOn: proposal.saidOn.expression === null && isSameSpeaker && isOneSaying ? whole.saidOn : proposal.saidOn,
  }
}
