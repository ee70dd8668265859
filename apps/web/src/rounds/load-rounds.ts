import { rounds } from '@kartlaggning/schema/rounds/round'
import { call } from '../call.ts'

export const loadRounds = () => call(rounds.list)
