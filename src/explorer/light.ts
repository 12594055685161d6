import type { SyntheticEvent } from 'react'

/** Lights one statement in the picture and in the table alike, while the pointer or the focus is on either. */
export function lightAlike({ type, target, currentTarget }: SyntheticEvent): void {
  const leaves = type === 'blur' || type === 'pointerleave'
  const marked = !leaves && target instanceof Element ? target.closest('[data-mark]') : null
  const id = marked?.getAttribute('data-mark')
  for (const mark of currentTarget.querySelectorAll('[data-mark]'))
    mark.toggleAttribute('data-lit', mark.getAttribute('data-mark') === id)
}
