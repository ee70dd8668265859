import { newId } from '@kartlaggning/schema/id'
import type { LetterText, Letters, WhichText } from '@kartlaggning/schema/letters/letters'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { listLetters } from './list-letters.ts'

/** Writes a text in the place of the standard one; the trail keeps what it was. */
export async function writeText(trx: Trx, personId: string, roundId: string, text: LetterText): Promise<Letters> {
  const { kind, language, respondentKind, scope, subject, body } = text
  const countyCode = await countyOf(trx, roundId)
  await trx
    .insertInto('letterText')
    .values({
      id: newId(),
      countyCode,
      roundId: scope === 'round' ? roundId : null,
      kind,
      respondentKind,
      language,
      subject,
      body,
      changedBy: personId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['countyCode', 'roundId', 'kind', 'respondentKind', 'language'])
        .doUpdateSet({ subject, body, changedBy: personId, changedAt: sql`clock()` }),
    )
    .execute()
  return listLetters(trx, roundId)
}

/** Takes a text back: the letter has again what it would have otherwise. */
export async function resetText(trx: Trx, personId: string, roundId: string, which: WhichText): Promise<Letters> {
  const { kind, language, respondentKind, scope } = which
  const countyCode = await countyOf(trx, roundId)
  await trx
    .updateTable('letterText')
    .set({ subject: null, body: null, changedBy: personId, changedAt: sql`clock()` })
    .where('countyCode', '=', countyCode)
    .where('roundId', 'is not distinct from', scope === 'round' ? roundId : null)
    .where('kind', '=', kind)
    .where('respondentKind', 'is not distinct from', respondentKind)
    .where('language', '=', language)
    .where('subject', 'is not', null)
    .execute()
  return listLetters(trx, roundId)
}

async function countyOf(trx: Trx, roundId: string): Promise<string> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('countyCode').executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  return round.countyCode
}
