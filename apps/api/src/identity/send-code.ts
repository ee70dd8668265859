import { newId } from '@kartlaggning/schema/id'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { codeLetter } from './code-letter.ts'
import { hashOf, newCode } from './secret.ts'

const CODE_MINUTES = 15

/** Mails a six-digit code. An address nobody has gets the same answer, and no mail. */
export function sendCode(db: Database, email: string, publicUrl: string) {
  return db.transaction().execute(async (trx) => {
    const code = newCode()
    const validTo = new Date(Date.now() + CODE_MINUTES * 60_000)
    const { rows } = await sql<{ person: string | null }>`
      select put_code(${newId()}, ${email}, ${hashOf(code)}, ${validTo}) as person`.execute(trx)
    const personId = rows[0]?.person
    if (personId) await enqueueMail(trx, { personId, respondentId: null }, codeLetter(email, code, publicUrl))
    return {}
  })
}
