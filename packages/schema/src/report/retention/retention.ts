import { z } from 'zod'
import { OneCounty } from '../../county.ts'
import type { Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { someLine } from '../../typed-text.ts'
import { RETENTION_CLASSES } from './retention-classes.ts'

export const RetentionClassName = z.enum(RETENTION_CLASSES)

export const retentionLimits = { registryNumber: 60, decidedBy: 120, months: 1200 } as const

/** What a county has decided of a class of records. A new decision takes the place of the one before, which stays to be read. */
const NewRetentionDecision = z.object({
  registryNumber: someLine(retentionLimits.registryNumber),
  decidedOn: z.iso.date('not-a-date'),
  /** "Länsarkivarien", "Länsråd Anna Ek" */
  decidedBy: someLine(retentionLimits.decidedBy),
  /** Null: kept for good, or as the class itself says. */
  months: z.int().min(1).max(retentionLimits.months).nullable(),
})
export type NewRetentionDecision = z.infer<typeof NewRetentionDecision>

export const RetentionDecision = NewRetentionDecision.extend({
  id: Id,
  registryNumber: z.string(),
  decidedBy: z.string(),
  notedBy: z.string(),
  notedAt: z.iso.datetime(),
})
export type RetentionDecision = z.infer<typeof RetentionDecision>

/** What is held of one class, and what may be erased of it. */
export const HeldClass = z.object({
  class: RetentionClassName,
  held: z.int(),
  oldest: z.iso.datetime().nullable(),
  /** How many may be erased today. */
  due: z.int(),
  /** When there will next be more. */
  nextDue: z.iso.date().nullable(),
  /** The newest first. */
  decisions: z.array(RetentionDecision),
})
export type HeldClass = z.infer<typeof HeldClass>

/** Whether contact data may be erased: `due`, or why it may not be yet. */
export const ContactState = z.enum(['due', 'not-yet', 'round-not-ended', 'has-access', 'letter-waits'])
export type ContactState = z.infer<typeof ContactState>

export const KeptContact = z.object({
  personId: Id,
  name: z.string(),
  state: ContactState,
  /** From which day, where nothing else hinders it; null where the county has not decided. */
  dueOn: z.iso.date().nullable(),
})
export type KeptContact = z.infer<typeof KeptContact>

export const ErasedKind = z.enum(['person', 'letter', 'question', 'call', 'note', 'request'])

const ErasedOfKind = z.object({ class: RetentionClassName, kind: ErasedKind, count: z.int() })

/** By which decision a class is erased. */
const ErasureGround = z.object({
  class: RetentionClassName,
  id: Id,
  registryNumber: z.string(),
  decidedOn: z.iso.date(),
})

/** An erasure as the log has it: of which kinds and how many, by which decisions, who and when. Never of whom. */
export const LoggedErasure = z.object({
  id: Id,
  counts: z.array(ErasedOfKind),
  decisions: z.array(ErasureGround),
  proposedBy: z.string(),
  proposedAt: z.iso.datetime(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  /** Whoever confirmed it said that nobody had asked for what was erased; null where nobody was asked to say so. */
  nothingIsRequested: z.boolean().nullable(),
  /** Of one person, who had asked for it: nobody else confirms it, and its time need not have come. */
  onRequest: z.boolean(),
})
export type LoggedErasure = z.infer<typeof LoggedErasure>

export const ProposedErasure = LoggedErasure.extend({
  /** Proposed by whoever reads this. */
  isMine: z.boolean(),
  /** Whether it is still what may be erased. */
  isCurrent: z.boolean(),
  people: z.array(Id),
})
export type ProposedErasure = z.infer<typeof ProposedErasure>

export const Retention = z.object({
  classes: z.array(HeldClass),
  people: z.array(KeptContact),
  proposal: ProposedErasure.nullable(),
  /** The newest first. */
  log: z.array(LoggedErasure),
  /** Nobody else can confirm what this person has proposed. */
  isOnlyCoordinator: z.boolean(),
})
export type Retention = z.infer<typeof Retention>

/** For those whose data it is: how long each class is kept, as a county that they have to do with has decided. */
export const DecidedPeriods = z.object({
  county: z.string(),
  /** "Västmanlands län" */
  name: z.string(),
  /** Of classes that it has decided on; null months are kept. */
  periods: z.array(z.object({ class: RetentionClassName, months: z.int().nullable() })),
})
export type DecidedPeriods = z.infer<typeof DecidedPeriods>

/** What is asked for is handed out before it is erased. */
const ErasureSaid = z.object({ nothingIsRequested: z.literal(true) })
export type ErasureSaid = z.infer<typeof ErasureSaid>

const done = { 200: z.object({}) }
const OneErasure = OneCounty.extend({ erasureId: Id })

/** How long a county keeps what it holds, and the erasure of what it need not keep. */
export const retention = {
  read: {
    summary: 'Reads what a county holds of each class of records, what it has decided of it, and what falls due',
    method: 'GET',
    url: '/counties/:county/retention',
    schema: { params: OneCounty, response: { 200: Retention } },
  },
  periods: {
    summary: 'Tells how long the counties that whoever asks has to do with have decided to keep records',
    method: 'GET',
    url: '/retention/periods',
    schema: { response: { 200: z.array(DecidedPeriods) } },
  },
  decide: {
    summary: 'Notes what the county has decided of a class of records; nothing is erased by it',
    refuses: ['class-is-kept', 'decision-lies-ahead'],
    method: 'POST',
    url: '/counties/:county/retention/:class/decisions',
    once: true,
    schema: { params: OneCounty.extend({ class: RetentionClassName }), body: NewRetentionDecision, response: done },
  },
  propose: {
    summary: 'Writes down exactly what would be erased, for somebody else to confirm; nothing is erased',
    refuses: ['nothing-falls-due'],
    method: 'POST',
    url: '/counties/:county/erasures',
    once: true,
    schema: { params: OneCounty, response: done },
  },
  withdraw: {
    summary: 'Puts a proposed erasure aside',
    refuses: ['erasure-is-closed'],
    method: 'POST',
    url: '/counties/:county/erasures/:erasureId/withdraw',
    schema: { params: OneErasure, response: done },
  },
  confirm: {
    summary: 'Erases what was proposed, if it is still what may be erased; by somebody else than who proposed it',
    refuses: ['erasure-is-closed', 'erasure-has-changed', 'erasure-needs-another', 'erasure-waits-a-day'],
    method: 'POST',
    url: '/counties/:county/erasures/:erasureId/confirm',
    once: true,
    schema: {
      params: OneErasure,
      body: ErasureSaid,
      response: done,
    },
  },
} as const satisfies Record<string, Endpoint>
