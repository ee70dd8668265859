import { fold, unfold } from '@kartlaggning/schema/answers/fold'
import { everyQuestion, type QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds, type RoundPlan } from '@kartlaggning/schema/rounds/round'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { clientOf, type Client } from './client.ts'
import { givenACoordinator, givenAPerson, type World } from './world.ts'

export const aPlan = (changes: Partial<RoundPlan> = {}): RoundPlan => ({
  name: 'Kartläggningen 2026',
  year: 2026,
  scope: 'full',
  opensOn: '2026-10-05',
  closesOn: '2026-11-20',
  purpose: 'Att se vilket stöd länet behöver.',
  voluntary: true,
  legalGround: null,
  consultation: { held: false, reason: 'Frågorna är desamma som förra omgången.' },
  selection: 'Alla kommuner i länet.',
  estimatedMinutes: 60,
  registryNumber: null,
  contactName: 'Karin Berg',
  contactEmail: 'karin.berg@example.org',
  reconciles: true,
  previousRoundId: null,
  municipalities: ['1981', '1983'],
  thresholds: Thresholds.parse({}),
  ...changes,
})

export async function givenAnOpenRound(
  coordinator: Client,
  changes: Partial<RoundPlan> = {},
  asks: Partial<QuestionSelection> = everyQuestion,
) {
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan(changes) })
  if (asks !== everyQuestion)
    await coordinator.call(rounds.selectQuestions, { params: { roundId }, body: { ...everyQuestion, ...asks } })
  return coordinator.call(rounds.open, { params: { roundId } })
}

export async function respondentIn(
  coordinator: Client,
  roundId: string,
  kind: RespondentKind,
  municipality: string | null,
) {
  const asked = await coordinator.call(respondents.list, { params: { roundId } })
  const found = asked.find((it) => it.kind === kind && it.municipality === municipality)
  if (!found) throw new Error(`nobody answers as ${kind} for ${municipality}`)
  return found
}

/** The token of a personal link, as the mail says it. */
export const linkIn = (mail: string | undefined) => /#([\w-]{43})/.exec(mail ?? '')?.[1] ?? ''

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
  asks: Partial<QuestionSelection> = everyQuestion,
) {
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator, changes, asks)
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
  { seed = 1, entries = 2 } = {},
): Promise<AnswerDocument> {
  const { rows } = await owner.query<{ id: string }>('select id from actor order by id limit 8')
  return madeUpDocument(sectionsFor(questionnaireOf('2026'), kind, 'full'), {
    random: seeded(seed),
    actors: rows.map((row) => row.id),
    municipalities: ['1981', '1983'],
    entries: () => entries,
  })
}

const matrices = new Set(
  questionnaireOf('2026').sections.flatMap((section) =>
    section.questions.filter((it) => it.kind === 'matrix').map((it) => it.id),
  ),
)

/** Writes a whole document as somebody would: entries first, then their answers. */
export async function write(
  { client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>,
  document: AnswerDocument,
) {
  for (const [section, { entries = [] }] of Object.entries(document)) {
    for (const { id } of entries) {
      await client.call(answers.addEntry, { params: { respondentId, entryId: id }, body: { section, copyOf: null } })
    }
  }
  const changes = unfold(document, (question) => matrices.has(question)).map((row, at) => ({
    ...row,
    value: row.value as never,
    seen: 0,
    sequence: at + 1,
  }))
  for (let from = 0; from < changes.length; from += 500) {
    await client.call(answers.save, {
      params: { respondentId },
      body: { writer: newId(), changes: changes.slice(from, from + 500) },
    })
  }
}

export async function submit(answerer: Answerer, document: AnswerDocument) {
  await write(answerer, document)
  return answerer.client.call(answers.submit, { params: { respondentId: answerer.respondentId } })
}

/** What the respondent's rows fold to now. */
export async function draftOf({ client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>) {
  const { answers: rows, entries } = await client.call(answers.read, { params: { respondentId } })
  return fold(
    rows,
    entries.filter((entry) => entry.removedAt === null),
  )
}
