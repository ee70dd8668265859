import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { Actor } from '@kartlaggning/schema/permission'
import { Link } from 'react-router'
import { useLanguage, useTranslation } from '../translation.ts'

/** What somebody has been invited to read, and until when. */
export function Readings({ readings }: Pick<Actor, 'readings'>) {
  const { t } = useTranslation('start')
  const language = useLanguage()
  if (readings.length === 0) return null
  return (
    <section>
      <h2>{t('readings.title')}</h2>
      <ul className="task-list">
        {readings.map(({ roundId, roundName, edition, expiresOn }) => (
          <li className="task-list__row" key={roundId}>
            {edition === null ? (
              <span className="task-list__name">{t('readings.link')}</span>
            ) : (
              <Link
                className="task-list__name ds-link"
                to={pages.edition({ roundId, number: edition })}
                aria-describedby={`reading-${roundId}`}
              >
                {t('readings.link')}
              </Link>
            )}
            <span className="task-list__status" id={`reading-${roundId}`}>
              <span lang="sv">{t('readings.of', { roundName })}</span>
              <span className="task-list__note">
                {' · '}
                {edition === null && `${t('readings.notYet')} `}
                {t('readings.until', { date: dateInText(expiresOn, language) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
