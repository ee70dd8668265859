import { pages } from '@kartlaggning/schema/pages'
import { session, type Invitation } from '@kartlaggning/schema/identity/session'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { call, isProblem } from '../call.ts'
import { Page } from '../look/page.tsx'
import { useProblemText } from '../look/problem-text.ts'
import { useTranslation } from '../translation.ts'
import { InvitationFacts } from './invitation-facts.tsx'
import { enterToAnswer } from './enter.ts'

type State =
  | { at: 'reading' }
  | { at: 'incomplete' }
  | { at: 'gone' }
  | { at: 'failed'; text: string }
  | { at: 'read'; invitation: Invitation }

/** The token stands in the fragment, which no server and no mail scanner gets to see. */
const tokenIn = (hash: string) => (/^#[\w-]{43}$/.test(hash) ? hash.slice(1) : undefined)

/** Opening the link uses nothing up; only the button does. */
export function InvitationPage() {
  const { t } = useTranslation('signIn')
  const [token] = useState(() => tokenIn(location.hash))
  const [state, enter] = useInvitation(token)
  switch (state.at) {
    case 'reading':
      return <Page title={t('invitation.fetching')}>{null}</Page>
    case 'incomplete':
      return (
        <Page title={t('invitation.incompleteTitle')}>
          <p className="prose">{t('invitation.incomplete')}</p>
        </Page>
      )
    case 'failed':
      return (
        <Page title={t('invitation.signInTitle')}>
          <p className="prose">{state.text}</p>
        </Page>
      )
    case 'gone':
      return (
        <Page title={t('invitation.goneTitle')}>
          <p className="prose">{t('invitation.gone')}</p>
          <Link className="ds-button" to={pages.signIn()}>
            {t('invitation.goneButton')}
          </Link>
        </Page>
      )
    case 'read':
      return <InvitationFacts invitation={state.invitation} onContinue={enter} />
  }
}

function useInvitation(token: string | undefined) {
  const problemText = useProblemText()
  const [state, setState] = useState<State>({ at: token ? 'reading' : 'incomplete' })
  const fail = (problem: unknown) =>
    setState(
      isProblem(problem, 'link-not-valid') || isProblem(problem, 'input-not-valid')
        ? { at: 'gone' }
        : { at: 'failed', text: problemText(problem) },
    )

  useEffect(() => {
    if (!token) return
    const controller = new AbortController()
    call(session.invitation, { body: { token } }, { signal: controller.signal })
      .then((invitation) => setState({ at: 'read', invitation }))
      .catch((problem: unknown) => {
        if (!controller.signal.aborted) fail(problem)
      })
    return () => controller.abort()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- read once for each link
  }, [token])

  const enter = async () => {
    if (token) await enterToAnswer(call(session.signInByLink, { body: { token } })).catch(fail)
  }
  return [state, enter] as const
}
