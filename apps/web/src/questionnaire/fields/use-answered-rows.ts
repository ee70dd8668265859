import type { MatrixQuestion } from '@kartlaggning/schema/questionnaire/question'
import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useEffect, useMemo, useState } from 'react'
import { useQuestionContext } from '../question-context.tsx'

/** The rows that have an answer; drawn again only when there are more or fewer of them. */
export function useAnsweredRows(question: MatrixQuestion): ReadonlySet<string> {
  const { form } = useQuestionContext()
  const name = nameOf(question)
  const read = () => {
    const values: unknown = form.getValues(name)
    const given = Object.entries(isRecord(values) ? values : {}).filter(([, value]) => value !== '' && value !== null)
    return given.map(([row]) => row).join(' ')
  }
  const [answered, setAnswered] = useState(read)
  useEffect(() => form.subscribe({ name, formState: { values: true }, callback: () => setAnswered(read()) }))
  return useMemo(() => new Set(answered.split(' ')), [answered])
}
