import { dateInText } from '@kartlaggning/schema/document/dates'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

const ACCESSIBILITY_UPDATED = '2026-11-23'

export function ContactPage() {
  const { t } = useTranslation('about')
  return (
    <Page title={t('contact.title')}>
      <div className="prose">
        <p>{t('contact.round')}</p>
        <p>{t('contact.technical')}</p>
        <p>{t('contact.cases')}</p>
      </div>
    </Page>
  )
}

export function AccessibilityPage() {
  const { t } = useTranslation('about')
  const language = useLanguage()
  return (
    <Page title={t('accessibility.title')}>
      <div className="prose">
        <p className="lead">{t('accessibility.lead')}</p>
        <h2>{t('accessibility.stateTitle')}</h2>
        <p>{t('accessibility.state')}</p>
        <h2>{t('accessibility.knownTitle')}</h2>
        <p>{t('accessibility.known')}</p>
        <h2>{t('accessibility.reportTitle')}</h2>
        <p>{t('accessibility.report')}</p>
        <h2>{t('accessibility.supervisionTitle')}</h2>
        <p>{t('accessibility.supervision')}</p>
        <p>
          <a className="ds-link" href="https://www.digg.se/tdosanmalan">
            {t('accessibility.supervisionLink')}
          </a>
        </p>
        <p className="quiet">{t('accessibility.updated', { date: dateInText(ACCESSIBILITY_UPDATED, language) })}</p>
      </div>
    </Page>
  )
}
