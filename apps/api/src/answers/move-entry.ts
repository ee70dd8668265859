import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { movedAnswers } from '@kartlaggning/schema/answers/move-entry'
import { movesTo } from '@kartlaggning/schema/answers/moves-to'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { may, type Actor } from '@kartlaggning/schema/permission'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readEntry } from './add-entry.ts'
import { readEntries, readRows } from './read-answers.ts'
import { readRespondentQuestionnaire } from './read-respondent-questionnaire.ts'
import { removeEntry } from './remove-entry.ts'
import { respondentQuestions } from './respondent-questions.ts'

interface OneEntry {
  readonly respondentId: string
  readonly entryId: string
}

/** Sets an entry aside, and lays what it says into a new one of the other section. Repeating it is harmless. */
export async function moveEntry(
  trx: Trx,
  actor: Actor,
  { respondentId, entryId }: OneEntry,
  newId: string,
): Promise<{ from: string; entry: AnswerEntry }> {
  const [asked, old] = await Promise.all([
    readRespondentQuestionnaire(trx, respondentId),
    readEntry(trx, respondentId, entryId),
  ])
  const { sections } = respondentQuestions(asked)
  const to = sections.find(({ id, entries }) => entries && id === movesTo(old.section))
  const from = sections.find(({ id }) => id === old.section)
  if (!to) throw new ProblemError('answer-not-asked')
  for (const section of [old.section, to.id])
    if (!may(actor, 'answers.write', { respondentId, section })) throw new ProblemError('not-found')
  const added = await trx
    .insertInto('entry')
    .values({ id: newId, respondentId, section: to.id, carriedFrom: old.carriedFrom, createdBy: actor.personId })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added && old.removedAt !== null) throw new ProblemError('entry-not-found')
  if (added) {
    await layIn(trx, actor, { respondentId, entryId, newId }, { from, to })
    await removeEntry(trx, actor, { respondentId, entryId })
    await trx.updateTable('entry').set({ movedTo: newId }).where('id', '=', entryId).execute()
  }
  return { from: old.section, entry: await readEntry(trx, respondentId, newId) }
}

/** What nobody had confirmed is still to be confirmed. */
async function layIn(
  trx: Trx,
  actor: Actor,
  { respondentId, entryId, newId }: OneEntry & { readonly newId: string },
  { from, to }: { readonly from: Section | undefined; readonly to: Section },
) {
  const rows = await readRows(trx, respondentId)
  const entries = await readEntries(trx, respondentId, to.id)
  const origin = entries.findLast(({ movedTo }) => movedTo === entryId)
  const [own, before] = [rowsOf(rows, entryId), rowsOf(rows, origin?.id)]
  const moved = movedAnswers(valuesIn(own), { from, to, before: valuesIn(before) })
  const values = Object.entries(moved).map(([name, value]) => ({
    respondentId,
    entryId: newId,
    question: `${to.id}.${name}`,
    value: asJson(value),
    version: Math.min((own.get(name) ?? before.get(name))?.version ?? 1, 1),
    answeredBy: actor.personId,
    writer: newId,
    sequence: 0,
  }))
  if (values.length > 0) await trx.insertInto('answer').values(values).execute()
}

/** The answers of an entry, by the name of the question. */
const rowsOf = (rows: readonly Answer[], entryId: string | undefined): ReadonlyMap<string, Answer> =>
  new Map(
    rows
      .filter(({ entry }) => entryId !== undefined && entry === entryId)
      .map((row) => [row.question.slice(row.question.indexOf('.') + 1), row]),
  )

const valuesIn = (rows: ReadonlyMap<string, Answer>) =>
  Object.fromEntries([...rows].map(([name, { value }]) => [name, value]))
