import { pages } from '@kartlaggning/schema/pages'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Link, Outlet, ScrollRestoration, useNavigation, type Location } from 'react-router'
import { guard } from '../guard.ts'
import { useTranslation } from '../translation.ts'
import { aboveEveryPage } from './every-page.ts'
import { Header } from './header.tsx'
import { MissingPart } from './missing-part.tsx'

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation()
  const { state } = useNavigation()
  const guarding = useSyncExternalStore(guard.subscribe, guard.get)
  const above = useSyncExternalStore(aboveEveryPage.subscribe, aboveEveryPage.get)
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('skipToContent')}
      </a>
      {state === 'loading' && <Loading />}
      <Header />
      <MissingPart />
      {guarding && <guarding.Leaving />}
      {above}
      <Outlet />
      <Footer />
      <ScrollRestoration getKey={placeOf} />
    </div>
  )
}

/** A page loaded anew has no key of its own, and must not inherit the place of another. */
const placeOf = ({ key, pathname }: Location) => (key === 'default' ? pathname : key)

/** A page that takes its time says so; the bar itself waits, so that quick pages do not flicker. */
function Loading() {
  const { t } = useTranslation()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="loading-bar" role="status">
      {slow && <span className="visually-hidden">{t('loading')}</span>}
    </div>
  )
}

function Footer() {
  const { t } = useTranslation()
  return (
    <footer className="footer">
      <div className="shell__inner footer__row">
        <p>{t('footer.service')}</p>
        <nav aria-label={t('footer.label')}>
          <ul>
            <li>
              <Link className="ds-link" to={pages.contact()}>
                {t('footer.contact')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to={pages.personalData()}>
                {t('footer.personalData')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to={pages.accessibility()}>
                {t('footer.accessibility')}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
