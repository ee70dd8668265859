import type { LetterKind } from '@kartlaggning/schema/letters/letter-kinds'
import { placeholdersOf, written } from '@kartlaggning/schema/letters/letter-template'
import { placeholders, type PlaceholderKey } from '@kartlaggning/schema/letters/placeholders'
import { useLanguage, useTranslation } from '../../translation.ts'

/** What may stand in a text and is replaced for each recipient, with an example of each. */
export function LetterPlaces({ kind, required }: { kind: LetterKind; required: readonly PlaceholderKey[] }) {
  const { t } = useTranslation('respondents/letters')
  const language = useLanguage()
  return (
    <section aria-labelledby="places">
      <h3 id="places">{t('places.title')}</h3>
      <p className="quiet">{t('places.lead')}</p>
      <dl>
        {placeholdersOf(kind).map((key) => (
          <div key={key}>
            <dt>
              <code lang="sv">{written(key)}</code> {required.includes(key) && <strong>{t('places.required')}</strong>}
            </dt>
            <dd>
              {placeholders[key].what[language]}{' '}
              <span className="quiet">{t('places.example', { example: placeholders[key].example[language] })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
