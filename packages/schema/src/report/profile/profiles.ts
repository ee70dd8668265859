import { z } from 'zod'
import { FileLanguage } from '../../answers/files.ts'
import { FileBytes, type Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { RespondentKind } from '../../respondents/respondent-kind.ts'
import { OneRespondent } from '../../respondents/respondent.ts'
import { OneRound } from '../../rounds/round.ts'
import { Code } from '../../typed-text.ts'
import { comparisons } from './comparison.ts'
import { Profile } from './profile.ts'

/** `now`: as it would be released, for those who follow the round. */
const Which = z.enum(['released', 'now']).default('released')

/** A profile, with when it was released; null where it is what would be. */
export const ReadProfile = z.object({
  released: z.object({ number: z.int(), at: z.iso.datetime(), by: z.string() }).nullable(),
  profile: Profile,
  /** What the respondent has set itself; nobody else reads it. */
  goals: z.array(z.object({ indicator: z.string(), level: z.string() })),
})
export type ReadProfile = z.infer<typeof ReadProfile>

/** How far each respondent's profile has come, as whoever follows the round sees it. */
export const ProfileState = z.object({
  respondentId: Id,
  kind: RespondentKind,
  name: z.string(),
  submitted: z.boolean(),
  /** Null until it is released. */
  releasedAt: z.iso.datetime().nullable(),
})
export type ProfileState = z.infer<typeof ProfileState>

const refuses = ['profile-is-not-released', 'round-is-not-in-analysis'] as const

const profileFile = <const Url extends string>(summary: string, url: Url, type: string) => ({
  summary,
  refuses,
  method: 'GET' as const,
  url,
  schema: {
    params: OneRespondent,
    querystring: z.object({ language: FileLanguage, which: Which, comparison: z.enum(comparisons).default('county') }),
    produces: [type] as readonly [string],
    response: { 200: FileBytes },
  },
})

export const profiles = {
  read: {
    summary: 'Reads what a respondent gets back, as it was released or, for those who follow the round, as it is now',
    refuses,
    method: 'GET',
    url: '/respondents/:respondentId/profile',
    schema: { params: OneRespondent, querystring: z.object({ which: Which }), response: { 200: ReadProfile } },
  },
  asPdf: profileFile(
    'Downloads a profile as a tagged PDF/A-3: same profile, same bytes',
    '/respondents/:respondentId/profile.pdf',
    'application/pdf',
  ),
  asDocx: profileFile(
    'Downloads a profile as a Word document: same profile, same bytes',
    '/respondents/:respondentId/profile.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ),
  asCalendar: profileFile(
    'Downloads the dates of a profile that lie ahead, for a calendar',
    '/respondents/:respondentId/profile.ics',
    'text/calendar',
  ),
  setGoal: {
    summary:
      'Sets a goal of the respondent’s own in a part of the work, for this round and those to come, or takes it back',
    method: 'PUT',
    url: '/respondents/:respondentId/goals/:indicator',
    schema: {
      params: OneRespondent.extend({ indicator: Code }),
      body: z.object({ level: Code.nullable() }),
      response: { 200: z.object({ indicator: z.string(), level: z.string().nullable() }) },
    },
  },
  list: {
    summary: 'Lists the respondents of a round, with when their profiles were released',
    method: 'GET',
    url: '/rounds/:roundId/profiles',
    schema: { params: OneRound, response: { 200: z.array(ProfileState) } },
  },
  release: {
    summary: 'Releases the profiles that are new or have changed to their respondents, and mails them',
    refuses: ['round-is-not-in-analysis'],
    method: 'POST',
    url: '/rounds/:roundId/profiles',
    once: true,
    schema: { params: OneRound, response: { 200: z.object({ released: z.int(), letters: z.int() }) } },
  },
} as const satisfies Record<string, Endpoint>
