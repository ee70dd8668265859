import { session } from '@kartlaggning/schema/identity/session'
import { call } from '../call.ts'

export const loadOwnName = () => call(session.name)
