import type { Correction } from '../../src/schema/decision.ts'
import type { Mention, Stance } from '../../src/schema/ledger.ts'
import { Bound } from '../../src/schema/quantity.ts'
import type { IdentifiedMention } from '../lib/draft.ts'
import { onOneLine } from './entry.ts'
import { isNone, parseDays, parseFigure, parseSpeaker, parseWord, type Answer } from './answer.ts'
import { figureText, type Setting } from './reading.ts'
import { dayText } from '../statements/readable.ts'
import type { Question } from '../lib/prompt.ts'

/** Puts a question and gives the answer. */
export type Ask = (question: Question) => Promise<string>

/** The names of the fields that can be corrected, as an editor types them. */
export const fieldNames = ['bound', 'figure', 'unit', 'measure', 'stance', 'part', 'speaker', 'day'] as const
export type FieldName = (typeof fieldNames)[number]

/** Ask for the fields named, one after the other; Enter keeps what the machine read. */
export async function askCorrection(
  ask: Ask,
  mention: IdentifiedMention,
  fields: readonly FieldName[],
  setting: Setting,
): Promise<Correction> {
  let correction: Correction = {}
  const wanted = questions.filter(({ names }) => names.some((name) => fields.includes(name)))
  for (const { put } of wanted) correction = { ...correction, ...(await put({ ask, mention, setting, correction })) }
  return correction
}

/** What a question about a field is put with; `correction` holds the answers so far. */
interface Asking {
  readonly ask: Ask
  readonly mention: IdentifiedMention
  readonly setting: Setting
  readonly correction: Correction
}

const questions: readonly {
  readonly names: readonly FieldName[]
  readonly put: (asking: Asking) => Promise<Correction>
}[] = [
  { names: ['stance'], put: askStance },
  { names: ['bound', 'figure'], put: askQuantity },
  { names: ['unit'], put: askUnit },
  { names: ['measure'], put: askMeasure },
  { names: ['part'], put: askPart },
  { names: ['speaker'], put: askSpeaker },
  { names: ['day'], put: askDay },
]

async function askStance({ ask, mention }: Asking): Promise<Correction> {
  const stances: readonly Stance[] =
    mention.quantity === null ? ['denies', 'declines'] : ['estimates', 'denies', 'declines'] // an estimate needs a number
  const stance = await askFor(ask, {
    text: `stance (${stances.join(', ')})`,
    fallback: mention.stance,
    completions: stances,
    parse: (text) => parseWord(text, stances),
  })
  return stance === mention.stance ? {} : { stance }
}

async function askQuantity({ ask, mention, correction }: Asking): Promise<Correction> {
  const { quantity } = mention
  if (quantity === null || (correction.stance ?? mention.stance) !== 'estimates') return {}
  const bound = await askFor(ask, {
    text: `bound (${Bound.options.join(', ')})`,
    fallback: quantity.bound,
    completions: Bound.options,
    parse: (text) => parseWord(text, Bound.options),
  })
  const read = figureText({ ...quantity, derivation: null })
  const figures = await askFor(ask, {
    text: 'figure',
    fallback: (bound === 'range') === (quantity.bound === 'range') ? read : '',
    completions: [read],
    parse: (text) => parseFigure(text, bound),
  })
  const isSame = figures.low === quantity.low && figures.high === quantity.high && bound === quantity.bound
  return isSame ? {} : { quantity: figures }
}

async function askUnit({ ask, mention, setting }: Asking): Promise<Correction> {
  const units = setting.ledger.mentions.flatMap(({ unit }) => unit ?? [])
  const unit = onOneLine(await ask({ text: 'unit', fallback: mention.unit ?? '', completions: [...new Set(units)] }))
  return unit === '' || unit === mention.unit ? {} : { unit }
}

async function askMeasure({ ask, mention, setting }: Asking): Promise<Correction> {
  const ids = [...setting.topic.measures.map(({ id }) => id), 'none']
  const answer = await askFor(ask, {
    text: `measure (${ids.join(', ')})`,
    fallback: mention.measure ?? 'none',
    completions: ids,
    parse: (text) => parseWord(isNone(text) ? 'none' : text, ids),
  })
  const measure = answer === 'none' ? null : answer
  return measure === mention.measure ? {} : { measure }
}

async function askPart({ ask, mention, setting }: Asking): Promise<Correction> {
  const ids = setting.ledger.mentions
    .filter(({ id, source, review }) => source === mention.source && id !== mention.id && review !== 'rejected')
    .map(({ id }) => id)
  const answer = await askFor(ask, {
    text: 'part of which mention, or none',
    fallback: mention.partOf ?? 'none',
    completions: [...ids, 'none'],
    parse: (text) => parseWord(isNone(text) ? 'none' : text, [...ids, 'none']),
  })
  const partOf = answer === 'none' ? null : answer
  return partOf === mention.partOf ? {} : { partOf }
}

async function askSpeaker({ ask, mention, setting }: Asking): Promise<Correction> {
  const { speakers } = setting
  const names = speakers.flatMap(({ id, name, aliases }) => [id, name, ...aliases])
  const speaker = await askFor(ask, {
    text: 'speaker, or none',
    fallback: findWhole(mention, setting, 'speaker')?.speaker.id ?? mention.speaker.id ?? 'none',
    completions: [...new Set(names), 'none'],
    parse: (text) => parseSpeaker(text, speakers),
  })
  return speaker === mention.speaker.id ? {} : { speaker }
}

async function askDay({ ask, mention, setting }: Asking): Promise<Correction> {
  const { saidOn } = mention
  const days = setting.ledger.mentions.flatMap((each) => [each.saidOn.earliest, each.saidOn.latest])
  const span = await askFor(ask, {
    text: 'said on (DAY, DAY to DAY, by DAY, none)',
    fallback: dayText(findWhole(mention, setting, 'saidOn')?.saidOn ?? saidOn),
    completions: [...new Set(days.filter((day) => day !== null))].sort(),
    parse: parseDays,
  })
  return span.earliest === saidOn.earliest && span.latest === saidOn.latest ? {} : { saidOn: span }
}

/** Find the mention that this one is part of, when an editor corrected a field of it: what holds for it is offered for the part. */
function findWhole({ partOf }: IdentifiedMention, { ledger }: Setting, field: keyof Correction): Mention | undefined {
  const whole = ledger.mentions.find(({ id }) => id === partOf)
  return whole?.decision?.changes.some((change) => change.field === field) ? whole : undefined
}

/** Ask until an answer can be read. */
async function askFor<T>(
  ask: Ask,
  { parse, ...question }: Question & { readonly parse: (text: string) => Answer<T> },
): Promise<T> {
  const check = (text: string): string | undefined => {
    const answer = parse(text)
    return 'fault' in answer ? answer.fault : undefined
  }
  const answer = parse(await ask({ ...question, check }))
  if ('fault' in answer) throw new Error(`Unexpected answer that was checked: ${answer.fault}`)
  return answer.value
}
