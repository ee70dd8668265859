/** How many characters each line of a letterhead may have; of an address of mail as many as any may. */
export const LETTERHEAD_LIMITS = { address: 160, phone: 40, email: 254, website: 100 } as const
export type LetterheadLine = keyof typeof LETTERHEAD_LIMITS
