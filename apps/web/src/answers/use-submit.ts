import { pages } from '@kartlaggning/schema/pages'
import { answers } from '@kartlaggning/schema/answers/answers'
import type { Remark } from '@kartlaggning/schema/questionnaire/remark'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { call, isProblem, ProblemError } from '../call.ts'
import type { SummedError } from '../look/error-summary.tsx'
import { useProblemText } from '../look/problem-text.ts'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { forgetActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { useRemarkErrors } from './remark-errors.ts'

/** Sends in what has been saved; what is missing comes back as a list of links. */
export function useSubmit(draft: Draft, sections: readonly Section[]) {
  const { t } = useTranslation('answers')
  const navigate = useNavigate()
  const problemText = useProblemText()
  const errorsOf = useRemarkErrors(draft, sections)
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const [busy, setBusy] = useState(false)
  const [errorMessage, setErrorMessage] = useState('')
  const { respondentId, roundId, resting, proxy } = draft.answering
  // The receipt is for those on whose behalf it was written.
  const after = proxy?.mine ? pages.submission({ roundId, respondentId }) : pages.receipt({ respondentId })
  const isLost = errorMessage !== '' && resting
  useEffect(() => {
    // What seemed lost on the way has arrived after all.
    if (isLost) void navigate(after)
  }, [isLost, navigate, after])

  const list = (remarks: readonly Remark[]) => {
    setErrors(errorsOf(remarks))
    setSubmitCount(submitCount + 1)
  }
  const send = async () => {
    const held = await withheld(draft, sections)
    if (held.length > 0) return list(held)
    await draft.saving.flush()
    if (draft.saving.hasUnsaved()) return setErrorMessage(t('check.unsaved'))
    await call(answers.submit, { params: { respondentId } })
    if (proxy?.mine) forgetActor()
    return navigate(after)
  }
  const fail = (error: unknown) => {
    // Sent before by this page or a colleague's: the receipt tells when and by whom.
    if (isProblem(error, 'answers-are-submitted')) return navigate(after)
    if (isProblem(error, 'answers-are-not-complete')) return list(error.problem.remarks ?? [])
    setErrorMessage(
      error instanceof ProblemError && error.problem.status < 500 ? problemText(error) : t('check.failed'),
    )
  }
  const submit = async () => {
    if (busy) return
    setBusy(true)
    setErrorMessage('')
    await send().catch(fail)
    setBusy(false)
  }
  return { errors, submitCount, busy, errorMessage, submit }
}

/** What the server has never seen, since it has a personal number: it would go on with an older answer. */
async function withheld(draft: Draft, sections: readonly Section[]): Promise<readonly Remark[]> {
  const { saving } = draft
  if (!saving.withholds()) return []
  const { remarksOn } = await import('../questionnaire/section-remarks.ts')
  return remarksOn(sections, draft).filter(({ section, entry = null, question }) =>
    saving.withholds({ entry, question: `${section}.${question}` }),
  )
}
