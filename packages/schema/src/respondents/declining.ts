import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { prose, someLine } from '../typed-text.ts'
import { AbstentionReason } from './abstention.ts'
import { OneRespondent } from './respondent.ts'

const Why = z.object({ reason: AbstentionReason, note: prose(1000) })
const NotedWhy = Why.extend({ source: someLine(120) })

type Declined = z.infer<typeof Why>

/** Another reason than those of the list has to be said. */
const isSaid = ({ reason, note }: Declined) => reason !== 'other' || note !== ''
const unsaid = { path: ['note'], error: 'write-something' }

const refuses = [
  'round-is-not-open',
  'answering-is-a-duty',
  'answers-are-submitted',
  'answers-are-given-by-proxy',
  'has-declined',
] as const

/** Answering is voluntary unless a provision says otherwise. */
export const declining = {
  decline: {
    summary: 'Declines to answer, with a reason; submitting after all takes it back',
    refuses,
    method: 'POST',
    url: '/respondents/:respondentId/decline',
    schema: { params: OneRespondent, body: Why.refine(isSaid, unsaid), response: { 200: z.object({}) } },
  },
  note: {
    summary: 'Notes that a respondent has told the county board that it declines to answer, and why',
    refuses,
    method: 'POST',
    url: '/respondents/:respondentId/noted-decline',
    schema: { params: OneRespondent, body: NotedWhy.refine(isSaid, unsaid), response: { 200: z.object({}) } },
  },
  takeBack: {
    summary: 'Takes back that a respondent has declined to answer',
    refuses: ['round-is-not-open', 'has-not-declined'],
    method: 'POST',
    url: '/respondents/:respondentId/decline/take-back',
    schema: { params: OneRespondent, response: { 200: z.object({}) } },
  },
} as const satisfies Record<string, Endpoint>
