import { letters } from '@kartlaggning/schema/letters/letters'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

/** Every text that the letters of a round are written from, and to whom they may go. */
export async function loadLetters({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [round, all] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(letters.list, { params: { roundId } }),
  ])
  return { round, letters: all }
}
