import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Audience } from '@kartlaggning/schema/answers/audience'
import type { ExportedAnswers, ExportedRespondent, ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import { nothingSecret } from '@kartlaggning/schema/answers/secret-answer'
import { redactFor } from '@kartlaggning/schema/answers/redact'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { respondentQuestions } from '../respondent-questions.ts'

/** Some of the submissions at a time, each in a transaction of its own: what is frozen stays as it is between them. */
export type ReadPages = () => AsyncGenerator<readonly ExportedAnswers[]>

/** How many documents are read at a time. */
const PAGE = 25
/** A county's round is read once for all of its sheets, a larger one for each of them, so that no more is held than this. */
const MOST_HELD = 200

type Frame = Pick<ExportFrame, 'round' | 'respondents' | 'reader' | 'secret' | 'isFeed'>

/** Reads what some of the respondents have submitted, as far as the reader may see it. */
export function exportedIn({ round, respondents, reader, secret, isFeed = false }: Frame) {
  const redact = new Map(respondents.map(({ kind }) => [kind, redactorOf({ ...round, kind }, reader)] as const))
  // The county board's own file holds all that was submitted.
  const withheld = reader === 'county-board' && !isFeed ? nothingSecret : secret
  return async (trx: Trx, page: readonly ExportedRespondent[]): Promise<ExportedAnswers[]> => {
    const found = await readDocuments(trx, page)
    return page.flatMap(({ id, kind, submission }) => {
      const document = found.get(submission?.id ?? '')
      const redacted = document && redact.get(kind)?.(document, withheld?.get(id))
      return redacted ? [{ respondentId: id, ...redacted }] : []
    })
  }
}

export function answerPages(read: <T>(work: (trx: Trx) => Promise<T>) => Promise<T>, frame: Frame): ReadPages {
  const exported = exportedIn(frame)
  const submitted = frame.respondents.filter((it) => it.submission !== null)
  const held = new Map<number, readonly ExportedAnswers[]>()
  const pageFrom = (from: number) => read((trx) => exported(trx, submitted.slice(from, from + PAGE)))
  return async function* () {
    for (let from = 0; from < submitted.length; from += PAGE) {
      const page = held.get(from) ?? (await pageFrom(from))
      if (submitted.length <= MOST_HELD) held.set(from, page)
      yield page
    }
  }
}

const redactorOf = (asked: Parameters<typeof respondentQuestions>[0], reader: Audience) =>
  redactFor(reader, respondentQuestions(asked).sections)

async function readDocuments(trx: Trx, page: readonly ExportedRespondent[]) {
  const ids = page.flatMap(({ submission }) => submission?.id ?? [])
  const rows = await trx
    .selectFrom('submission')
    .where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`)
    .select(['id', 'document'])
    .execute()
  return new Map(rows.map(({ id, document }) => [id, document as AnswerDocument]))
}
