import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { OneRound, Round } from '../rounds/round.ts'
import { prose } from '../typed-text.ts'
import { Json, JsonObject } from '../json.ts'

/** `jointActions.confirm`: does the counterpart confirm a joint action it is said to take part in as one it knows? */
export const Recognition = z.enum(['same', 'known_not_listed', 'ended', 'not_known'])
export type Recognition = z.infer<typeof Recognition>

export const Confirmation = z.object({
  recognition: Recognition,
  /** With `same`: our own entry that is the same joint action. */
  sameAs: Id.nullable(),
  comment: z.string(),
  confirmedBy: z.string(),
  confirmedAt: z.iso.datetime(),
})
export type Confirmation = z.infer<typeof Confirmation>

/**
 * One mirrored question side by side. Nothing is compared where a side does not know or has not answered; what both
 * have written freely is to be read, not found to differ.
 */
export const Mirror = z.object({
  question: z.string(),
  municipality: Json.nullable(),
  police: Json.nullable(),
  state: z.enum(['same', 'differs', 'to_read', 'not_comparable']),
})
export type Mirror = z.infer<typeof Mirror>

/** The counterpart's joint action, by its mirrored answers only. */
export const MirroredJointAction = z.object({
  entry: Id,
  answers: JsonObject,
  /** Own joint actions that may be the same, likeliest first. Never merged without a person. */
  candidates: z.array(z.object({ entry: Id, name: z.string(), likeness: z.number() })),
  confirmation: Confirmation.nullable(),
})
export type MirroredJointAction = z.infer<typeof MirroredJointAction>

const Party = z.object({ respondentId: Id, kind: RespondentKind, name: z.string(), submitted: z.boolean() })

export const Reconciliation = z.object({
  roundId: Id,
  roundName: z.string(),
  questionnaire: z.string(),
  fictional: z.boolean(),
  /** May still be answered; read-only once the analysis has begun. */
  open: z.boolean(),
  own: Party,
  counterpart: Party.nullable(),
  mirrors: z.array(Mirror),
  ownJointActions: z.array(z.object({ entry: Id, name: z.string(), confirmation: Confirmation.nullable() })),
  theirJointActions: z.array(MirroredJointAction),
})
export type Reconciliation = z.infer<typeof Reconciliation>

export const ReconciliationOfMunicipality = z.object({
  municipality: z.string(),
  name: z.string(),
  municipalitySubmitted: z.boolean(),
  policeSubmitted: z.boolean(),
  compared: z.int(),
  differing: z.int(),
  jointActions: z.int(),
  confirmed: z.int(),
  rejected: z.int(),
})
export type ReconciliationOfMunicipality = z.infer<typeof ReconciliationOfMunicipality>

export const reconciliation = {
  begin: {
    summary: 'Lets municipality and police see the answers of each other',
    refuses: ['round-is-not-closed', 'round-does-not-reconcile'],
    method: 'POST',
    url: '/rounds/:roundId/reconciliation',
    once: true,
    schema: { params: OneRound, response: { 200: Round } },
  },
  follow: {
    summary: 'Lists how far the reconciliation of each municipality has come',
    method: 'GET',
    url: '/rounds/:roundId/reconciliation',
    schema: { params: OneRound, response: { 200: z.array(ReconciliationOfMunicipality) } },
  },
  read: {
    summary: 'Reads the answers of the two sides beside each other',
    refuses: ['round-does-not-reconcile', 'round-is-not-in-reconciliation'],
    method: 'GET',
    url: '/respondents/:respondentId/reconciliation',
    schema: { params: OneRespondent, response: { 200: Reconciliation } },
  },
  confirm: {
    summary: 'Says whether a joint action that the counterpart names is recognised',
    refuses: ['round-is-not-in-reconciliation', 'joint-action-is-not-counterparts'],
    method: 'PUT',
    url: '/respondents/:respondentId/reconciliation/joint-actions/:entryId',
    schema: {
      params: OneRespondent.extend({ entryId: Id }),
      body: z.object({
        recognition: Recognition,
        sameAs: Id.nullable(),
        comment: prose(500),
      }),
      response: { 200: Confirmation },
    },
  },
} as const satisfies Record<string, Endpoint>
