import type { Task } from '@kartlaggning/schema/gaps/task'
import { taskWords } from '@kartlaggning/schema/gaps/gap-words'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useNavigate } from 'react-router'
import { call } from '../call.ts'
import type { SummedError } from '../look/error-summary.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { forgetMarks, useMarked, type Marked } from '../respondents/marks/marked-answers.ts'
import { useTranslation } from '../translation.ts'
import type { loadWorkbench } from './load-workbench.ts'

const FIELDS = ['title', 'answers', 'municipalities', 'tasks', 'motivation'] as const

/** What is written and chosen in the form, sent when nothing is missing. */
export function useOwnNeed() {
  const { t } = useTranslation('needs')
  const { round } = useLoaderData<typeof loadWorkbench>()
  const marked = useMarked(round.id)
  const navigate = useNavigate()
  const [needId] = useState(newId)
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = bodyOf(new FormData(event.currentTarget), marked)
    const isMissing = (field: (typeof FIELDS)[number]) =>
      (field === 'answers' ? [...body.answers, ...body.passages] : body[field]).length === 0
    const missing = FIELDS.filter(isMissing)
    setErrors(missing.map((field) => ({ target: field, text: t(`own.missing.${field}`) })))
    setSubmitCount((count) => count + 1)
    if (missing.length > 0) return
    const params = { roundId: round.id, needId }
    if (!(await mutate(() => call(needs.writeOwn, { params, body })))) return
    forgetMarks(marked)
    await navigate(pages.need(params))
  }
  return { errors, submitCount, busy, errorMessage, send }
}

function bodyOf(form: FormData, marked: readonly Marked[]) {
  const texts = (name: string) => form.getAll(name).flatMap((it) => (typeof it === 'string' ? [it.trim()] : []))
  const chosen = texts('answers').flatMap((at) => marked[Number(at)] ?? [])
  return {
    title: texts('title')[0] ?? '',
    motivation: texts('motivation')[0] ?? '',
    municipalities: texts('municipalities'),
    tasks: (Object.keys(taskWords) as Task[]).filter((task) => texts('tasks').includes(task)),
    priority: null,
    answers: chosen.flatMap(({ respondentId, entry, question, passageId }) =>
      passageId ? [] : [{ respondentId, entry, question }],
    ),
    passages: chosen.flatMap(({ passageId }) => passageId ?? []),
  }
}
