import { pages } from '@kartlaggning/schema/pages'
import { Link, isRouteErrorResponse, useLocation, useRouteError } from 'react-router'
import { ProblemError, UnreachableError } from '../call.ts'
import { signInAddress, useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { Page } from './page.tsx'

type Kind = 'notFound' | 'failed' | 'offline' | 'signedOut' | 'signInFirst' | 'accessEnded' | 'notAllowed'

/** Any page that could not be shown: what happened, what became of the answers, and what to do. */
export function ErrorPage() {
  const error = useRouteError()
  const actor = useActor()
  return <WentWrong kind={kindOf(error, actor !== null)} />
}

export function NotFoundPage() {
  return <WentWrong kind="notFound" />
}

function WentWrong({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const canRetry = kind === 'failed' || kind === 'offline'
  const mustSignIn = kind === 'signedOut' || kind === 'signInFirst'
  const text = kind === 'notAllowed' ? t('errors.notFound') : t(`errors.${kind}`)
  return (
    <Page title={t(`errors.${kind}Title`)}>
      <div className="prose">
        <p>{text}</p>
        <p className="buttons">
          {canRetry && (
            <button className="ds-button" type="button" onClick={() => location.reload()}>
              {t('errors.tryAgain')}
            </button>
          )}
          {mustSignIn && (
            <Link className="ds-button" to={signInAddress(pathname + search)}>
              {t('errors.signIn')}
            </Link>
          )}
          {!mustSignIn && (
            <Link className="ds-link" to={pages.start()}>
              {t('errors.toStart')}
            </Link>
          )}
        </p>
      </div>
    </Page>
  )
}

function kindOf(error: unknown, wasSignedIn: boolean): Kind {
  if (error instanceof UnreachableError) return 'offline'
  if (isRouteErrorResponse(error)) return error.status === 404 ? 'notFound' : 'failed'
  // Without a network, a page never visited has not been fetched either.
  if (!(error instanceof ProblemError)) return navigator.onLine ? 'failed' : 'offline'
  switch (error.problem.type) {
    case 'not-signed-in':
      return wasSignedIn ? 'signedOut' : 'signInFirst'
    case 'access-has-ended':
      return 'accessEnded'
    case 'not-found':
      return 'notFound'
    case 'not-allowed':
      return 'notAllowed'
    default:
      return 'failed'
  }
}
