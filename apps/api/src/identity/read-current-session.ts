import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { authenticate, type SignedIn } from './authenticate.ts'

export const nobody = { actor: null, expiresAt: null }

/** A browser that nobody is signed in to asks a fair question, and finds no error in its console. */
export async function readCurrentSession(db: Database, token: string | undefined): Promise<SignedIn | typeof nobody> {
  try {
    return await authenticate(db, token)
  } catch (error) {
    if (error instanceof ProblemError && error.type === 'not-signed-in') return nobody
    throw error
  }
}
