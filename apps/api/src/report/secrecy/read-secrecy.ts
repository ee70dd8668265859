import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import { withheldQuestions } from '@kartlaggning/schema/answers/redact'
import { SECRECY_GROUNDS, type SecrecyGround } from '@kartlaggning/schema/answers/secrecy-grounds'
import { isWholeEntry, type SecretAnswer } from '@kartlaggning/schema/answers/secret-answer'
import type { Secrecy, SecrecyMark } from '@kartlaggning/schema/answers/secrecy'
import { sql } from 'kysely'
import { readSubmission } from '../../answers/read-submission.ts'
import { respondentQuestions } from '../../answers/respondent-questions.ts'
import type { Trx } from '../../database/database.ts'

/** What is and has been marked as secret in what a respondent has submitted, the newest first. */
export async function readSecrecy(trx: Trx, respondentId: string): Promise<Secrecy> {
  const [submitted, marks, published] = await Promise.all([
    readSubmission(trx, respondentId),
    selectMarks(trx, respondentId).execute(),
    selectPublished(trx, respondentId).execute(),
  ])
  const { sections } = respondentQuestions(submitted.answering)
  const shareLevel = (submitted.document as AnswerDocument)['closing']?.['shareLevel']
  const isShown = (reader: EditionReader, { entry, question }: SecretAnswer) => {
    const withheld = withheldQuestions(sections, shareLevel, reader, (id) => id)
    if (!isWholeEntry({ question })) return !withheld.has(question)
    const questions = entry === null ? [] : (sections.find(({ id }) => id === question)?.entries?.questions ?? [])
    return questions.some(({ id }) => !withheld.has(id))
  }
  return {
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
