import type { Step } from '../schema/step.ts'
import { requireUntyped } from './prose.ts'

/** A step as the story page sets it: its address on the page and its place among the others. */
export interface StoryStop extends Step {
  readonly id: string
  readonly slug: string
  readonly place: string // “3 of 11”
}

/** Set the steps in their order; refuses numbers typed into the prose, and two steps with one address. */
export function setSteps<T extends Step & { readonly id: string; readonly body: string }>(
  steps: readonly T[],
): readonly (T & StoryStop)[] {
  const slugs = steps.map(({ id }) => `step-${id.replace(/^\d+-/, '')}`)
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index)
  if (twice !== undefined) throw new Error(`Unexpected second step \`${twice}\`, expected an address for each`)
  for (const step of steps) requireUntyped(step)
  return steps.map((step, index) => ({
    ...step,
    slug: slugs[index] ?? step.id,
    place: `${index + 1} of ${steps.length}`,
  }))
}
