import type { DecidedPeriods } from '@kartlaggning/schema/report/retention/retention'
import { isDecided } from '@kartlaggning/schema/report/retention/retention-classes'
import { useLoaderData } from 'react-router'
import { Page } from '../look/page.tsx'
import { useTranslation } from '../translation.ts'
import type { loadPeriods } from './load-periods.ts'

const before = ['what', 'why', 'answers'] as const
const after = ['browser', 'rights'] as const

export function PersonalDataPage() {
  const { t } = useTranslation('about')
  const counties = useLoaderData<typeof loadPeriods>()
  const section = (chapter: (typeof before | typeof after)[number]) => (
    <section key={chapter}>
      <h2>{t(`personalData.${chapter}`)}</h2>
      <p>{t(`personalData.${chapter}Text`)}</p>
    </section>
  )
  return (
    <Page title={t('personalData.title')}>
      <div className="prose">
        {before.map(section)}
        <section>
          <h2>{t('personalData.howLong')}</h2>
          <p>{t('personalData.howLongText')}</p>
          {counties === null && <p>{t('personalData.signIn')}</p>}
          {counties?.map((it) => (
            <PeriodsOf key={it.county} county={it} />
          ))}
        </section>
        {after.map(section)}
      </div>
    </Page>
  )
}

/** As a county has decided; the newest decision counts. */
function PeriodsOf({ county: { name, periods } }: { readonly county: DecidedPeriods }) {
  const { t } = useTranslation('about')
  const decided = periods.filter((it) => isDecided(it.class))
  if (decided.length === 0) return <p>{t('personalData.undecided', { county: name })}</p>
  return (
    <>
      <h3>{t('personalData.decided', { county: name })}</h3>
      <ul>
        {decided.map(({ class: of, months }) => (
          <li key={of}>
            {t('personalData.period', {
              what: t(`personalData.classes.${of as 'contacts'}`),
              time: months === null ? t('personalData.kept') : t('personalData.months', { count: months }),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
