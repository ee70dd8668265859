import { pages } from '@kartlaggning/schema/pages'
import type { County } from '@kartlaggning/schema/rounds/county'
import { Link } from 'react-router'
import { useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'

/** The counties that one works for: a county's own data and its register of actors are beside its rounds. */
export function CountyLinks({ counties }: { readonly counties: readonly County[] }) {
  const { t } = useTranslation('start')
  const actor = useActor()
  const own = counties.filter(({ code }) => actor?.staff.some(({ county }) => county === code))
  if (own.length === 0) return null
  return (
    <section>
      <h2>{t('county.links', { count: own.length })}</h2>
      <p className="prose">{t('county.linksLead')}</p>
      <ul className="task-list">
        {own.map(({ code, name }) => (
          <li className="task-list__row" key={code}>
            <Link className="task-list__name ds-link" to={pages.county({ county: code })} lang="sv">
              {name}
            </Link>
            <Link className="task-list__more ds-link" to={pages.initiatives({ county: code })}>
              {t('initiatives.link')} <span className="visually-hidden">{name}</span>
            </Link>
            {actor?.staff.some((it) => it.county === code && it.role === 'coordinator') && (
              <Link className="task-list__more ds-link" to={pages.actors({ county: code })}>
                {t('county.actors')} <span className="visually-hidden">{name}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
