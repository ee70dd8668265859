import { pages } from '@kartlaggning/schema/pages'
import { editionChanges } from '@kartlaggning/schema/report/edition-changes'
import { useId } from 'react'
import { Link, useLoaderData } from 'react-router'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadEdition } from './load-edition.ts'

/** That there is a newer edition, for whoever has come to an older one. */
export function ReplacedBy() {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const { edition, newest } = useLoaderData<typeof loadEdition>()
  if (newest.number === edition.number) return null
  const { roundId, number, publishedAt } = newest
  return (
    <p className="notice">
      {t('editions.replaced', { number, date: dateInText(publishedAt, language) })}{' '}
      <Link className="ds-link" to={pages.edition({ roundId, number })}>
        {t('editions.readNewest', { number })}
      </Link>
    </p>
  )
}

/** What differs from the edition before, counted from what both say. */
export function EditionChanges() {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const id = useId()
  const { report, before } = useLoaderData<typeof loadEdition>()
  if (!before) return null
  const changes = editionChanges(before.report, report, language)
  return (
    <section className="edition-changes" aria-labelledby={id}>
      <h2 id={id}>{t('editions.changes', { number: before.edition.number })}</h2>
      {changes.length === 0 ? (
        <p>{t('editions.unchanged')}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
