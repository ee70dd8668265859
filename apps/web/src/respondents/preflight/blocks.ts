import type { PreflightCode } from '@kartlaggning/schema/respondents/preflight'

/** With the others one may go on: they can be put right while the round is open. */
export const blocks = (code: PreflightCode): boolean => code === 'no-questions'
