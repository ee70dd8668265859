import { abstentionWords } from '@kartlaggning/schema/respondents/abstention-words'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { pages } from '@kartlaggning/schema/pages'
import { Link } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'

/** Who has declined, and why; nothing where nobody has. */
export function DeclinedSection({ respondents }: { readonly respondents: readonly Respondent[] }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const declined = respondents.filter((it) => it.status === 'declined')
  if (declined.length === 0) return null
  return (
    <section>
      <h2>{t('course.declined', { count: declined.length })}</h2>
      <ul className="prose">
        {declined.map(({ id, roundId, name, abstention }) => (
          <li key={id}>
            <Link className="ds-link" to={`${pages.contacts({ roundId, respondentId: id })}#avbojt`} lang="sv">
              {name}
            </Link>
            {abstention && `: ${abstentionWords[abstention.reason][language]}.`}
            {abstention?.note && (
              <>
                {' '}
                <q lang="sv">{abstention.note}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
