import { dateInTable } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { ContactState, KeptContact } from '@kartlaggning/schema/report/retention/retention'
import { Link } from 'react-router'
import { useTranslation } from '../../translation.ts'

interface KeptPeopleProps {
  readonly people: readonly KeptContact[]
  readonly county: string
}

const order = ['due', 'not-yet', 'has-access', 'round-not-ended', 'letter-waits'] as const satisfies ContactState[]

/** Whose contact data can be erased and whose cannot yet, with why. */
export function KeptPeople({ people, county }: KeptPeopleProps) {
  const { t } = useTranslation('report/retention')
  const groups = order
    .map((state) => ({ state, those: people.filter((it) => it.state === state) }))
    .filter(({ those }) => those.length > 0)
  if (groups.length === 0) return null
  return (
    <>
      <h2>{t('people.title')}</h2>
      {groups.map(({ state, those }) => (
        <details key={state}>
          <summary>{t(`people.${state}`, { count: those.length })}</summary>
          <ul className="retention-names">
            {those.map(({ personId, name, dueOn }) => (
              <li key={personId}>
                <Link className="ds-link" to={pages.person({ county, personId })}>
                  {name}
                </Link>{' '}
                {state === 'not-yet' && dueOn !== null && t('people.from', { date: dateInTable(dueOn) })}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}
