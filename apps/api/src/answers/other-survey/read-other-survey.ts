import type { z } from 'zod'
import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { answerOtherSurvey } from '@kartlaggning/schema/answers/other-survey/answer-other-survey'
import type { OtherSurvey, otherSurveys } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readOwnAnswers } from '../export/own-frame.ts'
import { paperWording } from '../paper-wording.ts'

type Wish = z.output<(typeof otherSurveys.answer)['schema']['body']>

/** A respondent's own answers in the order of another survey, whichever version they were given in. */
export async function readOtherSurvey(
  trx: Trx,
  respondentId: string,
  { crosswalk, language, of }: Wish,
): Promise<OtherSurvey> {
  const { frame, answers } = await readOwnAnswers(trx, respondentId, of)
  const [respondent] = frame.respondents
  if (!respondent) throw new ProblemError('not-found')
  const { round, names } = frame
  const { kind, name } = respondent
  return {
    ...answerOtherSurvey({
      crosswalk,
      questionnaire: canonicalQuestionnaire,
      sections: sectionsOfRound(canonicalQuestionnaire, round, kind),
      document: canonicalAnswers(answers.document, round.questionnaire) as AnswerDocument,
      wording: paperWording({ kind, place: name }, language, names),
    }),
    round: round.name,
    respondent: name,
    authority: round.authority,
    fictional: round.fictional,
    of,
  }
}
