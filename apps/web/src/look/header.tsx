import { pages } from '@kartlaggning/schema/pages'
import type { Actor } from '@kartlaggning/schema/permission'
import { lazy, Suspense } from 'react'
import { Link, useLocation, useMatches } from 'react-router'
import { changeLanguage, learn } from '../language.ts'
import { signInAddress, useActor } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { SignOut } from './sign-out.tsx'

const OtherSide = lazy(async () => {
  const [{ OtherSide }] = await Promise.all([import('./other-side.tsx'), learn('look/pages')])
  return { default: OtherSide }
})

export function Header() {
  const { t } = useTranslation()
  const actor = useActor()
  return (
    <header className="header">
      <div className="shell__inner header__row">
        <Link className="header__service" to={pages.start()} aria-label={t('header.home')}>
          <Mark />
          <span lang="sv">{t('service')}</span>
        </Link>
        <div className="header__tools">
          {actor?.staff.some((it) => it.rehearsal) && (
            <Suspense>
              <OtherSide />
            </Suspense>
          )}
          {actor && <Person actor={actor} />}
          <OtherLanguage />
          {actor ? <SignOut /> : <SignIn />}
        </div>
      </div>
    </header>
  )
}

/** The organisation one is answering for just now, or one's part in the work. */
function Person({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation()
  const respondentId = useMatches().at(-1)?.params['respondentId']
  const assignment =
    actor.assignments.find((it) => it.respondentId === respondentId) ??
    (actor.assignments.length === 1 && actor.staff.length === 0 ? actor.assignments[0] : undefined)
  const role = actor.staff[0]?.role
  return (
    <span className="header__person">
      {assignment ? <strong lang="sv">{assignment.name}</strong> : role && <strong>{t(`header.${role}`)}</strong>}
      <Link className="header__tool" to={pages.sessions()}>
        {actor.name}
      </Link>
    </span>
  )
}

function OtherLanguage() {
  const { t } = useTranslation()
  const other = useLanguage() === 'sv' ? 'en' : 'sv'
  return (
    <button className="header__tool" type="button" lang={other} onClick={() => void changeLanguage(other)}>
      {t('header.otherLanguage')}
    </button>
  )
}

function SignIn() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  if (pathname === pages.signIn() || pathname === pages.invitation()) return null
  return (
    <Link className="header__tool" to={signInAddress(pathname)}>
      {t('header.signIn')}
    </Link>
  )
}

function Mark() {
  return (
    <svg className="header__mark" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <path d="M11 9v18M11 18 25 9.5M11 18l14 8.5" />
      <circle cx="11" cy="18" r="4" />
      <circle cx="26" cy="9" r="4" />
      <circle cx="26" cy="27" r="4" />
    </svg>
  )
}
