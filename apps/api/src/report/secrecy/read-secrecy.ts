import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import { secretIn, withheldQuestions } from '@kartlaggning/schema/answers/redact'
import { SECRECY_GROUNDS, type SecrecyGround } from '@kartlaggning/schema/answers/secrecy-grounds'
import { isWholeEntry, type SecretAnswer } from '@kartlaggning/schema/answers/secret-answer'
import type { MarkedBefore, Secrecy, SecrecyMark } from '@kartlaggning/schema/answers/secrecy'
import { sql } from 'kysely'
import { readSubmission } from '../../answers/read-submission.ts'
import { respondentQuestions } from '../../answers/respondent-questions.ts'
import type { Trx } from '../../database/database.ts'

/** What is and has been marked as secret in what a respondent has submitted, the newest first. */
export async function readSecrecy(trx: Trx, respondentId: string): Promise<Secrecy> {
  const [submitted, marks, published, before] = await Promise.all([
    readSubmission(trx, respondentId),
    selectMarks(trx, respondentId).execute(),
    selectPublished(trx, respondentId).execute(),
    readMarkedBefore(trx, respondentId),
  ])
  const { sections } = respondentQuestions(submitted.answering)
  const document = submitted.document as AnswerDocument
  const shareLevel = document['closing']?.['shareLevel']
  const isShown = (reader: EditionReader, { entry, question }: SecretAnswer) => {
    const withheld = withheldQuestions(sections, shareLevel, reader, (id) => id)
    if (!isWholeEntry({ question })) return !withheld.has(question)
    const questions = entry === null ? [] : (sections.find(({ id }) => id === question)?.entries?.questions ?? [])
    return questions.some(({ id }) => !withheld.has(id))
  }
  const isKnown = (it: SecretAnswer) =>
    marks.some(({ entry, question }) => entry === it.entry && question === it.question)
  return {
    before: before.filter((it) => secretIn(document, [it]) > 0 && !isKnown(it)),
    marks: marks.map(({ removedAt, removedByName, removedBecause, ground, ...mark }): SecrecyMark => {
      const editions = published.filter(
        ({ publishedAt, reader }) => publishedAt < mark.markedAt && isShown(reader, mark),
      )
      return {
        ...mark,
        ground: groundOf(ground),
        removed: removedAt === null ? null : { by: removedByName ?? '', at: removedAt, because: removedBecause ?? '' },
        editions: [...Map.groupBy(editions, ({ number }) => number)].map(([number, those]) => ({
          number,
          readers: those.map(({ reader }) => reader),
        })),
      }
    }),
  }
}

/**
 * What was marked last round and is answered now, an entry by what it has become. Secrecy is assessed anew: the answer may be
 * another, and what could be harmed may be over.
 */
async function readMarkedBefore(trx: Trx, respondentId: string): Promise<MarkedBefore[]> {
  const { rows } = await sql<Omit<MarkedBefore, 'ground'> & { ground: string }>`
    select carried.id as entry, mark.question, mark.ground, before.name as "roundName"
    from respondent as now_asked join round on round.id = now_asked.round_id
      cross join respondent_before(now_asked) as then_asked
      join round as before on before.id = then_asked.round_id
      join secrecy_mark as mark on mark.respondent_id = then_asked.id and mark.removed_at is null
      left join carried_entries(round.id) as carried on carried.carried_from = mark.entry_id
    where now_asked.id = ${respondentId} and (mark.entry_id is null or carried.id is not null)
    order by mark.id`.execute(trx)
  return rows.map((it) => ({ ...it, ground: groundOf(it.ground) }))
}

const groundOf = (ground: string): SecrecyGround => SECRECY_GROUNDS.find((it) => it === ground) ?? 'other'

const selectMarks = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('secrecyMark')
    .where('respondentId', '=', respondentId)
    .select(['id', 'entryId as entry', 'question', 'ground', 'words', 'markedByName as markedBy', 'markedAt'])
    .select(['removedByName', 'removedAt', 'removedBecause'])
    .orderBy('markedAt', 'desc')
    .orderBy('id', 'desc')

/** What has been published of the round since the respondent first submitted. */
const selectPublished = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('editionDocument')
    .innerJoin('edition', (join) =>
      join
        .onRef('edition.roundId', '=', 'editionDocument.roundId')
        .onRef('edition.number', '=', 'editionDocument.number'),
    )
    .where('edition.roundId', '=', (round) =>
      round.selectFrom('respondent').where('id', '=', respondentId).select('respondent.roundId'),
    )
    .where(
      sql<boolean>`exists (select from submission where respondent_id = ${respondentId} and submitted_at <= published_at)`,
    )
    .select(['edition.number', 'publishedAt', 'reader'])
    .orderBy('edition.number')
    .orderBy('reader')
