import { answers } from '@kartlaggning/schema/answers'
import type { Remark, Section } from '@kartlaggning/schema/shown'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { call, isProblem, ProblemError } from '../call.ts'
import type { SummedError } from '../look/error-summary.tsx'
import { useProblemText } from '../problem-texts.ts'
import type { Draft } from '../questionnaire/drafts.ts'
import { useRemarkErrors } from './remark-errors.ts'

/** Sends in what has been saved; what is missing comes back as a list of links. */
export function useSubmit(draft: Draft, sections: readonly Section[]) {
  const { t } = useTranslation('answers')
  const navigate = useNavigate()
  const problemText = useProblemText()
  const errorsOf = useRemarkErrors(draft, sections)
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const { respondentId } = draft.answering

  const send = async () => {
    await draft.saving.flush()
    if (draft.saving.hasUnsaved()) return setTrouble(t('check.unsaved'))
    await call(answers.submit, { params: { respondentId } })
    return navigate(`/svara/${respondentId}/kvittens`)
  }
  const fail = (error: unknown) => {
    if (isProblem(error, 'answers-are-not-complete')) {
      setErrors(errorsOf((error.problem.remarks ?? []) as Remark[]))
      setAttempt(attempt + 1)
    } else {
      setTrouble(error instanceof ProblemError && error.problem.status < 500 ? problemText(error) : t('check.failed'))
    }
  }
  const submit = async () => {
    if (busy) return
    setBusy(true)
    setTrouble('')
    await send().catch(fail)
    setBusy(false)
  }
  return { errors, attempt, busy, trouble, submit }
}
