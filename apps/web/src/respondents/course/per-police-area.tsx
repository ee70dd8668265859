import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { areaAlone } from '@kartlaggning/schema/respondents/respondent-name'
import { useLoaderData } from 'react-router'
import { useTranslation } from '../../translation.ts'
import { CountsTable } from '../counts-table.tsx'
import type { loadRound } from '../load-round.ts'
import { statusCounts } from '../status-counts.ts'

/** How far the municipalities of each local police area have come, with their police and the area itself. */
export function PerPoliceArea() {
  const { t } = useTranslation('respondents')
  const { respondents, municipalities } = useLoaderData<typeof loadRound>()
  // A large municipality lies in several, and is counted in each.
  const areasOf = new Map(municipalities.map((it) => [it.code, it.policeAreas]))
  // As they are called in the round, where it asks them.
  const named = new Map([
    ...municipalities.flatMap((it) => it.policeAreas.map(({ id, name }) => [id, name] as const)),
    ...respondents.flatMap(({ policeArea, name }) => (policeArea ? [[policeArea, areaAlone(name)] as const] : [])),
  ])
  const areasWith = ({ policeArea, municipality }: Respondent): readonly (string | null)[] => {
    const within = policeArea ? [policeArea] : (areasOf.get(municipality ?? '')?.map(({ id }) => id) ?? [])
    return within.length > 0 ? within : [null]
  }
  const lying = respondents.flatMap((respondent) => areasWith(respondent).map((id) => ({ id, respondent })))
  const byArea = Map.groupBy(lying, ({ id }) => id)
  if ([...byArea.keys()].every((it) => it === null)) return null
  const rows = [...byArea]
    .map(([id, those]) => ({
      id: id ?? '',
      name: id === null ? t('course.noArea') : (named.get(id) ?? id),
      language: 'sv' as const,
      counts: statusCounts(those.map((it) => it.respondent)),
    }))
    .toSorted((a, b) => Number(a.id === '') - Number(b.id === '') || a.name.localeCompare(b.name, 'sv'))
  return <CountsTable title={t('course.areas')} of={t('course.area')} rows={rows} />
}
