import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OnBehalf } from '../respondents/proxy.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { OneRound, Round } from '../rounds/round.ts'
import { Code, prose } from '../typed-text.ts'
import { JsonObject } from '../json.ts'
import { QuestionAddress, WrittenValue } from '../answers/written-value.ts'
import { AgreementOnQuestion } from './agreement-on-question.ts'
import { Conversation, SideOfMunicipality, StepKind } from './conversation.ts'
import { DifferenceCount } from './count-differences.ts'
import { Mirror } from './mirror.ts'

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

/** The counterpart's joint action, by its mirrored answers only. */
export const MirroredJointAction = z.object({
  entry: Id,
  answers: JsonObject,
  /** Own joint actions that may be the same, likeliest first. Never merged without a person. */
  candidates: z.array(z.object({ entry: Id, name: z.string(), likeness: z.number() })),
  confirmation: Confirmation.nullable(),
})
export type MirroredJointAction = z.infer<typeof MirroredJointAction>

/** That a side has nothing more to say, since when and who said so; `name` is empty to a reader who does not know whom. */
export const Finished = z.object({ name: z.string(), at: z.iso.datetime() })
export type Finished = z.infer<typeof Finished>

const Party = z.object({
  respondentId: Id,
  kind: RespondentKind,
  name: z.string(),
  submitted: z.boolean(),
  /** The county board has submitted it on the side’s behalf. */
  onBehalf: OnBehalf.optional(),
  finished: Finished.nullable(),
})

export const Reconciliation = z.object({
  roundId: Id,
  roundName: z.string(),
  questionnaire: z.string(),
  fictional: z.boolean(),
  /** May still be answered; read-only once the analysis has begun. */
  open: z.boolean(),
  /** The last day, as long as the round has one. */
  until: z.iso.date().nullable(),
  own: Party,
  counterpart: Party.nullable(),
  /** So many answers of either side are marked as secret, and neither shown nor compared here. */
  secret: z.int(),
  mirrors: z.array(Mirror),
  ownJointActions: z.array(z.object({ entry: Id, name: z.string(), confirmation: Confirmation.nullable() })),
  theirJointActions: z.array(MirroredJointAction),
})
export type Reconciliation = z.infer<typeof Reconciliation>

export const ReconciliationOfMunicipality = z.object({
  municipality: z.string(),
  name: z.string(),
  /** The round's reconciliation has begun, or has been: where none was held, nobody has been asked anything in it. */
  held: z.boolean(),
  municipalitySubmitted: z.boolean(),
  policeSubmitted: z.boolean(),
  /** Of those that have submitted: what the county board has on their behalf. */
  onBehalf: z.object({ municipality: OnBehalf.optional(), police: OnBehalf.optional() }),
  differences: DifferenceCount,
  municipalityFinished: z.boolean(),
  policeFinished: z.boolean(),
  jointActions: z.int(),
  confirmed: z.int(),
  rejected: z.int(),
})
export type ReconciliationOfMunicipality = z.infer<typeof ReconciliationOfMunicipality>

/** A joint action that a side says its counterpart takes part in, and what the counterpart says. */
export const AskedJointAction = z.object({
  entry: Id,
  by: SideOfMunicipality,
  name: z.string(),
  confirmation: Confirmation.nullable(),
})
export type AskedJointAction = z.infer<typeof AskedJointAction>

export const BothSides = z.object({
  municipality: z.string(),
  name: z.string(),
  questionnaire: z.string(),
  until: z.iso.date().nullable(),
  held: z.boolean(),
  sides: z.object({ municipality: Party.nullable(), police: Party.nullable() }),
  mirrors: z.array(Mirror),
  jointActions: z.array(AskedJointAction),
})
export type BothSides = z.infer<typeof BothSides>

export const reconciliation = {
  begin: {
    summary: 'Lets municipality and police see the answers of each other',
    refuses: ['round-is-not-closed', 'round-does-not-reconcile', 'answers-are-still-open', 'round-dates-out-of-order'],
    method: 'POST',
    url: '/rounds/:roundId/reconciliation',
    once: true,
    schema: {
      params: OneRound,
      /** The last day, inclusive; without it, two weeks from now. */
      querystring: z.object({ until: z.iso.date('not-a-date').optional() }),
      response: { 200: Round },
    },
  },
  follow: {
    summary: 'Lists how far the reconciliation of each municipality has come',
    method: 'GET',
    url: '/rounds/:roundId/reconciliation',
    schema: { params: OneRound, response: { 200: z.array(ReconciliationOfMunicipality) } },
  },
  questions: {
    summary: 'Counts, question by question, how the two sides answer in all municipalities',
    method: 'GET',
    url: '/rounds/:roundId/reconciliation/questions',
    schema: { params: OneRound, response: { 200: z.array(AgreementOnQuestion) } },
  },
  ofMunicipality: {
    summary: 'Reads what differs in a municipality and what the two sides say of it',
    method: 'GET',
    url: '/rounds/:roundId/reconciliation/municipalities/:municipality',
    schema: { params: OneRound.extend({ municipality: Code }), response: { 200: BothSides } },
  },
  read: {
    summary: 'Reads the answers of the two sides beside each other',
    refuses: ['round-does-not-reconcile', 'round-is-not-in-reconciliation'],
    method: 'GET',
    url: '/respondents/:respondentId/reconciliation',
    schema: { params: OneRespondent, response: { 200: Reconciliation } },
  },
  say: {
    summary: 'Explains an answer that differs, or moves a proposal of an agreed value on',
    refuses: ['round-is-not-in-reconciliation', 'answers-do-not-differ', 'conversation-has-moved-on'],
    method: 'PUT',
    url: '/respondents/:respondentId/reconciliation/steps/:stepId',
    schema: {
      params: OneRespondent.extend({ stepId: Id }),
      body: z.object({
        question: QuestionAddress,
        kind: StepKind,
        value: WrittenValue.nullable(),
        words: prose(1000),
        ends: Id.nullable(),
      }),
      response: { 200: Conversation },
    },
  },
  finish: {
    summary: 'Says that a side has nothing more to say, or that it has after all',
    refuses: ['round-is-not-in-reconciliation'],
    method: 'PUT',
    url: '/respondents/:respondentId/reconciliation/finished',
    schema: {
      params: OneRespondent,
      body: z.object({ finished: z.boolean() }),
      response: { 200: Finished.nullable() },
    },
  },
  setLastDay: {
    summary: 'Sets the last day of the reconciliation',
    refuses: ['round-is-not-in-reconciliation', 'round-dates-out-of-order'],
    method: 'PUT',
    url: '/rounds/:roundId/reconciliation/last-day',
    schema: {
      params: OneRound,
      body: z.object({ until: z.iso.date('not-a-date') }),
      response: { 200: z.object({ until: z.iso.date() }) },
    },
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
  takeBack: {
    summary: 'Takes back what was said of a joint action of the counterpart, and splits a pair that was made by it',
    refuses: ['round-is-not-in-reconciliation', 'joint-action-is-not-counterparts'],
    method: 'DELETE',
    url: '/respondents/:respondentId/reconciliation/joint-actions/:entryId',
    schema: {
      params: OneRespondent.extend({ entryId: Id }),
      response: { 200: z.object({ confirmation: Confirmation.nullable() }) },
    },
  },
} as const satisfies Record<string, Endpoint>
