import { invitationPlaceholders } from './invitation-placeholders.ts'
import { laterPlaceholders } from './later-placeholders.ts'

/** Everything that the text of a letter may leave open. */
export const placeholders = { ...invitationPlaceholders, ...laterPlaceholders } as const

export type PlaceholderKey = keyof typeof placeholders
