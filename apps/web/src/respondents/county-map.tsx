import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { Link, useLoaderData } from 'react-router'
import { useTranslation } from '../translation.ts'
import { tilesOf } from './county-tiles.ts'
import type { loadRound } from './load-round.ts'
import './county-map.css'

/** The county at a glance: each municipality with how far it and its police have come. */
export function CountyMap() {
  const { t } = useTranslation('respondents')
  const { round, respondents, municipalities } = useLoaderData<typeof loadRound>()
  const nameOf = (code: string) => municipalities.find((it) => it.code === code)?.name ?? code
  const tiles = tilesOf(round.county, round.municipalities)
  const inNameOrder = round.municipalities
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'sv'))
    .map((code) => ({ code }))
  const bothSubmitted = round.municipalities.filter((code) =>
    sidesOf(respondents, code).every((it) => it.status === 'submitted'),
  ).length
  return (
    <section>
      <h2>{t('map.title')}</h2>
      <p className="prose">
        {t('map.summary', { count: bothSubmitted, all: round.municipalities.length })} {tiles && t('map.schematic')}
      </p>
      <ul className={tiles ? 'county-map county-map--drawn' : 'county-map'}>
        {(tiles ?? inNameOrder).map((tile) => (
          <Tile key={tile.code} {...tile} name={nameOf(tile.code)} sides={sidesOf(respondents, tile.code)} />
        ))}
      </ul>
    </section>
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
  const submitted = sides.filter((side) => side.status === 'submitted').length
  const look =
    submitted === sides.length
      ? 'all'
      : submitted > 0 || sides.some((side) => side.status === 'started')
        ? 'some'
        : 'none'
  return (
    <li style={{ gridRow: row, gridColumn: column }} data-submitted={look}>
      <Link to={{ search: `?sok=${encodeURIComponent(name)}`, hash: '#svarande' }} preventScrollReset>
        <strong lang="sv">{name}</strong>
        {sides.map((side) => (
          <span key={side.id}>
            {t(`kindShort.${side.kind}`)}: {t(`status.${side.status}`)}
          </span>
        ))}
      </Link>
    </li>
  )
}

const sidesOf = (respondents: readonly Respondent[], code: string) =>
  respondents.filter((it) => it.municipality === code)
