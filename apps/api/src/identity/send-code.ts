import { newId } from '@kartlaggning/schema/id'
import { sql } from 'kysely'
import type { Config } from '../config.ts'
import type { Database, Trx } from '../database/database.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { codeLetter, elsewhereLetter, warningLetter } from './code-letter.ts'
import { limitSignIn, noteLimit, type Attempt } from './limit-sign-in.ts'
import { hashOf, newCode } from './secret.ts'

const CODE_MINUTES = 15

/** Mails a six-digit code, good in the browser that asks. An address nobody has gets the same answer, and no mail. */
export function sendCode(db: Database, asked: Attempt, browser: string, { publicUrl, oidc }: Config) {
  return db
    .transaction()
    .execute(async (trx) => {
      const warn = await limitSignIn(trx, 'asks for a code', asked)
      if (oidc && (await goesByOidc(trx, asked.email, oidc.issuer)))
        return tellWhere(trx, asked.email, oidc.name, publicUrl)
      const code = newCode()
      const validTo = new Date(Date.now() + CODE_MINUTES * 60_000)
      const { rows } = await sql<{ person: string | null }>`
      select create_sign_in_code(${newId()}, ${asked.email}, ${hashOf(code)}, ${hashOf(browser)}, ${validTo}) as person`.execute(
        trx,
      )
      const personId = rows[0]?.person
      if (!personId) return {}
      const about = { personId, respondentId: null }
      await enqueueMail(trx, { ...about, notAfter: validTo.toISOString() }, codeLetter(asked.email, code, publicUrl))
      if (warn) await enqueueMail(trx, about, warningLetter(asked.email))
      return {}
    })
    .catch(async (problem: unknown) => {
      await noteLimit(db, 'asks for a code', asked, problem)
      throw problem
    })
}

async function goesByOidc(trx: Trx, email: string, issuer: string): Promise<boolean> {
  const { rows } = await sql<{ goes: boolean }>`select goes_by_oidc(${email}, ${issuer}) as goes`.execute(trx)
  return rows[0]?.goes ?? false
}

/** To one who signs in at the county board instead; whoever asks gets the same answer as ever. */
async function tellWhere(trx: Trx, email: string, name: string, publicUrl: string) {
  const { rows } = await sql<{ person: string | null }>`select person_with_address(${email}) as person`.execute(trx)
  const personId = rows[0]?.person
  if (personId) await enqueueMail(trx, { personId, respondentId: null }, elsewhereLetter(email, name, publicUrl))
  return {}
}

/** Tells the owner of an account that many codes have been guessed. */
export async function warnOfGuesses(trx: Trx, email: string) {
  const { rows } = await sql<{ person: string | null }>`select person_with_address(${email}) as person`.execute(trx)
  const personId = rows[0]?.person
  if (personId) await enqueueMail(trx, { personId, respondentId: null }, warningLetter(email))
}
