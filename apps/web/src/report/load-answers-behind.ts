import type { AnswersWanted } from '@kartlaggning/schema/report/answers-behind'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { loadNames } from '../respondents/load-names.ts'

/** The answers to one of the questions that a table or figure rests on, or behind one of its values; which, the address says. */
export async function loadAnswersBehind({ params, request }: LoaderFunctionArgs) {
  const { roundId = '', figure = '' } = params
  const search = new URL(request.url).searchParams
  const [round, names, behind] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    loadNames(),
    call(reports.answersBehind, { params: { roundId, figure }, querystring: wantedIn(search) }),
  ])
  return { round, names, ...behind }
}

/** What of all that stands behind a table or figure is wanted, as `searchOf` writes it in the address. */
export function wantedIn(search: URLSearchParams): AnswersWanted {
  const [questions, municipality, side, saying] = ['fraga', 'kommun', 'vem', 'svar'].map((it) => search.get(it))
  return {
    ...(questions && { questions }),
    ...(municipality && { municipality }),
    ...((side === 'municipality' || side === 'police') && { side }),
    ...(saying && { saying }),
  }
}
