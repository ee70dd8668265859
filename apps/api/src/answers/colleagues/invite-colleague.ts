import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Colleague, Delegation } from '@kartlaggning/schema/answers/colleagues'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { assign } from '../../respondents/assign.ts'
import { sendInvitation } from '../../respondents/send-invitation.ts'
import { tellOfNewAccess } from '../../respondents/tell-of-access.ts'
import { readAnswering } from '../answering.ts'
import { respondentQuestions } from '../respondent-questions.ts'
import { readWhatIsLeft } from '../read-what-is-left.ts'
import { beginAnswers } from '../begin-answers.ts'
import { delegationLetter } from './delegation-letter.ts'
import { listColleagues } from './list-colleagues.ts'

/** Hands the whole or some sections to a colleague, who gets a personal link and never submits. */
export async function inviteColleague(
  trx: Trx,
  actor: Actor,
  respondentId: string,
  { sections, message, ...invitee }: Delegation,
  publicUrl: string,
): Promise<Colleague[]> {
  const answering = await readAnswering(trx, respondentId)
  if (!answering.open) throw new ProblemError('round-is-not-open')
  const asked = respondentQuestions(answering).sections
  if (sections?.some((section) => !asked.some(({ id }) => id === section))) throw new ProblemError('answer-not-asked')
  // Who answers some sections cannot lay last round's answers into the others.
  if (!answering.begun && !answering.resting) await beginAnswers(trx, actor, respondentId)
  const { rows } = await sql<{ id: string }>`
    select register_person(${newId()}, ${invitee.email}, ${invitee.name}, ${invitee.function}) as id`.execute(trx)
  const personId = rows[0]?.id ?? ''
  const { name, function: role } = invitee
  await assign(trx, {
    respondentId,
    personId,
    name,
    function: role,
    sections,
    signatory: false,
    invitedBy: actor.personId,
  })
  await tellOfNewAccess(trx, { respondentId, personId }, publicUrl)
  const handed = asked.filter(({ id }) => sections?.includes(id))
  const left = await readWhatIsLeft(trx, answering, sections)
  const { signatories } = answering
  await sendInvitation(trx, { respondentId, personId }, publicUrl, (texts, [facts]) =>
    delegationLetter(texts, facts, { inviter: actor, sections: handed, message, signatories, left }),
  )
  return listColleagues(trx, respondentId)
}
