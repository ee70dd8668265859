import { givenAnOpenRound, linkIn, madeUp, respondentIn } from '@kartlaggning/schema/test/story'
import { fold } from '@kartlaggning/schema/answers/fold'
import { everyQuestion, type QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { answers } from '@kartlaggning/schema/answers/answers'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { type RoundPlan } from '@kartlaggning/schema/rounds/round'
import { clientOf, type Client } from './client.ts'
import { givenACoordinator, givenAPerson, type World } from './world.ts'

/** Someone invited to answer for Sala, with the token of the link in the mail. */
export async function givenAnInvitation(world: World, changes: Partial<RoundPlan> = {}) {
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator, changes)
  const { id: respondentId } = await respondentIn(coordinator, round.id, 'municipality', '1981')
  const body = { name: 'Maja Lund', email: 'maja.lund@sala.example', function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId }, body })
  return { coordinator, round, respondentId, email: body.email, token: linkIn((await lastMail(world)).body) }
}

/** The newest mail of the outbox; throws when there is none. */
export async function lastMail({ app }: World) {
  const [mail] = await clientOf(app).call(mailbox.list, {})
  if (!mail) throw new Error('no mail was put in the outbox')
  return mail
}

/** Someone who answers for one respondent of the round. */
export async function givenSomeoneWhoAnswers(
  world: World,
  coordinator: Client,
  roundId: string,
  kind: RespondentKind,
  municipality: string | null,
) {
  const respondent = await respondentIn(coordinator, roundId, kind, municipality)
  const person = await givenAPerson(world, kind === 'police' ? 'Erik Strand' : 'Anna Ek')
  await world.owner.query('insert into assignment (respondent_id, person_id) values ($1, $2)', [
    respondent.id,
    person.personId,
  ])
  return { ...person, respondentId: respondent.id, kind }
}

/** An open round in which someone answers for Sala, a colleague for the same, and someone for the police there. */
export async function givenAnswerers(
  world: World,
  changes: Partial<RoundPlan> = {},
  selection: Partial<QuestionSelection> = everyQuestion,
) {
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator, changes, selection)
  const municipality = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const police = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police', '1981')
  const colleague = await givenAPerson(world, 'Siv Ros')
  await world.owner.query('insert into assignment (respondent_id, person_id) values ($1, $2)', [
    municipality.respondentId,
    colleague.personId,
  ])
  return { coordinator, roundId, municipality, colleague, police }
}

/** A colleague to whom Sala has handed some sections, or the whole without the right to submit. */
export async function givenADelegate(
  world: World,
  { municipality }: { municipality: { respondentId: string; personId: string } },
  sections: readonly string[] | null,
  name = 'Bo Lind',
) {
  const { respondentId } = municipality
  const person = await givenAPerson(world, name)
  await world.owner.query(
    'insert into assignment (respondent_id, person_id, sections, signatory, invited_by) values ($1, $2, $3, false, $4)',
    [respondentId, person.personId, sections, municipality.personId],
  )
  return { ...person, respondentId }
}

export type Answerer = Awaited<ReturnType<typeof givenSomeoneWhoAnswers>>

/** A complete made-up answer, in a full round; the same for the same seed. */
export async function aDocument(
  { owner }: World,
  kind: RespondentKind,
  options: { readonly seed?: number; readonly entries?: number } = {},
): Promise<AnswerDocument> {
  const { rows } = await owner.query<{ id: string }>('select id from actor order by id limit 8')
  return madeUp(
    kind,
    rows.map((row) => row.id),
    options,
  )
}

/** What the respondent's rows fold to now. */
export async function draftOf({ client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>) {
  const { answers: rows, entries } = await client.call(answers.read, { params: { respondentId } })
  return fold(
    rows,
    entries.filter((entry) => entry.removedAt === null),
  )
}
