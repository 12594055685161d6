import { absoluteAddress } from '../address.ts'
import type { Facts } from '../brief.ts'
import { nobody } from '../names.ts'
import { withUnit, type StatementPage } from '../statement.ts'
import type { Witness } from '../witness.ts'
import { describeQuantity } from './quantity.ts'
import { describeSource, writeCoverage } from './source.ts'

/** Describes a statement for machines (schema.org): the claim, its figure, and the words of each source that carry it. */
export function describeClaim({ topic }: Facts, page: StatementPage, site: URL | undefined): object {
  const { brief, whole } = page
  const address = absoluteAddress(site, brief.href)
  const days = writeCoverage(brief.saidOn)
  const wholeAddress = whole && absoluteAddress(site, whole.href)
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    ...(address !== undefined && { '@id': address, url: address }),
    identifier: brief.id,
    name: page.title,
    text: `${brief.who.name}, ${brief.when}: ${withUnit(brief)}`,
    inLanguage: topic.language,
    ...(brief.who.name !== nobody && { creditText: brief.who.name }), // an author is a person or an organisation, and nobody says which
    ...(days !== null && { temporalCoverage: days }),
    ...(brief.quantity && { about: describeQuantity(brief.quantity, brief.unit) }),
    ...(whole && {
      isPartOf: {
        '@type': 'Claim',
        ...(wholeAddress !== undefined && { '@id': wholeAddress }),
        identifier: whole.id,
      },
    }),
    appearance: page.witnesses.map((witness) => describeQuotation(witness, address)),
  }
}

function describeQuotation({ id, words, source }: Witness, address: string | undefined): object {
  return {
    '@type': 'Quotation',
    ...(address !== undefined && { '@id': `${address}#${id}` }),
    identifier: id,
    text: words.exact,
    isPartOf: describeSource(source),
  }
}
