import { together, type Delegation } from '@kartlaggning/schema/together'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../../call.ts'
import { useAttempt } from '../../look/attempt.ts'
import type { SummedError } from '../../look/error-summary.tsx'
import { useTranslation } from '../../translation.ts'

/** What the form says. */
function delegationIn(form: FormData): Delegation {
  const text = (field: string) => {
    const typed = form.get(field)
    return typeof typed === 'string' ? typed.trim() : ''
  }
  return {
    name: text('name'),
    email: text('email'),
    function: text('function'),
    // Line ends as they are counted: a form sends two characters for each.
    message: text('message').replaceAll('\r\n', '\n'),
    sections: text('share') === 'whole' ? null : form.getAll('sections').map(String),
  }
}

/** Sends the invitation; what is missing is said first, and the form is emptied only when it has been sent. */
export function useInviting(respondentId: string, onInvited: (name: string) => void) {
  const { t } = useTranslation('answers')
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [attempts, setAttempts] = useState(0)
  const { busy, attempt, trouble } = useAttempt()
  const wrongIn = ({ name, email, sections }: Delegation) => [
    ...(name ? [] : [{ target: 'name', text: t('together.nameMissing') }]),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [{ target: 'email', text: t('together.emailWrong') }]),
    ...(sections?.length === 0 ? [{ target: 'sections', text: t('together.sectionsMissing') }] : []),
  ]
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const body = delegationIn(new FormData(form))
    const wrong = wrongIn(body)
    setErrors(wrong)
    setAttempts((count) => count + 1)
    if (wrong.length > 0) return
    const sent = await attempt(() => call(together.invite, { params: { respondentId }, body }))
    if (!sent) return
    form.reset()
    onInvited(body.name)
  }
  return { errors, attempts, busy, trouble, send }
}
