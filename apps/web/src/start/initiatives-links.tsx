import { pages } from '@kartlaggning/schema/pages'
import type { Actor } from '@kartlaggning/schema/permission'
import { Link, useLoaderData } from 'react-router'
import { useTranslation } from '../translation.ts'
import type { loadStart } from './load-start.ts'

/** To the catalogue of each county that somebody answers in: what others do, also between the rounds. */
export function InitiativesLinks({ assignments }: Pick<Actor, 'assignments'>) {
  const { t } = useTranslation('start')
  const { counties } = useLoaderData<typeof loadStart>()
  const answersIn = [...new Set(assignments.map((it) => it.county))]
  if (answersIn.length === 0) return null
  return (
    <section>
      <h2>{t('initiatives.title')}</h2>
      <p className="prose">{t('initiatives.text')}</p>
      {answersIn.map((county) => (
        <p key={county}>
          <Link className="ds-link" to={pages.initiatives({ county })}>
            {t('initiatives.link')}{' '}
            {answersIn.length > 1 && <span lang="sv">{counties.find(({ code }) => code === county)?.name}</span>}
          </Link>
        </p>
      ))}
    </section>
  )
}
