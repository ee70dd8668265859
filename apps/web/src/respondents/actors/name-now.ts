import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { actorIndexOf } from '../../questionnaire/fields/actor-index.ts'

/** What an actor is shown as in answers and reports. */
export const nameNow = (register: readonly ActorUnderReview[], { id, name }: ActorUnderReview) =>
  actorIndexOf(register).named(id)?.name ?? name
