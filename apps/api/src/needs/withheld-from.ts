import type { ReviewedReader, WithheldReason } from '@kartlaggning/schema/answers/audience'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import type { Need } from '@kartlaggning/schema/needs/need'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'
import { answerWithheld, evidenceWithheld, type WithheldOfRound } from '../gaps/rules/withheld-evidence.ts'

/** From the readers of which editions the evidence of these gaps together is withheld, and why. */
export function withheldFrom(
  rounds: readonly WithheldOfRound<ReviewedReader>[],
): (gaps: readonly Gap[]) => Need['withheldFrom'] {
  const readers = rounds.map((round) => ({ reader: round.reader, ofGap: withheldGap(round) }))
  return (gaps) =>
    readers.flatMap(({ reader, ofGap }) => {
      const withheld = gaps.map(ofGap)
      const reason = withheld.find((it) => it !== null)?.reason
      return reason ? [{ reader, reason, partly: withheld.some((it) => it === null || it.partly) }] : []
    })
}

/** Partly: the rule concludes from other answers, so that the gap itself may be found without. */
export function withheldGap(round: WithheldOfRound) {
  const ofFinding = evidenceWithheld(round)
  const ofAnswer = answerWithheld(round)
  return ({ rule, municipalities, evidence }: Gap): { reason: WithheldReason; partly: boolean } | null => {
    const entry = entryOf(rule)
    const reason = evidence.map(ofAnswer).find((it) => it !== null) ?? null
    // What the coordinator has written may tell of each answer that it was written from.
    if (isWithoutRule({ rule })) return reason && { reason, partly: false }
    const whole = entry ? ofFinding(entry)(municipalities) : 'question'
    if (whole) return { reason: whole, partly: false }
    return reason && { reason, partly: true }
  }
}
