import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { Actor } from '@kartlaggning/schema/permission'

/** The person's other assignments that answer the same questions in the same round. */
export const othersLike = ({ assignments }: Actor, { respondentId, roundId, kind }: Answering) =>
  assignments.filter((it) => it.roundId === roundId && it.kind === kind && it.respondentId !== respondentId)
