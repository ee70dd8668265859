import type { Completions } from '@kartlaggning/schema/answers/completion'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readCompletions } from './read-completions.ts'

/** Takes back what has not been answered. What the respondent has written since is left in its draft. */
export async function withdrawCompletion(trx: Trx, respondentId: string): Promise<Completions> {
  // Nobody else's.
  await readCompletions(trx, respondentId)
  const { rows } = await sql<{ withdrawn: boolean }>`select withdraw_completion(${respondentId}) as withdrawn`.execute(
    trx,
  )
  if (!rows[0]?.withdrawn) throw new ProblemError('no-completion-is-asked')
  return readCompletions(trx, respondentId)
}
