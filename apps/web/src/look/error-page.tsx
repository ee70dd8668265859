import { pages } from '@kartlaggning/schema/pages'
import { Link, isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router'
import { ProblemError, UnreachableError } from '../call.ts'
import { loadAgain, missingParts } from '../parts.ts'
import { somethingIsUnsaved } from '../questionnaire/saving/open-autosaves.ts'
import { signInAddress, useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { Page } from './page.tsx'

type Kind =
  | 'notFound'
  | 'failed'
  | 'offline'
  | 'outdated'
  | 'signedOut'
  | 'signInFirst'
  | 'anotherPerson'
  | 'accessEnded'
  | 'notAllowed'

/** Any page that could not be shown: what happened, what became of the answers, and what to do. */
export function ErrorPage() {
  const error = useRouteError()
  const actor = useActor()
  const name = error instanceof ProblemError ? (error.problem.signedInAs ?? '') : ''
  return <WentWrong kind={kindOf(error, actor !== null)} name={name} me={actor?.name ?? ''} />
}

export function NotFoundPage() {
  return <WentWrong kind="notFound" />
}

interface WentWrongProps {
  readonly kind: Kind
  /** Whoever is signed in now, where that is another than the page is of. */
  readonly name?: string
  readonly me?: string
}

function WentWrong({ kind, name = '', me = '' }: WentWrongProps) {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const again = useAgain(kind)
  const canRetry = kind === 'failed' || kind === 'offline' || kind === 'outdated'
  const mustSignIn = kind === 'signedOut' || kind === 'signInFirst' || kind === 'anotherPerson'
  const text = kind === 'notAllowed' ? t('errors.notFound') : t(`errors.${kind}`, { name, me })
  return (
    <Page title={t(`errors.${kind}Title`, { name })}>
      <div className="prose">
        <p>{text}</p>
        <p className="buttons">
          {canRetry && (
            <button className="ds-button" type="button" onClick={() => void again()}>
              {t(kind === 'outdated' ? 'missingPart.loadAgain' : 'errors.tryAgain')}
            </button>
          )}
          {mustSignIn && (
            <Link className="ds-button" to={signInAddress(pathname + search)}>
              {t('errors.signIn')}
            </Link>
          )}
          {kind === 'anotherPerson' && (
            <button className="ds-button" data-variant="secondary" type="button" onClick={() => location.reload()}>
              {t('errors.goOnAs', { name })}
            </button>
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

/** What is unsaved stands in this page alone, so then it is the page's parts that are asked for again. */
function useAgain(kind: Kind) {
  const { revalidate } = useRevalidator()
  if (kind === 'outdated') return loadAgain
  return async () => (somethingIsUnsaved() ? revalidate() : location.reload())
}

function kindOf(error: unknown, wasSignedIn: boolean): Kind {
  if (error instanceof UnreachableError) return 'offline'
  if (isRouteErrorResponse(error)) return error.status === 404 ? 'notFound' : 'failed'
  // Without a network, a page never visited has not been fetched either.
  if (!(error instanceof ProblemError)) {
    if (!navigator.onLine) return 'offline'
    return missingParts.get().includes(error) ? 'outdated' : 'failed'
  }
  switch (error.problem.type) {
    case 'not-signed-in':
      return wasSignedIn ? 'signedOut' : 'signInFirst'
    case 'signed-in-as-another':
      return 'anotherPerson'
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
