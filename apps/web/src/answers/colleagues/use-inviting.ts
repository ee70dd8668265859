import { colleagues, type Delegation } from '@kartlaggning/schema/answers/colleagues'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../../call.ts'
import { useMutation } from '../../look/use-mutation.ts'
import type { SummedError } from '../../look/error-summary.tsx'
import { personIn } from '../../respondents/person-in.ts'
import { useTranslation } from '../../translation.ts'

/** What the form says, and which fields have to be put right first. */
function delegationIn(form: FormData) {
  const { person, wrong } = personIn(form)
  const message = form.get('message')
  const sections = form.get('share') === 'whole' ? null : form.getAll('sections').map(String)
  const delegation: Delegation = {
    ...person,
    // Line ends as they are counted: a form sends two characters for each.
    message: typeof message === 'string' ? message.trim().replaceAll('\r\n', '\n') : '',
    sections,
  }
  return { delegation, wrong: sections?.length === 0 ? [...wrong, 'sections' as const] : wrong }
}

const fieldOf = (wrong: ReturnType<typeof delegationIn>['wrong'][number]) =>
  wrong === 'name' || wrong === 'sections' ? wrong : 'email'

/** Sends the invitation; what is missing is said first, and the form is emptied only when it has been sent. */
export function useInviting(respondentId: string, onInvited: (name: string) => void) {
  const { t } = useTranslation('answers')
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { delegation: body, wrong } = delegationIn(new FormData(form))
    setErrors(wrong.map((what) => ({ target: fieldOf(what), text: t(`colleagues.wrong.${what}`) })))
    setSubmitCount((count) => count + 1)
    if (wrong.length > 0) return
    const sent = await mutate(() => call(colleagues.invite, { params: { respondentId }, body }))
    if (!sent) return
    form.reset()
    onInvited(body.name)
  }
  return { errors, submitCount, busy, errorMessage, send }
}
