import { minutesOfAll } from '@kartlaggning/schema/answers/estimate'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { provisionOf } from '@kartlaggning/schema/rounds/provision'
import type { Invitation } from '@kartlaggning/schema/identity/session'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { estimateInvitation, type InvitedTo } from './estimate-invitation.ts'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { hashOf } from './secret.ts'

interface Seen {
  readonly email: string
  readonly kind: RespondentKind | null
  readonly municipality: string | null
  readonly officialName: string | null
  readonly policeArea: string | null
  readonly round: string | null
  readonly reads: boolean
  readonly open: boolean
  readonly closesOn: string | null
  /** Of all that they answer for in the round and have not submitted; null of one who reads. */
  readonly asked: readonly InvitedTo[] | null
  readonly voluntary: boolean | null
  readonly legalGround: string | null
  readonly purpose: string | null
  readonly authority: string | null
  readonly contact: string | null
}

/** What the page behind a personal link says. Nothing is used up: mail scanners open links. */
export async function lookAtInvitation(db: Database, token: string): Promise<Invitation> {
  const { rows } = await sql<{ seen: Seen | null }>`select read_invitation(${hashOf(token)}) as seen`.execute(db)
  const seen = rows[0]?.seen
  if (!seen) throw new ProblemError('link-not-valid')
  const { email, kind, municipality, officialName, policeArea, authority, ...facts } = seen
  const asked = facts.asked?.map((it) => ({ kind: it.kind, ...estimateInvitation(it) }))
  return {
    respondent: kind && respondentName(kind, municipality ?? policeArea ?? '', officialName),
    round: facts.round,
    reads: facts.reads,
    open: facts.open,
    closesOn: facts.closesOn,
    estimatedMinutes: asked ? minutesOfAll(asked) : null,
    respondents: asked?.length ?? 0,
    filled: asked ? asked.reduce((sum, it) => sum + it.filled, 0) : null,
    voluntary: facts.voluntary,
    provision: provisionOf(facts),
    purpose: facts.purpose,
    contact: facts.contact,
    maskedEmail: mask(email),
    authority: authority ?? '',
  }
}

/** a***@sala.se */
const mask = (email: string) => email.replace(/^(.)[^@]*/, '$1***')
