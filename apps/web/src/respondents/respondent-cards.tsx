import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { useTranslation } from '../translation.ts'
import { Contacts, HowFar, LastActive, RespondentName } from './respondent-facts.tsx'
import './respondent-cards.css'

/** The same as the table, where there is no room for one. */
export function RespondentCards({ respondents }: { readonly respondents: readonly Respondent[] }) {
  const { t } = useTranslation('respondents')
  return (
    <ul className="respondent-cards">
      {respondents.map((respondent) => (
        <li key={respondent.id}>
          <h3 lang="sv">
            <RespondentName respondent={respondent} />
          </h3>
          <p>
            <HowFar respondent={respondent} />
          </p>
          <p>
            {t('table.active')}: <LastActive respondent={respondent} />
          </p>
          <Contacts respondent={respondent} />
        </li>
      ))}
    </ul>
  )
}
