import { isRecord, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Completions, NewCompletion } from '@kartlaggning/schema/answers/completion'
import type { Json, JsonObject } from '@kartlaggning/schema/json'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { titleIn } from './title-in.ts'

/** What has been asked again, and whether what was submitted last is approved. */
export async function readCompletions(trx: Trx, respondentId: string): Promise<Completions> {
  const [respondent, requests, newest] = await Promise.all([
    trx.selectFrom('respondent').where('id', '=', respondentId).select('id').executeTakeFirst(),
    selectRequests(trx, respondentId).execute(),
    trx
      .selectFrom('submission')
      .leftJoin('approval', (join) =>
        join.onRef('approval.submissionId', '=', 'submission.id').on('withdrawnAt', 'is', null),
      )
      .where('submission.respondentId', '=', respondentId)
      .orderBy('version', 'desc')
      .select(['approvedByName', 'approvedAt'])
      .limit(1)
      .executeTakeFirst(),
  ])
  if (!respondent) throw new ProblemError('not-found')
  const { approvedByName: by = null, approvedAt: at = null } = newest ?? {}
  return {
    approval: by === null || at === null ? null : { by, at },
    requests: requests.map(({ before, after, questions, ...request }) => ({
      ...request,
      questions: questions.map((it) => ({ ...it, ...cameBack(it, before, after) })),
    })),
  }
}

const selectRequests = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('completionRequest')
    .innerJoin('submission as asked', 'asked.id', 'completionRequest.submissionId')
    .leftJoin('submission as answered', 'answered.id', 'completionRequest.answeredWith')
    .where('completionRequest.respondentId', '=', respondentId)
    .orderBy('askedAt', 'desc')
    .select(['completionRequest.id', 'reason', 'questions', 'answerBy', 'askedByName as askedBy', 'askedAt', 'endedAt'])
    .select(['asked.document as before', 'answered.document as after'])

type Asked = Pick<NewCompletion['questions'][number], 'entry' | 'question'>

/** Before and after, and whether they are the same; nothing after as long as it has not come back. */
function cameBack(asked: Asked, before: AnswerDocument, after: AnswerDocument | null) {
  const was = answerIn(before, asked)
  const is = after ? answerIn(after, asked) : null
  return {
    title: titleIn(before, asked),
    before: was,
    after: is,
    outcome: after
      ? JSON.stringify(was) === JSON.stringify(is)
        ? ('unchanged' as const)
        : ('changed' as const)
      : null,
  }
}

/** The answer at an address; null when there is none. */
function answerIn(document: AnswerDocument, { entry, question }: Asked): Json {
  const [section = '', name = '', row] = question.split('.')
  const answers: JsonObject | undefined =
    entry === null ? document[section] : document[section]?.entries?.find(({ id }) => id === entry)
  const answer = answers?.[name] ?? null
  if (row === undefined) return answer
  return isRecord(answer) ? ((answer as JsonObject)[row] ?? null) : null
}
