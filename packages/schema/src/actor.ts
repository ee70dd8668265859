import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { Id } from './id.ts'

/** An organisation (never a person) in the county's register. */
export const RegisteredActor = z.object({
  id: Id,
  name: z.string(),
  /** Code of the list `actorKind`. */
  kind: z.string(),
  /** Proposed by a respondent, not yet looked at by the coordinator. */
  proposed: z.boolean(),
})
export type RegisteredActor = z.infer<typeof RegisteredActor>

export const actors = {
  list: { method: 'GET', url: '/actors', schema: { response: { 200: z.array(RegisteredActor) } } },
  propose: {
    method: 'PUT',
    url: '/actors/:actorId',
    schema: {
      params: z.object({ actorId: Id }),
      body: z.object({
        name: z.string().trim().min(2, 'write-something').max(120, 'text-too-long'),
        kind: z.string().min(1, 'choose-one'),
      }),
      response: { 200: RegisteredActor },
    },
  },
} as const satisfies Record<string, Endpoint>
