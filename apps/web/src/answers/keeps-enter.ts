import type { KeyboardEvent } from 'react'

/** Enter in a line of text must not take one to the next page. */
export function keepsEnterInField(event: KeyboardEvent) {
  const { target } = event
  if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'submit') event.preventDefault()
}
