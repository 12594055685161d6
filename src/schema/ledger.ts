import { z } from 'zod'
import { Day, Id } from './day.ts'
import { Quantity } from './quantity.ts'
import { Published } from './sidecar.ts'

/** Says what the words do: give an estimate, deny it, or decline to confirm or deny. */
export const Stance = z.enum(['estimates', 'denies', 'declines'])
export type Stance = z.infer<typeof Stance>

/** Says how far an editor has come with a mention. */
export const Review = z.enum(['proposed', 'confirmed', 'corrected', 'rejected'])
export type Review = z.infer<typeof Review>

/** Says whether the text states a thing or a named rule implied it. */
export const Certainty = z.enum(['stated', 'implied'])
export type Certainty = z.infer<typeof Certainty>

/** Names the rule that turned an expression into a day; `verify` recomputes each from the expression and the published day. */
export const DayRule = z.enum([
  'day stated in full', // “October 17, 2024”
  'day and month nearest published', // “On Oct. 17”
  'weekday on or before published', // “Thursday”, “late Thursday”, “last Friday”
  'published day itself', // “today”, “this morning”, “tonight”
  'day before published', // “yesterday”
  'counted back from published', // “a week ago”, “two days ago”
  'week before published', // “last week”: Monday to Sunday of the week before
  'month on or before published', // “in August”, “last month”, “earlier this month”: a span, never past published
  'year on or before published', // “in 2019”, “last year”, “two years ago”: a span, never past published
  'transcript: said on its published day',
  'dateline of the article', // “BERGEN, May 5 —”, or the date over an item of a digest
  'post: its own date', // an embedded post that carries its date
  'on or before published', // nothing in the text dates the words; earliest is null
  'nothing to date it by', // published is unknown too; both ends are null
  'editor', // a decision; its reason says why
])
export type DayRule = z.infer<typeof DayRule>

/** Names the rule that found the speaker. */
export const SpeakerRule = z.enum([
  'reporting verb',
  'according to',
  'colon',
  'transcript turn',
  'noun of saying', // “a statement released by …”
  'passive or belief', // “X has confirmed that …”, “is believed by”
  'pronoun or title', // stands for a name elsewhere: implied
  'carried from the sentence before', // implied
  'carried inside a quotation', // implied
  'none',
  'editor',
])
export type SpeakerRule = z.infer<typeof SpeakerRule>

/** Quotes a seed: W3C TextQuoteSelector and TextPositionSelector in one; offsets are UTF-16 units of the decoded seed text, end exclusive. */
export const Quote = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
})
export type Quote = z.infer<typeof Quote>

/** Holds when the words were said; a null end is one that nobody stated. `expression` is null when a rule alone gave the days. */
export const SaidOn = z.strictObject({
  earliest: Day.nullable(),
  latest: Day.nullable(),
  expression: z.string().nullable(),
  certainty: Certainty,
  rule: DayRule,
})
export type SaidOn = z.infer<typeof SaidOn>

/** Holds who is said to have said it: `id` is null when the gazetteer has no such speaker, both when nobody is named. */
export const Attribution = z.strictObject({
  id: Id.nullable(),
  asWritten: z.string().nullable(),
  certainty: Certainty,
  rule: SpeakerRule,
})
export type Attribution = z.infer<typeof Attribution>

/** Records one field an editor changed: the machine's reading and the editor's, both as text. */
export const Change = z.strictObject({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })
export type Change = z.infer<typeof Change>

/** The words in one source that report an estimate, a denial or a refusal to confirm. `number` and `quote` offsets are into the seed. */
export const Mention = z.strictObject({
  id: z.string().regex(/^m-[0-9a-f]{10}$/),
  source: Id,
  quote: Quote,
  number: z
    .strictObject({
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
      asWritten: z.string().min(1),
    })
    .nullable(),
  quantity: Quantity.nullable(),
  unit: z.string().nullable(),
  measure: Id.nullable(),
  stance: Stance,
  partOf: z.string().nullable(),
  speaker: Attribution,
  saidOn: SaidOn,
  review: Review,
  statement: Id.nullable(), // null once rejected
  hedge: z.string().nullable(), // “possibly”, “could”: as written, inside the quote
  decision: z.strictObject({ reason: z.string().nullable(), changes: z.array(Change) }).nullable(),
})
export type Mention = z.infer<typeof Mention>

/** Records where the mentions of one statement differ, each value as text with the mention that gives it; `settled` is the editor's reason. */
export const Disagreement = z.strictObject({
  field: z.enum(['bound', 'saidOn', 'measure', 'unit', 'figure']),
  values: z.array(z.strictObject({ mention: z.string(), value: z.string() })),
  settled: z.string().nullable(),
})
export type Disagreement = z.infer<typeof Disagreement>

/** What one speaker said on one day about one measure, carried by one or more mentions; `partOf` names the statement it is a share of. */
export const Statement = z.strictObject({
  id: Id,
  speaker: z.string().nullable(), // a gazetteer id; else the name as written; null when nobody is named
  side: Id.nullable(),
  stance: Stance,
  measure: Id.nullable(),
  quantity: Quantity.nullable(),
  unit: z.string().nullable(),
  saidOn: SaidOn,
  mentions: z.array(z.string()).min(1),
  partOf: Id.nullable(),
  disagreements: z.array(Disagreement),
})
export type Statement = z.infer<typeof Statement>

/** Says why a numeral is no mention. */
export const NumeralReason = z.enum([
  'money',
  'date',
  'time',
  'duration',
  'age',
  'rate',
  'percentage',
  'distance',
  'measurement',
  'rank',
  'designation',
  'address',
  'pronoun',
  'vague',
  'thing-count',
  'other-count',
  'group-count',
  'repeat',
  'boilerplate',
  'ambiguous',
  'unreadable',
])
export type NumeralReason = z.infer<typeof NumeralReason>

/** Any number in a seed, in digits or in words, once: the mention that uses it or the reason it is none. */
export const Numeral = z.strictObject({
  source: Id,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string().min(1),
  role: z.union([z.string().regex(/^mention:m-[0-9a-f]{10}$/), NumeralReason]),
})
export type Numeral = z.infer<typeof Numeral>

/** What the ledger repeats of each source's sidecar. */
export const LedgerSource = z.strictObject({
  id: Id,
  seed: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  outlet: z.string(),
  title: z.string(),
  url: z.url().nullable(),
  published: Published.nullable(),
})
export type LedgerSource = z.infer<typeof LedgerSource>

/** The public contract: all sources, mentions, statements and accounted numerals. */
export const Ledger = z.strictObject({
  schemaVersion: z.literal(1),
  topic: Id,
  sources: z.array(LedgerSource),
  mentions: z.array(Mention),
  statements: z.array(Statement),
  numerals: z.array(Numeral),
})
export type Ledger = z.infer<typeof Ledger>
