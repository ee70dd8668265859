import type { Trx } from '../database/database.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import type { Device } from './device.ts'
import { signedInLetter } from './signed-in-letter.ts'

/** What the functions that sign in reply; nothing when nobody was. */
export interface Entered {
  readonly personId: string
  readonly email: string
  readonly isNewDevice: boolean
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
