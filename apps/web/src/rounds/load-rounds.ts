import { counties } from '@kartlaggning/schema/rounds/county'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { call } from '../call.ts'

export async function loadRounds() {
  const [all, known] = await Promise.all([call(rounds.list), call(counties.list)])
  return { rounds: all, counties: known }
}
