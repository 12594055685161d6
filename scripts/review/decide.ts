import type { Correction, Decision } from '../../src/schema/decision.ts'
import type { Mention } from '../../src/schema/ledger.ts'
import { correct, findChanges } from '../statements/correct.ts'
import type { IdentifiedMention } from '../lib/draft.ts'
import type { Prompt } from '../lib/prompt.ts'
import { askCorrection, fieldNames, type FieldName } from './correction.ts'
import { onOneLine } from './entry.ts'
import { nameMention, shorten, type Setting } from './reading.ts'
import { listJoinable, nameOwnStatement, proposeStatement } from './statement.ts'

/** A mention to decide on: as the machine read it, as it stands now, and what was decided on it before. */
export interface Matter {
  readonly read: IdentifiedMention
  readonly mention: Mention
  readonly decision: Decision | undefined
}

/** Asks what a decision still needs; undefined when the editor goes back without one. */
export type Deciding = (prompt: Prompt, matter: Matter, setting: Setting) => Promise<Decision | undefined>

/** Confirm a mention as it stands, of the statement that it stands in. */
export const confirm: Deciding = (_prompt, { read, mention, decision }, setting) => {
  if (decision !== undefined && decision.decision !== 'reject') return Promise.resolve(undefined) // nothing to add
  return Promise.resolve(settle(read, {}, mention.statement ?? proposeStatement(setting, read)))
}

/** Correct a mention field by field, then say which statement it is of and why. */
export const amend: Deciding = async (prompt, matter, setting) => {
  const fields = await askFields(prompt)
  const ask = prompt.ask.bind(prompt)
  const current = matter.decision === undefined ? matter.read : matter.mention
  const correction = { ...findCorrection(matter), ...(await askCorrection(ask, current, fields, setting)) }
  const corrected = correct(matter.read, correction, () => null)
  const changes = findChanges(matter.read, corrected)
  if (changes.length === 0 && matter.decision?.decision !== 'correct')
    return sayBack(prompt, 'Nothing differs from what the machine read.')
  for (const { field, from, to } of changes) prompt.say(`  ${field}: ${from ?? 'none'} → ${to ?? 'none'}`)
  const kept = matter.decision !== undefined && matter.decision.decision !== 'reject' ? matter.decision.statement : null
  const statement = await askStatement(prompt, corrected, setting, kept ?? proposeStatement(setting, corrected))
  if (changes.length === 0) return settle(matter.read, {}, statement) // a correction taken back
  const reason = await askReason(prompt, matter)
  return reason === undefined ? undefined : settle(matter.read, correction, statement, reason)
}

/** Reject a mention, with the reason. */
export const reject: Deciding = async (prompt, matter) => {
  const reason = await askReason(prompt, matter)
  return reason === undefined ? undefined : { ...quoted(matter.read), decision: 'reject', reason }
}

/** Put a mention into another statement of the same speaker. */
export const join: Deciding = async (prompt, matter, setting) => {
  const { read, mention } = matter
  const correction = findCorrection(matter)
  const others = listJoinable(setting, mention).filter(({ id }) => id !== mention.statement)
  const [first] = others
  if (first === undefined)
    return sayBack(prompt, 'This speaker has no other statement to join. Correct the speaker first.')
  for (const { id, mentions } of others) prompt.say(`  ${id}: ${nameMention(setting.ledger, mentions[0] ?? '')}`)
  const ids = others.map(({ id }) => id)
  const statement = await prompt.ask({
    text: 'Join which statement',
    fallback: first.id,
    completions: ids,
    check: (text) => (ids.includes(text) ? undefined : `Unexpected \`${text}\`, expected one of those above`),
  })
  return settle(read, correction, statement, matter.decision?.reason)
}

/** Split a mention off into a statement of its own. */
export const split: Deciding = async (prompt, matter, setting) => {
  const { read, mention } = matter
  const own = nameOwnStatement(setting, mention)
  if (own === mention.statement) return sayBack(prompt, 'It has its statement to itself already.')
  const statement = await prompt.ask({ text: 'Id of its own statement', fallback: own, check: checkNew(setting) })
  return settle(read, findCorrection(matter), statement, matter.decision?.reason)
}

/** Make the decision that a correction, perhaps of nothing, comes to. */
function settle(read: IdentifiedMention, correction: Correction, statement: string, reason?: string): Decision {
  const changed = new Set(
    findChanges(
      read,
      correct(read, correction, () => null),
    ).map(({ field }) => field),
  )
  const entries = Object.entries(correction).filter(([field]) => changed.has(field))
  if (entries.length === 0)
    return { ...quoted(read), decision: 'confirm', statement, ...(reason === undefined ? {} : { reason }) }
  return {
    ...quoted(read),
    decision: 'correct',
    statement,
    correct: Object.fromEntries(entries),
    reason: reason ?? 'Corrected by an editor.',
  }
}

function quoted({ id, quote }: IdentifiedMention): { readonly mention: string; readonly quote: string } {
  return { mention: id, quote: onOneLine(quote.exact) }
}

function findCorrection({ decision }: Matter): Correction {
  return decision?.decision === 'correct' ? decision.correct : {}
}

async function askFields(prompt: Prompt): Promise<readonly FieldName[]> {
  const parse = (text: string): readonly string[] => (text === 'all' ? fieldNames : text.split(/[\s,]+/))
  const isField = (word: string): word is FieldName => fieldNames.some((name) => name === word)
  const answer = await prompt.ask({
    text: `Which fields (${fieldNames.join(', ')})`,
    fallback: 'all',
    completions: [...fieldNames, 'all'],
    check: (text) => {
      const strange = parse(text).find((word) => !isField(word))
      return strange === undefined ? undefined : `Unexpected \`${strange}\`, expected one of the fields, or several`
    },
  })
  return parse(answer).filter(isField)
}

async function askStatement(
  prompt: Prompt,
  mention: IdentifiedMention,
  setting: Setting,
  fallback: string,
): Promise<string> {
  const joinable = listJoinable(setting, mention).map(({ id }) => id)
  const own = nameOwnStatement(setting, mention)
  const isNew = checkNew(setting)
  return prompt.ask({
    text: 'Statement',
    fallback,
    completions: [...new Set([fallback, ...joinable, own])],
    check: (text) => (text === fallback || joinable.includes(text) ? undefined : isNew(text)),
  })
}

async function askReason(prompt: Prompt, { decision }: Matter): Promise<string | undefined> {
  const before = decision?.reason ?? ''
  const answer = await prompt.ask({
    text: before === '' ? 'Why (Enter alone goes back)' : `Why (Enter keeps: ${shorten(before)})`,
    fallback: '',
  })
  const reason = onOneLine(answer === '' ? before : answer)
  return reason === '' ? undefined : reason
}

/** Check that an id can be a new statement's. */
function checkNew({ ledger }: Setting): (text: string) => string | undefined {
  return (text) => {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(text))
      return `Unexpected \`${text}\`, expected lower-case letters, digits and hyphens, at most 64`
    return ledger.statements.some(({ id }) => id === text)
      ? `Unexpected \`${text}\`, expected a statement of the same speaker or an id that none has`
      : undefined
  }
}

function sayBack(prompt: Prompt, text: string): undefined {
  prompt.say(`  ${text}`)
  return undefined
}
