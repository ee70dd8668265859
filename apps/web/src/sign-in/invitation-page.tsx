import { pages } from '@kartlaggning/schema/pages'
import { session, type Invitation } from '@kartlaggning/schema/identity/session'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { call, isProblem } from '../call.ts'
import { Page } from '../look/page.tsx'
import { useProblemText } from '../look/problem-text.ts'
import { rememberSharing } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { InvitationFacts } from './invitation-facts.tsx'
import { enterToAnswer } from './enter.ts'

type State =
  | { at: 'reading' }
  | { at: 'incomplete' }
  | { at: 'gone' }
  | { at: 'failed'; text: string }
  | { at: 'read'; invitation: Invitation; refusal?: string }

/**
 * The token comes in the fragment, which no server and no mail scanner gets to see. It is taken out of the address at once, so
 * that it stays in nobody's history, and is kept with the page for when it is loaded again.
 */
function takeToken(): string | undefined {
  const kept = history.state as { readonly token?: string } | null
  if (location.hash === '') return kept?.token
  // Copied out of a sentence, it has a full stop or a space after it.
  const token = /^#([\w-]{43})(?![\w-])/.exec(location.hash)?.[1]
  if (token === undefined) return undefined
  history.replaceState({ ...kept, token }, '', location.pathname)
  return token
}

/** Opening the link uses nothing up; only the button does. */
export function InvitationPage() {
  const { t } = useTranslation('signIn')
  const [token] = useState(takeToken)
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
      return <InvitationFacts invitation={state.invitation} refusal={state.refusal} onContinue={enter} />
  }
}

function useInvitation(token: string | undefined) {
  const problemText = useProblemText()
  const [state, setState] = useState<State>({ at: token ? 'reading' : 'incomplete' })
  const fail = (problem: unknown) =>
    setState((before) => {
      if (isProblem(problem, 'link-not-valid') || isProblem(problem, 'input-not-valid')) return { at: 'gone' }
      const text = problemText(problem)
      return before.at === 'read' ? { ...before, refusal: text } : { at: 'failed', text }
    })

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

  const enter = async (sharesComputer: boolean) => {
    if (!token) return
    rememberSharing(sharesComputer)
    const signingIn = call(session.signInByLink, { body: { token } })
    // Whoever goes back from here on finds no way in left behind, on a computer that others use too.
    const forgotten = signingIn.then((signedIn) => {
      history.replaceState(null, '', pages.start())
      return signedIn
    })
    await enterToAnswer(forgotten).catch(fail)
  }
  return [state, enter] as const
}
