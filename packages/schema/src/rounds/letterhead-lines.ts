import type { Letterhead } from './letterhead.ts'

/** As it is printed under the sender's name; nothing for what is empty, or was not kept when the document was frozen. */
export const letterheadLines = (letterhead: Letterhead | null | undefined): string[] =>
  letterhead
    ? [letterhead.address, letterhead.phone, letterhead.email, letterhead.website].filter((it) => it !== '')
    : []
