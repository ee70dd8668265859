import type { AccessChange } from '@kartlaggning/schema/answers/colleagues'
import { dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { Link } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'

interface AccessChangesProps {
  readonly changes: readonly AccessChange[]
  readonly respondentId: string
  /** Whoever answers for the whole sees the page of those who answer. */
  readonly whole: boolean
}

/** Who has got access or lost it, so that it happens to nobody unseen. */
export function AccessChanges({ changes, respondentId, whole }: AccessChangesProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  if (changes.length === 0) return null
  const waits = changes.some((it) => it.what === 'waits')
  return (
    <section className={waits ? 'notice notice--warm' : 'notice'} aria-labelledby="access-changes">
      <h2 id="access-changes">{t('colleagues.changed.title')}</h2>
      {changes.map(({ personId, name, what, by, opensAt }) => (
        <p key={personId}>
          {t(`colleagues.changed.${what}`, {
            by: by ?? t('colleagues.county'),
            name,
            when: opensAt === null ? '' : dateInWords(opensAt, language),
          })}
        </p>
      ))}
      {whole && (
        <p>
          <Link className="ds-link" to={pages.colleagues({ respondentId })}>
            {t(waits ? 'colleagues.changed.answer' : 'colleagues.changed.link')}
          </Link>
        </p>
      )}
    </section>
  )
}
