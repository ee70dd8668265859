/** What one does alone, and what one does together: an entry that was added to the wrong one is moved to the other. */
const counterparts: Readonly<Record<string, string>> = { initiatives: 'jointActions', jointActions: 'initiatives' }

/** The section that an entry of this one can be moved to; undefined where there is none. */
export const movesTo = (section: string): string | undefined => counterparts[section]
