import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { MailAddress, someLine } from '../typed-text.ts'

/** How many days somebody may read, of which whoever invites them chooses. */
export const DAYS_TO_READ = [30, 90, 180] as const

/** Somebody at LänsBrå who was invited to read what is published for LänsBrå of a round, and nothing else. */
export const InvitedReader = z.object({
  id: Id,
  personId: Id,
  name: z.string(),
  /** Empty once it is erased. */
  email: z.string(),
  givenAt: z.iso.datetime(),
  givenBy: z.string(),
  /** The last day on which they read anything. */
  expiresOn: z.iso.date(),
  /** Whether that day has not passed and nobody has ended it. */
  usable: z.boolean(),
  ended: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
  /** When they last opened an edition or one of its files. */
  readAt: z.iso.datetime().nullable(),
  /** When the county board erased what it kept of them. */
  erasedAt: z.iso.datetime().nullable(),
})
export type InvitedReader = z.infer<typeof InvitedReader>

const url = '/rounds/:roundId/edition-readers'
const OneReader = OneRound.extend({ readerId: Id })

export const editionReaders = {
  list: {
    summary: 'Lists who has been invited to read what is published for LänsBrå of a round, the newest first',
    method: 'GET',
    url,
    schema: { params: OneRound, response: { 200: z.array(InvitedReader) } },
  },
  invite: {
    summary: 'Invites somebody at LänsBrå to read what is published for LänsBrå, by a personal link that is mailed',
    description: 'Whoever is invited already gets a new link and as many days more; the former link opens nothing.',
    method: 'POST',
    url,
    once: true,
    schema: {
      params: OneRound,
      body: z.object({ name: someLine(120), email: MailAddress, days: z.literal(DAYS_TO_READ) }),
      response: { 200: InvitedReader },
    },
  },
  end: {
    summary: 'Ends that somebody reads what is published for LänsBrå: from then on they open nothing',
    refuses: ['person-has-no-access'],
    method: 'POST',
    url: `${url}/:readerId/end`,
    schema: { params: OneReader, response: { 200: InvitedReader } },
  },
  erase: {
    summary: 'Erases what a county keeps of somebody who was invited to read there and reads no longer',
    description: 'What would go is said by the dry run of an erasure, which people have.',
    refuses: ['person-is-not-closed', 'erasure-needs-a-decision'],
    method: 'POST',
    url: `${url}/:readerId/erase`,
    once: true,
    schema: { params: OneReader, response: { 200: InvitedReader } },
  },
} as const satisfies Record<string, Endpoint>
