import { titleOf } from '@kartlaggning/schema/answers/answer-document'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { useLoaderData } from 'react-router'
import type { loadSubmission } from '../load-submission.ts'
import type { Marked } from './marked-answers.ts'

export interface ToMark {
  readonly question: string
  readonly entry: string | null
  /** The question, and what was answered. */
  readonly asked: string
  readonly said: string
}

/** An answer of the submission that is read, as it is marked. */
export function useMarkOf() {
  const { round, submitted, respondents, municipalities } = useLoaderData<typeof loadSubmission>()
  const respondentId = submitted?.answering.respondentId ?? ''
  const municipality = submitted?.answering.municipality ?? null
  return ({ question, entry, asked, said }: ToMark): Marked => {
    const of = submitted?.document[question.split('.')[0] ?? '']?.entries?.find(({ id }) => id === entry)
    const title = of && titleOf(of)
    const text = `${title ? `${title}: ` : ''}${asked} – ${said}`
    const concerns = answersFor(respondentId, respondents, municipalities)
    return { roundId: round.id, respondentId, entry, question, municipality, concerns, text }
  }
}

/** The municipalities of the round that it answers for: of a police area, all that lie in it. */
function answersFor(
  respondentId: string,
  respondents: readonly Respondent[],
  municipalities: readonly Municipality[],
): readonly string[] {
  const own = respondents.find(({ id }) => id === respondentId)
  if (!own) return []
  if (own.municipality !== null) return [own.municipality]
  const asked = new Set(respondents.map(({ municipality }) => municipality))
  return municipalities
    .filter(({ code, policeAreas }) => asked.has(code) && policeAreas.some(({ id }) => id === own.policeArea))
    .map(({ code }) => code)
}
