import { z } from 'zod'
import { OneCounty } from '../county.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { hasPersonalNumber } from '../questionnaire/personal-data.ts'
import { Code, line } from '../typed-text.ts'

/** An organisation (never a person) in the county's register. */
export const RegisteredActor = z.object({
  id: Id,
  name: z.string(),
  /** Code of the list `actorKind`. */
  kind: z.string(),
  /** Null where the organisation is the whole country's. */
  county: z.string().nullable(),
  /** Where it is at work in one municipality only. */
  municipality: z.string().nullable(),
  /** Proposed by a respondent, not yet looked at by the coordinator. */
  proposed: z.boolean(),
  /** Another name of this one: answers keep their ids, and are read as if they named it. */
  mergedInto: Id.nullable(),
})
export type RegisteredActor = z.infer<typeof RegisteredActor>

const Decided = z.object({ by: z.string(), at: z.iso.datetime() }).nullable()

/** What the coordinator sees of it besides. */
export const ActorUnderReview = RegisteredActor.extend({
  /** Names and kinds are put right, and merges made, in the county’s own; the others are the country’s. */
  mine: z.boolean(),
  proposedAt: z.iso.datetime().nullable(),
  reviewed: Decided,
  merged: Decided,
  /** Respondents whose newest submission in a round names it, or another that is merged into it. Never drafts. */
  uses: z.int(),
  version: z.int(),
})
export type ActorUnderReview = z.infer<typeof ActorUnderReview>

const ActorDescription = z.object({
  name: line(120)
    .min(2, 'write-something')
    .refine((name) => !hasPersonalNumber(name), 'personal-number'),
  kind: Code.min(1, 'choose-one'),
  municipality: Code.nullable(),
})
export type ActorDescription = z.infer<typeof ActorDescription>

const OneActor = z.object({ actorId: Id })

export const actors = {
  list: {
    summary: 'Lists the register of organisations',
    method: 'GET',
    url: '/actors',
    schema: { response: { 200: z.array(RegisteredActor) } },
  },
  propose: {
    summary: 'Proposes an organisation for the register',
    method: 'PUT',
    url: '/actors/:actorId',
    schema: {
      params: OneActor,
      body: ActorDescription.extend({ county: Code }),
      response: { 200: RegisteredActor },
    },
  },
  register: {
    summary: 'Lists the register of a county as its coordinator looks after it',
    method: 'GET',
    url: '/counties/:county/actors',
    schema: { params: OneCounty, response: { 200: z.array(ActorUnderReview) } },
  },
  review: {
    summary: 'Accepts an organisation as it is described here',
    refuses: ['actor-was-changed-by-another', 'actor-is-merged'],
    method: 'POST',
    url: '/actors/:actorId/review',
    schema: {
      params: OneActor,
      body: ActorDescription.extend({ seen: z.int() }),
      response: { 200: RegisteredActor },
    },
  },
  merge: {
    summary: 'Merges an organisation into another',
    refuses: ['actor-was-changed-by-another', 'actor-is-merged', 'actors-cannot-merge', 'actor-of-another-county'],
    method: 'POST',
    url: '/actors/:actorId/merge',
    schema: { params: OneActor, body: z.object({ seen: z.int(), into: Id }), response: { 200: RegisteredActor } },
  },
  separate: {
    summary: 'Undoes a merge: the organisation stands by itself again, as it was',
    refuses: ['actor-was-changed-by-another', 'actor-is-not-merged'],
    method: 'POST',
    url: '/actors/:actorId/separate',
    schema: { params: OneActor, body: z.object({ seen: z.int() }), response: { 200: RegisteredActor } },
  },
} as const satisfies Record<string, Endpoint>
