import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { useState, type SyntheticEvent } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../call.ts'
import { useMutation } from '../../look/use-mutation.ts'
import type { SummedError } from '../../look/error-summary.tsx'
import { useTranslation } from '../../translation.ts'
import { typedIn } from '../people/text-field.tsx'
import { personIn } from '../person-in.ts'

export function useInviting(respondentId: string, backTo: string) {
  const { t } = useTranslation('respondents')
  const navigate = useNavigate()
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const { person, wrong } = personIn(form)
    const body = { ...person, phone: typedIn(form, 'phone'), organisation: typedIn(form, 'organisation') }
    setErrors(wrong.map((what) => ({ target: what === 'name' ? 'name' : 'email', text: t(`invite.wrong.${what}`) })))
    setSubmitCount((count) => count + 1)
    if (wrong.length > 0) return
    if (await mutate(() => call(respondents.invite, { params: { respondentId }, body }))) await navigate(backTo)
  }
  return { errors, submitCount, busy, errorMessage, send }
}
