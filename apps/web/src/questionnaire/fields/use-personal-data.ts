import { personalDataIn, type PersonalData } from '@kartlaggning/schema/questionnaire/personal-data'
import { useEffect, useState } from 'react'
import { useQuestionContext } from '../question-context.tsx'

/** Nobody is interrupted in the middle of a word. */
const PAUSE = 900

/** What in a text may point out someone; looked for when its writer pauses. */
export function usePersonalData(name: string): readonly PersonalData[] {
  const { form } = useQuestionContext()
  const [found, setFound] = useState(() => foundIn(form.getValues(name)))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const now = foundIn(form.getValues(name))
      setFound((before) => (sameFindings(before, now) ? before : now))
    }
    const stop = form.subscribe({
      name,
      exact: true,
      formState: { values: true },
      callback: () => {
        clearTimeout(timer)
        timer = setTimeout(look, PAUSE)
      },
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [form, name])
  return found
}

const foundIn = (value: unknown) => (typeof value === 'string' ? personalDataIn(value) : [])

const sameFindings = (one: readonly PersonalData[], other: readonly PersonalData[]) =>
  one.map((it) => it.text).join('\n') === other.map((it) => it.text).join('\n')

/** Something there may be a reason for. */
export const isWarned = (found: readonly PersonalData[]) => found.some((it) => it.kind !== 'personal-number')
