import { isEvaluatedInSomeWay } from '@kartlaggning/schema/definitions/evaluated'
import { initiativesToShareIn } from '@kartlaggning/schema/definitions/initiative-to-share'
import type { Report, ReportReader } from '@kartlaggning/schema/report/report'
import type { RedactedFor } from '../gaps/redact-round.ts'

/** What may be told of to the reader that the answers are redacted for, for the appendix of initiatives. */
export const compileSharedInitiatives = ({ municipalities }: RedactedFor<ReportReader>): Report['initiatives'] =>
  initiativesToShareIn(municipalities).map(({ municipality, side, initiative, state }) => ({
    name: initiative.name ?? '',
    municipality,
    side,
    problems: [...(initiative.problems ?? [])],
    method: initiative.method ?? null,
    state,
    evaluated: isEvaluatedInSomeWay(initiative),
  }))
