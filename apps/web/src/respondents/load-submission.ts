import { gaps } from '@kartlaggning/schema/gaps/gap'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { completions } from '@kartlaggning/schema/answers/completion'
import { coding } from '@kartlaggning/schema/answers/coding/coding'
import { needs } from '@kartlaggning/schema/needs/need'
import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import { answerNotes } from '@kartlaggning/schema/answers/answer-notes'
import { answers } from '@kartlaggning/schema/answers/answers'
import type { LoaderFunctionArgs } from 'react-router'
import { call, isProblem } from '../call.ts'
import { loadRound } from './load-round.ts'

/** What a respondent has submitted, with what its codes and ids are called. `null` until it has. */
export async function loadSubmission(args: LoaderFunctionArgs) {
  const params = { respondentId: args.params['respondentId'] ?? '' }
  const ofRound = { params: { roundId: args.params['roundId'] ?? '' } }
  const [
    followed,
    register,
    built,
    submitted,
    completion,
    { marks, before: markedBefore },
    coded,
    onPassages,
    before,
    notes,
  ] = await Promise.all([
    loadRound(args),
    call(actors.list),
    call(gaps.onAnswers, { params }).catch((problem: unknown) => {
      if (isProblem(problem, 'not-found')) return []
      throw problem
    }),
    call(answers.submitted, { params }).catch((problem: unknown) => {
      if (isProblem(problem, 'not-found')) return null
      throw problem
    }),
    call(completions.read, { params }).catch((problem: unknown) => {
      if (isProblem(problem, 'not-found')) return { requests: [], approval: null }
      throw problem
    }),
    call(secrecy.read, { params }).catch((problem: unknown) => {
      if (isProblem(problem, 'not-found')) return { marks: [], before: [] }
      throw problem
    }),
    call(coding.passages, ofRound),
    call(needs.onPassages, ofRound),
    call(answerNotes.before, { params }),
    call(answerNotes.list, { params }),
  ])
  return {
    ...followed,
    names: { actors: register, municipalities: followed.municipalities },
    submitted,
    built,
    completion,
    secrecy: marks,
    markedBefore,
    before,
    notes,
    coded: { ...coded, passages: coded.passages.filter((it) => it.respondentId === params.respondentId), onPassages },
  }
}
