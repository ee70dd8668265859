/**
 * The domain of everybody made up for a rehearsal. No mail can be sent to it, by what the internet has agreed on (RFC 2606);
 * the database's function of the same name says so too.
 */
export const MADE_UP_DOMAIN = 'ovning.invalid'

export const isMadeUp = (email: string): boolean => email.toLowerCase().endsWith(`@${MADE_UP_DOMAIN}`)
