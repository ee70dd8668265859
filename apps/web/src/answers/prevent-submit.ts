import type { SyntheticEvent } from 'react'

/** Enter in a line of text must not take one to the next page: only the button does. */
export const preventSubmit = (event: SyntheticEvent) => event.preventDefault()
