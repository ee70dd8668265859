import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { SortButton } from '../look/sort-button.tsx'
import { useTranslation } from '../translation.ts'
import { Contacts, HowFar, LastActive, RespondentName } from './respondent-facts.tsx'
import type { Sorting } from './filter-respondents.ts'

const columns = ['name', 'status', 'active'] as const

interface RespondentRowsProps {
  readonly respondents: readonly Respondent[]
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

export function RespondentRows({ respondents, sorting, onSort }: RespondentRowsProps) {
  const { t } = useTranslation('respondents')
  return (
    <ScrollRegion label={t('table.title')}>
      <table className="data-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
            <th scope="col">{t('table.contacts')}</th>
          </tr>
        </thead>
        <tbody>
          {respondents.map((respondent) => (
            <tr key={respondent.id}>
              <th scope="row" lang="sv">
                <RespondentName respondent={respondent} />
              </th>
              <td>
                <HowFar respondent={respondent} />
              </td>
              <td className="number">
                <LastActive respondent={respondent} />
              </td>
              <td>
                <Contacts respondent={respondent} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type SortHeaderProps = Omit<RespondentRowsProps, 'respondents'> & { readonly column: (typeof columns)[number] }

function SortHeader({ column, sorting, onSort }: SortHeaderProps) {
  const { t } = useTranslation('respondents')
  const isChosen = sorting.by === column
  return (
    <th scope="col" aria-sort={isChosen ? (sorting.descending ? 'descending' : 'ascending') : undefined}>
      <SortButton
        text={t(`table.${column}`)}
        direction={isChosen ? (sorting.descending ? 'descending' : 'ascending') : undefined}
        onSort={() => onSort({ by: column, descending: isChosen && !sorting.descending })}
      />
    </th>
  )
}
