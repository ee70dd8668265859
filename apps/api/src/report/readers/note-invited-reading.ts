import { may } from '@kartlaggning/schema/permission'
import type { FastifyRequest } from 'fastify'
import { noteReading } from '../../identity/note-reading.ts'

interface Read {
  readonly roundId: string
  readonly number: number
}

/** That somebody who is only invited to read has done so stands among the events of security; of others it does not. */
export async function noteInvitedReading(request: FastifyRequest, { roundId, number }: Read, what: string) {
  const { actor, signedIn } = request
  const county = signedIn?.county
  const subject = { roundId, ...(county && { county }) }
  const isInvited = actor.readings.some((it) => it.roundId === roundId)
  if (!isInvited || may(actor, 'report.preview', subject) || may(actor, 'rounds.read', subject)) return
  await request.inTransaction((trx) => noteReading(trx, 'edition-read', null, `${roundId} ${number} ${what}`))
}
