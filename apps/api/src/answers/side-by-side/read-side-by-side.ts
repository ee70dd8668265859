import type { Trx } from '../../database/database.ts'
import { readAnswers } from '../read-answers.ts'
import { readOverview } from '../read-overview.ts'
import { myPolice } from './my-police.ts'

/** One section of every draft, asked for at the same time: two round trips, however many they are. */
export async function readSideBySide(trx: Trx, roundId: string, section: string) {
  const mine = await myPolice(trx, roundId, section)
  return Promise.all(mine.map((respondentId) => readAnswers(trx, respondentId, section)))
}

/** How far each of them has come. */
export async function readOverviews(trx: Trx, roundId: string) {
  const mine = await myPolice(trx, roundId)
  return Promise.all(mine.map((respondentId) => readOverview(trx, respondentId)))
}
