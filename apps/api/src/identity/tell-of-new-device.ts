import type { Trx } from '../database/database.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import type { Device } from './device.ts'
import { signedInLetter } from './signed-in-letter.ts'

/** What the functions that sign in reply; nothing when nobody was. */
export interface Entered {
  readonly personId: string
  readonly email: string
  readonly isNewDevice: boolean
  /** What is left to do before one is in. */
  readonly step: Step | null
  /** Whether the session that this one came instead of is still there, to come back to. */
  readonly comesBack?: boolean
}

type Step = 'prove' | 'add'

/** The token of a session, or of a sign-in that has come half-way. */
export interface LetIn {
  readonly token: string
  readonly step: Step | null
  readonly comesBack?: boolean
}

/** Tells whoever has the account when it is signed in to on a device that is new to it. */
export async function tellOfNewDevice(
  trx: Trx,
  { personId, email, isNewDevice }: Entered,
  device: Device,
  publicUrl: string,
) {
  if (!isNewDevice) return
  await enqueueMail(trx, { personId, respondentId: null }, signedInLetter(email, device.name, publicUrl))
}
