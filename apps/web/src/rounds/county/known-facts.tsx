import { dateInTable } from '@kartlaggning/schema/document/dates'
import type { CountyData } from '@kartlaggning/schema/rounds/county'
import { municipalityGroupWords } from '@kartlaggning/schema/rounds/municipality-group-words'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useValidity } from './use-validity.ts'

type Municipality = CountyData['municipalities'][number]

/** A row for each municipality: how many live there, its kind, whom it borders on, and its local police areas. */
export function KnownFacts({ municipalities }: { readonly municipalities: readonly Municipality[] }) {
  const { t } = useTranslation('rounds/county')
  return (
    <ScrollRegion label={t('known')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('municipality')}</th>
            <th scope="col">{t('population')}</th>
            <th scope="col">{t('group')}</th>
            <th scope="col">{t('neighbours')}</th>
            <th scope="col">{t('policeAreas')}</th>
          </tr>
        </thead>
        <tbody>
          {municipalities.map((it) => (
            <tr key={it.code}>
              <th scope="row" lang="sv">
                {it.officialName}
              </th>
              <td>
                <Population of={it} />
              </td>
              <td>
                <Group of={it} />
              </td>
              <td lang="sv">
                <Neighbours of={it} />
              </td>
              <td>
                <PoliceAreas of={it} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface CellProps {
  readonly of: Municipality
}

function Population({ of: { populations } }: CellProps) {
  const { t } = useTranslation('rounds/county')
  const language = useLanguage()
  const [newest] = populations
  if (!newest) return <Unknown />
  return (
    <>
      {newest.population.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')}
      <small>{t('on', { date: dateInTable(newest.on), source: newest.source })}</small>
    </>
  )
}

function Group({ of: { groups } }: CellProps) {
  const { t } = useTranslation('rounds/county')
  const language = useLanguage()
  const validity = useValidity()
  const [newest] = groups
  if (!newest) return <Unknown />
  return (
    <>
      {newest.group} {municipalityGroupWords[newest.group][language]}
      <small>{t('on', { date: validity(newest), source: newest.source })}</small>
    </>
  )
}

/** Their names, and once from where they are known; what holds only for a time says so. */
function Neighbours({ of: { neighbours } }: CellProps) {
  const validity = useValidity()
  if (neighbours.length === 0) return <Unknown />
  const names = neighbours.map((it) => (it.to === null ? it.name : `${it.name} (${validity(it)})`))
  return (
    <>
      {[...new Set(names)].join(', ')}
      <small>{[...new Set(neighbours.map(({ source }) => source))].join('; ')}</small>
    </>
  )
}

function PoliceAreas({ of: { policeAreas } }: CellProps) {
  const { t } = useTranslation('rounds/county')
  const validity = useValidity()
  if (policeAreas.length === 0) return <Unknown />
  return policeAreas.map((it) => (
    <div key={it.id}>
      <span lang="sv">{it.name}</span>
      <small>{t('on', { date: validity(it), source: it.source })}</small>
    </div>
  ))
}

function Unknown() {
  const { t } = useTranslation('rounds/county')
  return <span className="quiet">{t('unknown')}</span>
}
