import type { Initiative, JointAction } from '../answers/address.ts'
import { initiativeStatus } from './initiative-status.ts'

/** A method that has a name: the own ways of two respondents, or what else they do, need not be the same. */
export const isNamedMethod = (method: unknown) => method !== undefined && method !== 'own' && method !== 'other'

/** The named methods that an organisation works by: what is only planned, or over, is not in use. */
export const methodsInUse = (items: readonly (Initiative | JointAction)[]) =>
  new Set(
    items.flatMap((it) =>
      it.method !== undefined && isNamedMethod(it.method) && initiativeStatus(it) === 'ongoing' ? [it.method] : [],
    ),
  )
