import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { wholeQuestionnaire } from '../../questionnaire/sections.ts'

/** What a round asks, all that it could ask, and the questions that the round before had of its own. */
export async function loadQuestions({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [round, selection] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(rounds.questions, { params: { roundId } }),
  ])
  const [questionnaire, before] = await Promise.all([wholeQuestionnaire(round.questionnaire), askedBefore(round)])
  return { round, selection, questionnaire, before }
}

async function askedBefore({ previousRoundId }: { readonly previousRoundId: string | null }) {
  if (previousRoundId === null) return null
  const params = { roundId: previousRoundId }
  const [{ name }, { supplementary }] = await Promise.all([
    call(rounds.read, { params }),
    call(rounds.questions, { params }),
  ])
  return supplementary.length > 0 ? { name, supplementary } : null
}
