import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'

/** Who is reminded, of those who have been invited and not submitted. */
export const Reminded = z.enum(['not-opened', 'begun', 'all'])
export type Reminded = z.infer<typeof Reminded>

export const ReminderStep = z.object({
  id: Id,
  /** So many days before the last day of each respondent, or on a day. */
  when: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('before'),
      days: z.int('not-a-whole-number').min(0, 'number-too-small').max(90, 'number-too-large'),
    }),
    z.object({ kind: z.literal('on'), day: z.iso.date('not-a-date') }),
  ]),
  to: Reminded,
})
export type ReminderStep = z.infer<typeof ReminderStep>

export const ReminderPlan = z.object({
  steps: z.array(ReminderStep).max(12),
  /** On the clock of Stockholm. */
  at: z
    .string()
    .regex(/^(0[6-9]|1\d):[0-5]\d$/, 'not-a-time')
    .meta({ examples: ['08:30'] }),
  quietWeekends: z.boolean(),
  quietHolidays: z.boolean(),
})
export type ReminderPlan = z.infer<typeof ReminderPlan>

/** Somebody whom a reminder would go to now, and for whom. */
const ToRemind = z.object({
  personId: Id,
  name: z.string(),
  email: z.string(),
  respondents: z.array(z.string()),
})

const ComingReminder = z.object({ stepId: Id, day: z.iso.date(), people: z.array(ToRemind) })
export type ComingReminder = z.infer<typeof ComingReminder>

export const Reminders = z.object({
  /** Null as long as there is none: then nothing is sent. */
  plan: ReminderPlan.nullable(),
  /** What is left of the plan, and whom each would go to if it went now. */
  coming: z.array(ComingReminder),
  /** What has gone by the plan, the newest first. */
  past: z.array(z.object({ stepId: Id, day: z.iso.date(), at: z.iso.datetime(), sent: z.int() })),
})
export type Reminders = z.infer<typeof Reminders>

export const reminders = {
  read: {
    summary: 'Reads when those who have not submitted are reminded, and whom it would go to now',
    method: 'GET',
    url: '/rounds/:roundId/reminders',
    schema: { params: OneRound, response: { 200: Reminders } },
  },
  plan: {
    summary: 'Plans when those who have not submitted are reminded',
    method: 'PUT',
    url: '/rounds/:roundId/reminders',
    schema: { params: OneRound, body: ReminderPlan, response: { 200: Reminders } },
  },
  send: {
    summary: 'Reminds the contacts of those chosen at once; nobody is reminded by hand twice in a day',
    refuses: ['nobody-to-remind'],
    method: 'POST',
    url: '/rounds/:roundId/reminders/send',
    once: true,
    schema: {
      params: OneRound,
      body: z.object({ respondents: z.array(Id).min(1, 'choose-at-least-one').max(1000) }),
      response: { 200: z.object({ sent: z.int(), already: z.int() }) },
    },
  },
} as const satisfies Record<string, Endpoint>
