import { Id } from '../../src/schema/day.ts'
import type { Prompt } from '../lib/prompt.ts'
import { lastDay, type Draft, type Entry } from './draft.ts'
import { proposeId } from './name.ts'
import { parsePublished } from './published.ts'

/** What a person, or every default, says of the new source; null where nobody knows. */
export interface Answers {
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly basis: string | null // of the published day; null keeps the evidence of the draft
}

/** What the answers must fit. */
export interface Frame {
  readonly ids: readonly string[] // taken
  readonly outlets: readonly string[] // of other sources, to complete by
  readonly given: ReadonlyMap<string, string> // by the command line
}

/** Take every default. */
export function acceptDraft(draft: Draft, { ids, given }: Frame): Answers {
  const { outlet, title, url, published } = draft
  return {
    id:
      given.get('id') ??
      proposeId({ outlet: outlet.value, title: title.value }, published.value && lastDay(published.value), ids),
    outlet: outlet.value,
    title: title.value,
    url: url.value,
    published: published.value,
    basis: given.get('basis') ?? null,
  }
}

/** Ask for what is not sure, or for everything; each question has the guess as its default. */
export async function askFor(
  prompt: Prompt,
  draft: Draft,
  frame: Frame,
  { all }: { readonly all: boolean },
): Promise<Answers> {
  const needs = ({ confidence }: Entry): boolean => all || (confidence !== 'given' && confidence !== 'high')
  const ask = async (entry: Entry, text: string, rest: Omit<Parameters<Prompt['ask']>[0], 'text' | 'fallback'> = {}) =>
    needs(entry) ? toNull(await prompt.ask({ text, fallback: entry.value ?? 'unknown', ...rest })) : entry.value
  const outlet = await ask(draft.outlet, 'Outlet', { completions: frame.outlets })
  const title = await ask(draft.title, 'Title')
  const url = await ask(draft.url, 'Address', { check: checkUrl })
  const published = await ask(draft.published, 'Published (day, span DAY..DAY, or unknown)', { check: checkPublished })
  const changed = published !== null && published !== draft.published.value
  const basis = changed
    ? await prompt.ask({ text: 'How is that day known?', fallback: frame.given.get('basis') ?? 'Found by the editor' })
    : (frame.given.get('basis') ?? null)
  const fallback = frame.given.get('id') ?? proposeId({ outlet, title }, published && lastDay(published), frame.ids)
  const check = (id: string): string | undefined => checkId(id, frame.ids)
  const id = all ? await prompt.ask({ text: 'Id (never changes afterwards)', fallback, check }) : fallback
  return { id, outlet, title, url, published, basis }
}

/** Say what is wrong with an id, if anything. */
export function checkId(id: string, taken: readonly string[]): string | undefined {
  const parsed = Id.safeParse(id)
  if (!parsed.success) return parsed.error.issues[0]?.message
  return taken.includes(id) ? `Unexpected id \`${id}\`, expected one that no other source has` : undefined
}

/** Say what is wrong with an address, if anything. */
export function checkUrl(url: string): string | undefined {
  if (url === 'unknown') return undefined
  return /^https?:\/\//i.test(url) && URL.canParse(url)
    ? undefined
    : `Unexpected \`${url}\`, expected an address that starts with https:// or http://, or unknown`
}

/** Say what is wrong with a published day, if anything. */
export function checkPublished(written: string): string | undefined {
  const parsed = parsePublished(written)
  return 'fault' in parsed ? parsed.fault : undefined
}

function toNull(answer: string): string | null {
  return answer === 'unknown' ? null : answer
}
