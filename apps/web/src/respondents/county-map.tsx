import { realCounty } from '@kartlaggning/schema/county'
import { pages } from '@kartlaggning/schema/pages'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { Link, useLoaderData, useParams } from 'react-router'
import { useTranslation } from '../translation.ts'
import { Mark } from '../look/mark.tsx'
import { tilesOf } from './county-tiles.ts'
import type { loadRound } from './load-round.ts'
import { shapes } from './respondent-facts.tsx'
import { SideMark } from './side-mark.tsx'
import './county-map.css'

/** The county at a glance: each municipality with how far it and its police have come. */
export function CountyMap() {
  const { t } = useTranslation('respondents')
  const { round, respondents, municipalities } = useLoaderData<typeof loadRound>()
  const nameOf = (code: string) => municipalities.find((it) => it.code === code)?.name ?? code
  const tiles = tilesOf(realCounty(round.county), round.municipalities)
  const inNameOrder = round.municipalities
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'sv'))
    .map((code) => ({ code }))
  return (
    <>
      {tiles && <p className="quiet">{t('map.schematic')}</p>}
      <ul className={tiles ? 'county-map county-map--drawn' : 'county-map'}>
        {(tiles ?? inNameOrder).map((tile) => (
          <Tile key={tile.code} {...tile} name={nameOf(tile.code)} sides={sidesOf(respondents, tile.code)} />
        ))}
      </ul>
    </>
  )
}

interface TileProps {
  readonly row?: number
  readonly column?: number
  readonly name: string
  readonly sides: readonly Respondent[]
}

function Tile({ row, column, name, sides }: TileProps) {
  const { t } = useTranslation('respondents')
  const { roundId } = useParams()
  const submitted = sides.filter((side) => side.status === 'submitted').length
  return (
    <li
      style={{ gridRow: row, gridColumn: column }}
      data-submitted={submitted === sides.length && submitted > 0 ? 'all' : undefined}
    >
      <Link to={`${pages.respondents({ roundId: roundId ?? '' })}?sok=${encodeURIComponent(name)}`}>
        <strong lang="sv">{name}</strong>
        {sides.map((side) => (
          <span key={side.id}>
            <SideMark side={side.kind} />
            <Mark shape={shapes[side.status]}>{t(`status.${side.status}`)}</Mark>
          </span>
        ))}
      </Link>
    </li>
  )
}

export const sidesOf = (respondents: readonly Respondent[], code: string) =>
  respondents.filter((it) => it.municipality === code)
