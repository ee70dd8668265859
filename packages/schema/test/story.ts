import type { AnswerDocument } from '../src/answers/answer-document.ts'
import { answers } from '../src/answers/answers.ts'
import { unfold } from '../src/answers/fold.ts'
import { madeUpDocument, seeded } from '../src/answers/made-up-answers.ts'
import type { Endpoint, InputOf, ReplyOf } from '../src/endpoint.ts'
import type { Actor } from '../src/permission.ts'
import { session } from '../src/identity/session.ts'
import { gaps } from '../src/gaps/gap.ts'
import { newId } from '../src/id.ts'
import { needs, type Need } from '../src/needs/need.ts'
import { sectionsFor } from '../src/questionnaire/section.ts'
import { questionnaireOf } from '../src/questionnaires/registry.ts'
import { reconciliation } from '../src/reconciliation/reconciliation.ts'
import type { RespondentKind } from '../src/respondents/respondent-kind.ts'
import { respondents, type Respondent } from '../src/respondents/respondent.ts'
import { everyQuestion, type QuestionSelection } from '../src/rounds/question-selection.ts'
import { rounds, type Round, type RoundPlan } from '../src/rounds/round.ts'
import { Thresholds } from '../src/rules/thresholds.ts'

/** Whoever calls the API by its contracts: past the pages in a browser, or inside the process. */
export interface Caller {
  call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E>>
}

/** Who it is that calls; throws when nobody is signed in. */
export async function actorOf(client: Caller): Promise<Actor> {
  const { actor } = await client.call(session.current, {})
  if (!actor) throw new Error('nobody is signed in')
  return actor
}

/** Somebody who answers for one respondent. */
export interface Writer {
  readonly client: Caller
  readonly respondentId: string
}

export const aPlan = (changes: Partial<RoundPlan> = {}): RoundPlan => ({
  county: '19',
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
  coordinator: Caller,
  changes: Partial<RoundPlan> = {},
  selection: Partial<QuestionSelection> = everyQuestion,
): Promise<Round> {
  const params = { roundId: newId() }
  await coordinator.call(rounds.plan, { params, body: aPlan(changes) })
  if (selection !== everyQuestion)
    await coordinator.call(rounds.selectQuestions, { params, body: { ...everyQuestion, ...selection } })
  return coordinator.call(rounds.open, { params })
}

/** Throws when nobody of that kind answers for the municipality. */
export async function respondentIn(
  coordinator: Caller,
  roundId: string,
  kind: RespondentKind,
  municipality: string | null,
): Promise<Respondent> {
  const all = await coordinator.call(respondents.list, { params: { roundId } })
  const found = all.find((it) => it.kind === kind && it.municipality === municipality)
  if (!found) throw new Error(`Nobody answers as ${kind} for ${municipality}.`)
  return found
}

/** The token of a personal link, as the mail says it. */
export const linkIn = (mail: string | undefined) => /#([\w-]{43})/.exec(mail ?? '')?.[1] ?? ''

/** A complete made-up answer of a full round; the same for the same seed and actors. */
export const madeUp = (
  kind: RespondentKind,
  actors: readonly string[],
  { seed = 1, entries = 2 }: { readonly seed?: number; readonly entries?: number } = {},
): AnswerDocument =>
  madeUpDocument(sectionsFor(questionnaireOf('2026'), kind, 'full'), {
    random: seeded(seed),
    actors,
    municipalities: ['1981', '1983'],
    entries: () => entries,
  })

const matrices = new Set(
  questionnaireOf('2026').sections.flatMap((section) =>
    section.questions.filter((it) => it.kind === 'matrix').map((it) => it.id),
  ),
)
const BATCH = 400

/** Writes a whole document as somebody would: entries first, then their answers. */
export async function write({ client, respondentId }: Writer, document: AnswerDocument) {
  for (const [section, { entries = [] }] of Object.entries(document)) {
    for (const { id: entryId } of entries)
      await client.call(answers.addEntry, { params: { respondentId, entryId }, body: { section, copyOf: null } })
  }
  const changes = unfold(document, (question) => matrices.has(question)).map((row, at) => ({
    ...row,
    value: row.value as never,
    seen: 0,
    sequence: at + 1,
  }))
  for (let from = 0; from < changes.length; from += BATCH) {
    const body = { writer: newId(), changes: changes.slice(from, from + BATCH) }
    await client.call(answers.save, { params: { respondentId }, body })
  }
}

export async function submit(writer: Writer, document: AnswerDocument) {
  await write(writer, document)
  return writer.client.call(answers.submit, { params: { respondentId: writer.respondentId } })
}

/** Closes the round and lets the two sides meet. */
export async function reconcile(coordinator: Caller, roundId: string) {
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(reconciliation.begin, { params: { roundId } })
}

export const analyse = (coordinator: Caller, roundId: string) => coordinator.call(gaps.analyse, { params: { roundId } })

/** The need that the rule proposes; throws when it proposes none. */
export async function needBy(coordinator: Caller, roundId: string, rule: string): Promise<Need> {
  const found = (await coordinator.call(needs.list, { params: { roundId } })).find((it) => it.gaps[0]?.rule === rule)
  if (!found) throw new Error(`${rule} proposes nothing.`)
  return coordinator.call(needs.read, { params: { needId: found.id } })
}
