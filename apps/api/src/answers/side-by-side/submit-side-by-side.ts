import type { Submission } from '@kartlaggning/schema/answers/submission'
import { may, type Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { prepareSubmission, type PreparedSubmission } from '../prepare-submission.ts'
import { readForSubmission, type ReadForSubmission } from '../read-for-submission.ts'
import { readForReceipt, sendReceipt } from '../send-receipt.ts'
import { freezeSubmission } from '../submit-answers.ts'

/** Locked in the same order by everyone, so that two who submit the same never wait for each other. */
export const readAllForSubmission = (trx: Trx, respondents: readonly string[]) =>
  Promise.all([...new Set(respondents)].toSorted().map((respondentId) => readForSubmission(trx, respondentId)))

interface Submitting {
  readonly actor: Actor
  readonly roundId: string
  readonly publicUrl: string
}

/** Freezes all of them or none, and mails one receipt. */
export async function submitSideBySide(
  trx: Trx,
  read: readonly ReadForSubmission[],
  { actor, roundId, publicUrl }: Submitting,
): Promise<Submission[]> {
  for (const { answering } of read) {
    const mayIt = may(actor, 'answers.submit', { respondentId: answering.respondentId })
    if (!mayIt || answering.roundId !== roundId || answering.kind !== 'police') throw new ProblemError('not-found')
  }
  const prepared = prepareAll(read, actor)
  const [first] = prepared
  if (!first) return []
  const receipt = await readForReceipt(trx, first.answering.respondentId)
  const [submissions] = await Promise.all([
    Promise.all(prepared.map((it) => freezeSubmission(trx, it))),
    sendReceipt(trx, actor, prepared, receipt, publicUrl),
  ])
  return submissions
}

/** Who is not complete is said of all of them at once. */
function prepareAll(read: readonly ReadForSubmission[], actor: Actor): PreparedSubmission[] {
  const errors: { path: string; code: string }[] = []
  const prepared = read.flatMap((it) => {
    try {
      return [prepareSubmission(it, actor)]
    } catch (error) {
      if (!(error instanceof ProblemError) || error.type !== 'answers-are-not-complete') throw error
      errors.push({ path: it.answering.respondentId, code: 'answers-are-not-complete' })
      return []
    }
  })
  if (errors.length > 0) throw new ProblemError('answers-are-not-complete', { errors })
  return prepared
}
