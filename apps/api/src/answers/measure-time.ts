import type { MeasuredTime } from '@kartlaggning/schema/answers/active-time'
import { may, type Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { readRespondentQuestionnaire } from './read-respondent-questionnaire.ts'

/** Notes how long a page has been worked in, in all: told again, or told late, it counts once. */
export async function measureTime(
  trx: Trx,
  actor: Actor,
  respondentId: string,
  { page, section, seconds }: MeasuredTime,
) {
  const asked = await readRespondentQuestionnaire(trx, respondentId)
  if (!respondentQuestions(asked).sections.some((it) => it.id === section)) throw new ProblemError('answer-not-asked')
  if (!may(actor, 'answers.write', { respondentId, section })) throw new ProblemError('not-found')
  await trx
    .insertInto('sectionTime')
    .values({ respondentId, section, page, seconds })
    .onConflict((conflict) =>
      conflict
        .columns(['respondentId', 'section', 'page'])
        .doUpdateSet({ seconds: sql`excluded.seconds` })
        .where(sql<boolean>`section_time.seconds < excluded.seconds`),
    )
    .execute()
  return {}
}
