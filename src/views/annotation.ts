import type { LedgerSource, Mention, Quote } from '../schema/ledger.ts'
import { absoluteAddress, annotationPath, mentionPath, statementPath } from './address.ts'
import type { Facts } from './brief.ts'
import { formatWhen } from './days.ts'
import { nameSpeaker } from './names.ts'
import { writeFigure } from './words.ts'

/** What an annotation is made from. */
export interface Annotated {
  readonly facts: Facts
  readonly mention: Mention
  readonly source: LedgerSource
  readonly text: string | undefined // the text that the quote's offsets count in
  readonly sha256: string // of that text's file
  readonly site: URL | undefined // where the site stands; else its addresses are written as paths
  readonly withdrawn?: string // that the ledger holds it no more, in words
}

/**
 * Describes a mention as a W3C Web Annotation: what it was read as, the statement it carries, and the words it targets, in the
 * article's own page where one is known and in the text that we hold, which is named by its hash (RFC 6920).
 */
export function annotate({ facts, mention, source, text, sha256, site, withdrawn }: Annotated): object {
  const { language } = facts.topic
  const at = (path: string): string => absoluteAddress(site, path) ?? path
  const words = selectWords(mention.quote)
  const place = text === undefined ? undefined : selectPlace(mention.quote, text)
  const scope = at(mentionPath(mention))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: at(annotationPath(mention.id)),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language, value: describeReading(facts, mention) }, // prettier-ignore
      ...(withdrawn === undefined
        ? []
        : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language, value: withdrawn }]),
      ...(mention.statement === null
        ? []
        : [{ type: 'SpecificResource', purpose: 'linking', source: at(statementPath(mention.statement)) }]),
    ],
    target: [
      ...(source.url === null ? [] : [{ type: 'SpecificResource', source: source.url, selector: words }]),
      {
        type: 'SpecificResource',
        source: { id: nameByHash(sha256), type: 'Text', format: 'text/plain', language },
        scope,
        selector: place ? [words, place] : words,
      },
    ],
  }
}

function describeReading({ speakers }: Facts, { speaker, saidOn, unit, ...mention }: Mention): string {
  const figure = mention.quantity && unit !== null ? `${writeFigure(mention)} ${unit}` : writeFigure(mention)
  return `${nameSpeaker(speakers, speaker.id ?? speaker.asWritten).name}, ${formatWhen(saidOn)}: ${figure}`
}

function selectWords({ exact, prefix, suffix }: Quote): object {
  return { type: 'TextQuoteSelector', exact, prefix, suffix }
}

/** The ledger counts UTF-16 units and the standard code points; where the text does not bear the quote out, no place is named. */
function selectPlace({ exact, start, end }: Quote, text: string): object | undefined {
  if (text.slice(start, end) !== exact) return undefined
  const from = countPoints(text.slice(0, start))
  return { type: 'TextPositionSelector', start: from, end: from + countPoints(exact) }
}

function countPoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}

function nameByHash(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16)))
  return `ni:///sha-256;${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}
