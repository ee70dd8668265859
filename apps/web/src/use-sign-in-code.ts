import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import { session } from '@kartlaggning/schema/identity/session'
import { useRef, useState, type SyntheticEvent } from 'react'
import { call } from './call.ts'
import { useProblemText } from './look/problem-text.ts'

interface Code {
  readonly email: string
  /** What to say of a code that is not six digits. */
  readonly incomplete: string
  readonly enter: (signingIn: Promise<ReplyOf<typeof session.signInByCode>>) => Promise<void>
}

/**
 * A code by mail, and the way in with it: what is wrong with the code as it is written, and what the server would not do;
 * `submitCount` counts the tries, so that each error is told.
 */
export function useSignInCode({ email, incomplete, enter }: Code) {
  const problemText = useProblemText()
  const [sent, setSent] = useState(0)
  const [submitCount, setSubmitCount] = useState(0)
  const [error, setError] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const sending = useRef(false)
  const send = async () => {
    // A double click asks for one code: a second would make the first useless.
    if (sending.current) return
    sending.current = true
    setRefusal(undefined)
    try {
      await call(session.sendCode, { body: { email } })
      setError(undefined)
      setSent((before) => before + 1)
    } catch (problem) {
      setRefusal(problemText(problem))
    } finally {
      sending.current = false
    }
  }
  const signIn = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('code')
    const code = typeof typed === 'string' ? typed.replace(/\D/g, '') : ''
    const isWhole = code.length === 6
    setSubmitCount((before) => before + 1)
    setRefusal(undefined)
    setError(isWhole ? undefined : incomplete)
    if (!isWhole) return
    try {
      await enter(call(session.signInByCode, { body: { email, code } }))
    } catch (problem) {
      setRefusal(problemText(problem))
    }
  }
  return { sent, error, refusal, submitCount, send, signIn }
}
