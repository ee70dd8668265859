import { z } from 'zod'
import { OneCounty } from '../county.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Mail } from '../mail/mailbox.ts'
import { OneRound } from '../rounds/round.ts'

/** A day on which something falls due. */
export const DueDay = z.object({
  what: z.enum(['opening', 'reminder', 'last-day', 'day-after', 'reconciliation-ends']),
  day: z.iso.date(),
})
export type DueDay = z.infer<typeof DueDay>

export const Rehearsal = z.object({
  roundId: Id,
  /** What time it is in the rehearsal. */
  now: z.iso.datetime(),
  today: z.iso.date(),
  begunBy: z.string(),
  begunAt: z.iso.datetime(),
  /** What comes next, the nearest first. */
  due: z.array(DueDay),
  letters: z.int(),
})
export type Rehearsal = z.infer<typeof Rehearsal>

/** What has happened while the clock went forward. */
export const Passed = Rehearsal.extend({
  submitted: z.int(),
  begun: z.int(),
  bounced: z.int(),
  /** How often the two sides of a municipality have said something to each other. */
  reconciled: z.int(),
  reminded: z.int(),
})
export type Passed = z.infer<typeof Passed>

export const rehearsals = {
  begin: {
    summary: 'Begins to rehearse a planned round, with respondents who are made up and answer by themselves',
    refuses: ['round-is-not-draft', 'round-has-no-municipalities', 'rehearsal-is-under-way'],
    method: 'POST',
    url: '/rounds/:roundId/rehearsal',
    schema: { params: OneRound, response: { 200: z.object({ roundId: Id }) } },
  },
  beginMadeUp: {
    summary: 'Begins to rehearse in a county that has no round planned, with one that is made up',
    refuses: ['rehearsal-is-under-way'],
    method: 'POST',
    url: '/counties/:county/rehearsal',
    schema: { params: OneCounty, response: { 200: z.object({ roundId: Id }) } },
  },
  read: {
    summary: 'Reads where the clock of a rehearsal stands, and what comes next; null of a round that is none',
    method: 'GET',
    url: '/rounds/:roundId/rehearsal',
    schema: { params: OneRound, response: { 200: Rehearsal.nullable() } },
  },
  ofCounty: {
    summary: 'Finds the rehearsal that is under way in a county',
    method: 'GET',
    url: '/counties/:county/rehearsal',
    schema: { params: OneCounty, response: { 200: z.object({ roundId: Id, name: z.string() }).nullable() } },
  },
  advance: {
    summary: 'Moves the clock of a rehearsal forward to a day; what falls due until then is performed',
    refuses: ['clock-goes-forward'],
    method: 'POST',
    url: '/rounds/:roundId/rehearsal/advance',
    schema: { params: OneRound, body: z.object({ until: z.iso.date('not-a-date') }), response: { 200: Passed } },
  },
  mailbox: {
    summary: 'Lists the newest letters of a rehearsal, none of which has left',
    method: 'GET',
    url: '/rounds/:roundId/rehearsal/mailbox',
    schema: { params: OneRound, response: { 200: z.array(Mail) } },
  },
  remove: {
    summary: 'Removes a rehearsal with everything in it',
    method: 'POST',
    url: '/rounds/:roundId/rehearsal/remove',
    schema: { params: OneRound, response: { 200: z.object({}) } },
  },
} as const satisfies Record<string, Endpoint>
