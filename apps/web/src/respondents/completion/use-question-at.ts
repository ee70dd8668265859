import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { useLoaderData } from 'react-router'
import type { loadSubmission } from '../load-submission.ts'

interface AskedAt {
  readonly entry: string | null
  readonly question: string
}

/** The question at an address as it was asked of this respondent; of a row, the whole matrix. */
export function useQuestionAt() {
  const { submitted } = useLoaderData<typeof loadSubmission>()
  return ({ entry, question }: AskedAt) => {
    if (!submitted) return undefined
    const { answering } = submitted
    const [section, name] = question.split('.')
    const found = sectionsOfRound(questionnaireOf(answering.questionnaire), answering, answering.kind).find(
      ({ id }) => id === section,
    )
    const of = (entry === null ? found?.questions : found?.entries?.questions) ?? []
    return of.find(({ id }) => id === `${section}.${name}`)
  }
}
