import { pages } from '@kartlaggning/schema/pages'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { Link } from 'react-router'
import { useLanguage, useTranslation } from '../translation.ts'

interface PlanPoliceAreasProps {
  readonly inCounty: readonly Municipality[]
  readonly chosen: readonly string[]
}

/** Which local police areas are asked, and where they are entered if they are not known: a round can do without. */
export function PlanPoliceAreas({ inCounty, chosen }: PlanPoliceAreasProps) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  const asked = inCounty.filter(({ code }) => chosen.includes(code))
  const [first] = inCounty
  if (asked.length === 0 || !first) return null
  const without = asked.filter(({ policeAreas }) => policeAreas.length === 0)
  const names = new Set(asked.flatMap(({ policeAreas }) => policeAreas.map(({ name }) => name)))
  const answers = <p className="quiet">{t('plan.policeAreas', { count: names.size })}</p>
  if (without.length === 0) return answers
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
  return (
    <div className="notice">
      {names.size > 0 && answers}
      <p>
        {names.size === 0
          ? t('plan.noPoliceAreas')
          : t('plan.somePoliceAreas', { names: list.format(without.map(({ name }) => name)) })}
      </p>
      <p>
        <Link className="ds-link" to={pages.county({ county: first.county })}>
          {t('plan.toCounty')}
        </Link>
      </p>
    </div>
  )
}
