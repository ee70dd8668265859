import { expect } from 'vitest'

/** Where only that there is one matters: a moment, an id, a hash. */
export const aString: unknown = expect.any(String)
