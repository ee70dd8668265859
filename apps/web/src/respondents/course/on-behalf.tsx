import { countOnBehalf } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { pages } from '@kartlaggning/schema/pages'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { Link } from 'react-router'
import { useTranslation } from '../../translation.ts'

/** How many answers the county board has submitted itself, which it is writing, and which it had not done with when the time ended. */
export function OnBehalf({ respondents }: { readonly respondents: readonly Respondent[] }) {
  const { t } = useTranslation('respondents')
  const count = countOnBehalf(respondents.map(({ onBehalf }) => ({ proxy: onBehalf })))
  const written = respondents.filter((it) => it.proxy)
  const closed = respondents.filter((it) => it.closedProxy)
  if (count + written.length + closed.length === 0) return null
  return (
    <p className="prose">
      {count > 0 && t('course.onBehalf', { count })}
      {written.map(({ id, roundId, name, proxy }) => (
        <span key={id}>
          {' '}
          {t('course.beingWritten', { by: proxy?.by ?? '' })}{' '}
          <Link className="ds-link" to={`${pages.contacts({ roundId, respondentId: id })}#for-deras-rakning`} lang="sv">
            {name}
          </Link>
          .
        </span>
      ))}
      {closed.map(({ id, roundId, name, closedProxy }) => (
        <span key={id}>
          {' '}
          {t('course.endedByClosing', { by: closedProxy?.by ?? '' })}{' '}
          <Link className="ds-link" to={`${pages.contacts({ roundId, respondentId: id })}#for-deras-rakning`} lang="sv">
            {name}
          </Link>
          {t('course.endedByClosingEnd')}
        </span>
      ))}
    </p>
  )
}
