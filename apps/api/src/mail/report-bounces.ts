import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { inPlainText, readBounces } from './read-bounce.ts'

/** Notes what a delivery report says that somebody has pasted, of mail in their round. Returns who did not get it. */
export async function reportBounces(trx: Trx, roundId: string, report: string): Promise<{ people: string[] }> {
  const inReport = await readBounces(report).catch(() => [])
  const bounces = inReport.length > 0 ? inReport : inPlainText(report)
  const people = new Set<string>()
  for (const { mail, address, said } of bounces) {
    const { rows } = await sql<{ person: string | null }>`
      select note_bounce(${mail}, ${address}, ${roundId}, ${said}) as person`.execute(trx)
    if (rows[0]?.person) people.add(rows[0].person)
  }
  if (people.size === 0) throw new ProblemError('report-names-nobody')
  return { people: [...people] }
}
