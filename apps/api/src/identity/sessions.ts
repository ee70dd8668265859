import type { OpenSession } from '@kartlaggning/schema/identity/session'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { sessionHash } from './authenticate.ts'

/** Where whoever asks is signed in, the newest first. */
export async function listSessions(trx: Trx, token: string | undefined): Promise<OpenSession[]> {
  const { rows } = await sql<{ open: OpenSession[] }>`select my_sessions(${sessionHash(token)}) as open`.execute(trx)
  return rows[0]?.open ?? []
}

export async function endSession(trx: Trx, sessionId: string) {
  const { rows } = await sql<{ ended: number }>`select end_my_sessions(${sessionId}, null) as ended`.execute(trx)
  if (!rows[0]?.ended) throw new ProblemError('not-found')
  return {}
}

/** All but the one that it is asked in. */
export async function endOtherSessions(trx: Trx, token: string | undefined) {
  const { rows } = await sql<{ ended: number }>`
    select end_my_sessions(null, ${sessionHash(token)}) as ended`.execute(trx)
  return { ended: rows[0]?.ended ?? 0 }
}
