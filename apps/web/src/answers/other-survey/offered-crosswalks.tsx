import type { OfferedCrosswalk } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import { useTranslation } from '../../translation.ts'

interface OfferedCrosswalksProps {
  readonly offered: readonly OfferedCrosswalk[]
  readonly busy: boolean
  readonly onChosen: (crosswalkId: string) => void
}

/** What the county board has put there, so that nobody needs a file of their own. */
export function OfferedCrosswalks({ offered, busy, onChosen }: OfferedCrosswalksProps) {
  const { t } = useTranslation('answers/otherSurvey')
  if (offered.length === 0) return null
  return (
    <section className="prose">
      <h2>{t('offered.title')}</h2>
      <p>{t('offered.lead')}</p>
      {offered.map(({ id, name }) => (
        <p key={id}>
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            aria-disabled={busy || undefined}
            onClick={() => onChosen(id)}
          >
            {t('offered.answer', { name })}
          </button>
        </p>
      ))}
    </section>
  )
}
