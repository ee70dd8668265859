import { ofAnswers } from './one-side/answers.ts'
import { ofCollaboration } from './one-side/collaboration.ts'
import { ofInitiatives } from './one-side/initiatives.ts'
import { ofKnowledge } from './one-side/knowledge.ts'
import { ofOrganisation } from './one-side/organisation.ts'

/** Rules that one side's answers are enough for. */
export const oneSide = {
  ...ofOrganisation,
  ...ofKnowledge,
  ...ofInitiatives,
  ...ofCollaboration,
  ...ofAnswers,
} as const
