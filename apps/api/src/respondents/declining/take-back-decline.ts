import { may, type Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { endAbstention } from './end-abstention.ts'
import { readDeclining } from './read-declining.ts'

/** Takes back that a respondent has declined, whoever did. */
export async function takeBackDecline(trx: Trx, actor: Actor, respondentId: string) {
  const { open, mayBeNoted } = await readDeclining(trx, respondentId)
  if (may(actor, 'answers.sign', { respondentId }) ? !open : !mayBeNoted) throw new ProblemError('round-is-not-open')
  if (!(await endAbstention(trx, respondentId))) throw new ProblemError('has-not-declined')
  return {}
}
