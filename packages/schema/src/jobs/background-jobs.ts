import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'

export const BackgroundJob = z.object({
  id: z.string(),
  /** What kind of work it is, as `deliver-mail`; never for whom. */
  task: z.string(),
  state: z.enum(['waiting', 'running', 'failed', 'given-up']),
  attempts: z.int(),
  mostAttempts: z.int(),
  createdAt: z.iso.datetime(),
  nextAt: z.iso.datetime(),
  failure: z.string().nullable(),
})
export type BackgroundJob = z.infer<typeof BackgroundJob>

export const backgroundJobs = {
  list: {
    summary: 'Lists what waits to be done in the background, is being done, or has failed and why',
    method: 'GET',
    url: '/background-jobs',
    schema: {
      response: {
        200: z.object({
          /** When a process last looked for work; null when none ever has. */
          lastSeenAt: z.iso.datetime().nullable(),
          jobs: z.array(BackgroundJob),
        }),
      },
    },
  },
  retry: {
    summary: 'Tries at once what has failed and waits for its next attempt',
    method: 'POST',
    url: '/background-jobs/retry',
    schema: { response: { 200: z.object({ retried: z.int() }) } },
  },
} as const satisfies Record<string, Endpoint>
