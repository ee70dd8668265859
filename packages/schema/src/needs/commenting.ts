import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Evidence, Severity } from '../gaps/gap.ts'
import { Id } from '../id.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { OneRound } from '../rounds/round.ts'
import { prose } from '../typed-text.ts'
import { NeedComment } from './need-comment.ts'

const InTwoLanguages = z.object({ sv: z.string(), en: z.string() })

/** A need as one whom it concerns is shown it: as far as it rests on answers that this one may see. */
export const CommunicatedNeed = z.object({
  title: InTwoLanguages,
  severity: Severity.nullable(),
  municipalities: z.array(z.string()),
  findings: z.array(z.object({ sentence: InTwoLanguages, evidence: z.array(Evidence) })),
  /** What the coordinator has written; `null` where it also rests on answers that are not shown. */
  motivation: z.string().nullable(),
  support: z.string().nullable(),
})
export type CommunicatedNeed = z.infer<typeof CommunicatedNeed>

export const OwnCommunicatedNeed = CommunicatedNeed.extend({
  needId: Id,
  shownAt: z.iso.datetime(),
  comment: NeedComment.nullable(),
})
export type OwnCommunicatedNeed = z.infer<typeof OwnCommunicatedNeed>

/** What will be said of a respondent, and until when it may comment. */
export const OwnNeeds = z.object({
  respondentId: Id,
  name: z.string(),
  roundName: z.string(),
  questionnaire: z.string(),
  fictional: z.boolean(),
  /** Null until the coordinator has let anybody comment. */
  until: z.iso.date().nullable(),
  open: z.boolean(),
  /** The report is out. */
  published: z.boolean(),
  needs: z.array(OwnCommunicatedNeed),
})
export type OwnNeeds = z.infer<typeof OwnNeeds>

/** How it goes, as whoever follows the round sees it. */
export const Commenting = z.object({
  until: z.iso.date().nullable(),
  open: z.boolean(),
  respondents: z.array(
    z.object({
      respondentId: Id,
      kind: RespondentKind,
      municipality: z.string(),
      name: z.string(),
      /** How many needs it was shown. */
      shown: z.int(),
      comments: z.array(NeedComment.extend({ needId: Id, title: InTwoLanguages })),
    }),
  ),
})
export type Commenting = z.infer<typeof Commenting>

export const commenting = {
  open: {
    summary: 'Shows those concerned what will be said of them, and lets them comment until a day',
    refuses: ['round-is-not-in-analysis', 'round-dates-out-of-order'],
    method: 'PUT',
    url: '/rounds/:roundId/commenting',
    schema: {
      params: OneRound,
      body: z.object({ until: z.iso.date('not-a-date') }),
      response: { 200: z.object({ until: z.iso.date(), respondents: z.int(), communicated: z.int() }) },
    },
  },
  follow: {
    summary: 'Reads who has been shown what, and what they say of it',
    method: 'GET',
    url: '/rounds/:roundId/commenting',
    schema: { params: OneRound, response: { 200: Commenting } },
  },
  own: {
    summary: 'Reads what will be said of a respondent',
    method: 'GET',
    url: '/respondents/:respondentId/needs',
    schema: { params: OneRespondent, response: { 200: OwnNeeds } },
  },
  comment: {
    summary: 'Comments on a need that concerns the respondent; an empty comment takes back the one before',
    refuses: ['comments-are-closed'],
    method: 'PUT',
    url: '/respondents/:respondentId/need-comments/:commentId',
    schema: {
      params: OneRespondent.extend({ commentId: Id }),
      body: z.object({ needId: Id, words: prose(2000) }),
      response: { 200: OwnCommunicatedNeed },
    },
  },
} as const satisfies Record<string, Endpoint>
