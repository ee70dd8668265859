import { countOnBehalf } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { pages } from '@kartlaggning/schema/pages'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { Link } from 'react-router'
import { useTranslation } from '../../translation.ts'

/** How many answers the county board has submitted itself, and which it is writing; nothing where there are none. */
export function OnBehalf({ respondents }: { readonly respondents: readonly Respondent[] }) {
  const { t } = useTranslation('respondents')
  const count = countOnBehalf(respondents.map(({ onBehalf }) => ({ proxy: onBehalf })))
  const written = respondents.filter((it) => it.proxy)
  if (count === 0 && written.length === 0) return null
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
    </p>
  )
}
