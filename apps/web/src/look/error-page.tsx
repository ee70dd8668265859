import { pages } from '@kartlaggning/schema/pages'
import { useSyncExternalStore } from 'react'
import { Link, useLocation, useRevalidator, useRouteError } from 'react-router'
import { ProblemError } from '../call.ts'
import { loadAgain, loadOnceReachable, missingParts } from '../parts.ts'
import { somethingIsUnsaved } from '../questionnaire/saving/open-autosaves.ts'
import { signInAddress, useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { Page } from './page.tsx'
import { whatWentWrong, type WhatWentWrong } from './what-went-wrong.ts'

/** Any page that could not be shown: what happened, what became of the answers, and what to do. */
export function ErrorPage() {
  const error = useRouteError()
  const actor = useActor()
  // Whether the service answers is known a moment later.
  useSyncExternalStore(missingParts.subscribe, missingParts.get)
  const name = error instanceof ProblemError ? (error.problem.signedInAs ?? '') : ''
  return <WentWrong kind={whatWentWrong(error, actor !== null)} name={name} me={actor?.name ?? ''} />
}

export function NotFoundPage() {
  return <WentWrong kind="notFound" />
}

interface WentWrongProps {
  readonly kind: WhatWentWrong
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
function useAgain(kind: WhatWentWrong) {
  const { revalidate } = useRevalidator()
  if (kind === 'outdated') return loadAgain
  return async () => {
    if (somethingIsUnsaved()) return revalidate()
    return kind === 'offline' ? loadOnceReachable() : location.reload()
  }
}
