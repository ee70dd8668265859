import { pages } from '@kartlaggning/schema/pages'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import { COMPLETED, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { SummedError } from '../look/error-summary.tsx'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import type { QuestionContext } from '../questionnaire/question-context.tsx'
import type { Confirmed } from './confirmed.ts'
import { useRemarkErrors } from './remark-errors.ts'
import type { useBackLink } from './back-link.ts'

interface SectionEnd {
  readonly draft: Draft
  readonly section: Section
  readonly sections: readonly SectionOverview[]
  readonly form: QuestionContext['form']
  readonly back: ReturnType<typeof useBackLink>
}

/** What the button at the end of a section does: a section said to be done is judged, any other is left as it is. */
export function useSectionEnd({ draft, section, sections, form, back }: SectionEnd) {
  const navigate = useNavigate()
  const errorsOf = useRemarkErrors(draft, [section])
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  useJudgedOnArrival(form)

  const goOn = (confirmed?: Confirmed) => {
    const after = sections[sections.findIndex((it) => it.section === section.id) + 1]
    // What has come back stands in the overview, and the other sections rest.
    const next = draft.answering.completion ? undefined : after
    const overview = pages.taskList({ respondentId: draft.answering.respondentId })
    const to = back.isCheck ? back.to : next ? `${overview}/${next.section}` : overview
    return navigate(to, confirmed && { state: { confirmed } })
  }
  const submit = async (confirmed?: Confirmed) => {
    const isDone = draft.saving.valueAt({ entry: null, question: `${section.id}.${COMPLETED}` }) === true
    if (!isDone) return goOn(confirmed)
    const { remarksOn } = await import('../questionnaire/section-remarks.ts')
    const remarks = remarksOn([section], draft)
    // Marks the fields as well, and keeps them judged while they are put right.
    await form.handleSubmit(() => undefined)()
    setErrors(errorsOf(remarks, section.id))
    setSubmitCount(submitCount + 1)
    if (remarks.length === 0) return goOn(confirmed)
  }
  return { errors, submitCount, submit }
}

/** Whoever comes by a link from a list of errors sees the error at the field too. */
export function useJudgedOnArrival(form: QuestionContext['form']) {
  const { state } = useLocation() as { state: { judge?: boolean } | null }
  const judge = state?.judge === true
  useEffect(() => {
    if (judge) void form.handleSubmit(() => undefined)()
  }, [judge, form])
}
