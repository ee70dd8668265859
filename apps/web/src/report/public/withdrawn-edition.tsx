import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { Problem } from '@kartlaggning/schema/problem'
import { Link } from 'react-router'
import { Page } from '../../look/page.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

interface WithdrawnEditionProps {
  readonly withdrawn: NonNullable<Problem['withdrawn']>
  readonly roundId: string
  readonly number: number
}

/** What the address of an edition tells once it is withdrawn: when, why, and what to read instead. */
export function WithdrawnEdition({ withdrawn, roundId, number }: WithdrawnEditionProps) {
  const { t } = useTranslation('report/public')
  const language = useLanguage()
  const { reason, at, replacedBy } = withdrawn
  return (
    <Page title={t('withdrawn.title', { number })} back={{ to: pages.start(), text: t('toStart') }}>
      <p className="lead">{t('withdrawn.lead', { date: dateInText(at, language) })}</p>
      <h2>{t('withdrawn.why')}</h2>
      <p className="prose" lang="sv">
        {reason}
      </p>
      {replacedBy ? (
        <p>
          {t('withdrawn.replaced', {
            number: replacedBy.number,
            date: dateInText(replacedBy.publishedAt, language),
          })}{' '}
          <Link className="ds-link" to={pages.publicEdition({ roundId, number: replacedBy.number })}>
            {t('readNewest', { number: replacedBy.number })}
          </Link>
        </p>
      ) : (
        <p>{t('withdrawn.notReplaced')}</p>
      )}
    </Page>
  )
}
