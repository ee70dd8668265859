import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { everyQuestion } from '@kartlaggning/schema/rounds/question-selection'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { registersFor } from '../questionnaire/registers.ts'
import { sectionIdsOf, sectionOf } from '../questionnaire/sections.ts'

export async function loadFollowed({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, municipalities] = await Promise.all([call(rounds.read, of), call(reconciliation.follow, of)])
  return { round, municipalities }
}

export async function loadByQuestion({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, questions] = await Promise.all([call(rounds.read, of), call(reconciliation.questions, of)])
  return { round, questions, sections: await sectionsWith(round.questionnaire, questions) }
}

export async function loadBothSides({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const of = { params: { roundId, municipality: params['municipality'] ?? '' } }
  const [round, both] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(reconciliation.ofMunicipality, of),
  ])
  return { round, both, sections: await sectionsWith(both.questionnaire, both.mirrors) }
}

/** The sections that these questions stand in, with what their answers refer to. */
async function sectionsWith(questionnaire: string, questions: readonly { readonly question: string }[]) {
  const asked = { questionnaire, kind: 'municipality', scope: 'full', ...everyQuestion } as const
  const mirrored = new Set(questions.map(({ question }) => question.split('.')[0]))
  const loaded = await Promise.all(
    sectionIdsOf(questionnaire)
      .filter((id) => mirrored.has(id))
      .map((id) => sectionOf(asked, id)),
  )
  const sections = loaded.filter((section) => section !== undefined)
  await registersFor(...sections)
  return sections
}
