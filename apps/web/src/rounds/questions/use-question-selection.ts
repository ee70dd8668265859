import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { useRef, useState } from 'react'
import { useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { useProblemText } from '../../look/problem-text.ts'
import type { loadQuestions } from './load-questions.ts'

/** What the round asks, saved at each change, one after the other; what was refused is as it was. */
export function useQuestionSelection() {
  const { round, selection: loaded } = useLoaderData<typeof loadQuestions>()
  const problemText = useProblemText()
  const [selection, setSelection] = useState(loaded)
  const [outcome, setOutcome] = useState<{ saved: boolean; error?: unknown }>({ saved: false })
  const newest = useRef(loaded)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const show = (next: QuestionSelection) => {
    newest.current = next
    setSelection(next)
  }
  const params = { roundId: round.id }
  const decide = (change: (selection: QuestionSelection) => QuestionSelection): Promise<unknown> => {
    const next = change(newest.current)
    show(next)
    setOutcome({ saved: false })
    line.current = line.current.then(async () => {
      try {
        await call(rounds.selectQuestions, { params, body: next })
        setOutcome({ saved: true })
      } catch (error) {
        setOutcome({ saved: false, error })
        show(await call(rounds.questions, { params }).catch(() => loaded))
      }
    })
    return line.current
  }
  const errorMessage = outcome.error === undefined ? undefined : problemText(outcome.error)
  return { selection, decide, saved: outcome.saved, errorMessage }
}
