import { unfold } from '@kartlaggning/schema/answers/fold'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import { COMPLETED, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Contact, Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import { beginAnswers } from '../answers/begin-answers.ts'
import { prepareSubmission } from '../answers/prepare-submission.ts'
import { readForSubmission } from '../answers/read-for-submission.ts'
import { readRespondentQuestionnaire } from '../answers/read-respondent-questionnaire.ts'
import { respondentQuestions } from '../answers/respondent-questions.ts'
import { readForReceipt, sendReceipt } from '../answers/send-receipt.ts'
import { freezeSubmission } from '../answers/submit-answers.ts'
import type { Trx } from '../database/database.ts'
import { become } from './become.ts'
import { ProblemError } from '../http/problem-error.ts'

interface MadeUpAnswerer {
  /** The coordinator, who gets the transaction back. */
  readonly actor: Actor
  readonly contact: Contact
  readonly respondent: Respondent
  readonly round: Round
  readonly place: number
  readonly submits: boolean
}

/** How many sections somebody has written who has only begun. */
const BEGUN = 3
const BATCH = 400

/** Writes and submits, or only begins, as somebody made up would by the form. Returns which of them it came to. */
export async function answerAsMadeUp(
  trx: Trx,
  { actor, contact, respondent, round, place, submits }: MadeUpAnswerer,
  publicUrl: string,
): Promise<'submitted' | 'begun' | null> {
  const { rows: actors } = await sql<{ id: string }>`
    select id from actor where merged_into is null and county_code = ${round.county} order by name limit 12`.execute(
    trx,
  )
  await become(trx, contact.personId)
  try {
    const mine: Actor = { ...contact, fictional: true, staff: [], assignments: [], proxies: [], readings: [] }
    await beginAnswers(trx, mine, respondent.id)
    const { sections } = respondentQuestions(await readRespondentQuestionnaire(trx, respondent.id))
    const document = madeUpDocument(sections, {
      random: seeded(place + 1),
      actors: actors.map(({ id }) => id),
      municipalities: round.municipalities,
      entries: () => 1 + (place % 3),
    })
    await write(trx, mine, respondent.id, { document, sections: submits ? sections : sections.slice(0, BEGUN) })
    return submits ? await submit(trx, mine, respondent.id, publicUrl) : 'begun'
  } finally {
    await become(trx, actor.personId)
  }
}

/** Section by section, and none that has been written before. */
async function write(
  trx: Trx,
  { personId }: Actor,
  respondentId: string,
  { document, sections }: { readonly document: AnswerDocument; readonly sections: readonly Section[] },
) {
  const { rows } = await sql<{ section: string }>`
    select distinct split_part(question, '.', 1) as section from answer where respondent_id = ${respondentId}`.execute(
    trx,
  )
  const written = new Set(rows.map(({ section }) => section))
  const left = sections.filter(({ id }) => !written.has(id))
  const entries = left.flatMap(({ id: section }) =>
    (document[section]?.entries ?? []).map(({ id }) => ({ id, respondentId, section, createdBy: personId })),
  )
  if (entries.length > 0) await trx.insertInto('entry').values(entries).execute()
  const matrices = new Set(
    left.flatMap(({ questions }) => questions.filter((it) => it.kind === 'matrix').map((it) => it.id)),
  )
  const answers = Object.fromEntries(left.map(({ id }) => [id, document[id] ?? {}]))
  const changes = [
    ...unfold(answers, (question) => matrices.has(question)),
    ...left.map(({ id }) => ({ entry: null, question: `${id}.${COMPLETED}`, value: true })),
  ].map((change, at) => ({ ...change, seen: 0, sequence: at + 1 }))
  for (let from = 0; from < changes.length; from += BATCH)
    await sql`select save_answers(${personId}, ${respondentId}, ${newId()}, ${JSON.stringify(changes.slice(from, from + BATCH))})`.execute(
      trx,
    )
}

/** What is made up may lack an answer that a county's own question demands; then it stays begun. */
async function submit(trx: Trx, mine: Actor, respondentId: string, publicUrl: string) {
  const [read, receipt] = await Promise.all([readForSubmission(trx, respondentId), readForReceipt(trx, respondentId)])
  try {
    const prepared = prepareSubmission(read, mine)
    await freezeSubmission(trx, prepared)
    await sendReceipt(trx, mine, [prepared], receipt, publicUrl)
    return 'submitted' as const
  } catch (error) {
    if (error instanceof ProblemError && error.type === 'answers-are-not-complete') return null
    throw error
  }
}
