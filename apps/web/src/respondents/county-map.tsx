import { pages } from '@kartlaggning/schema/pages'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { tilePositions } from '@kartlaggning/schema/county-tiles/county-tiles'
import { useMemo } from 'react'
import { Link, useLoaderData, useParams } from 'react-router'
import { useTranslation } from '../translation.ts'
import { Mark } from '../look/mark.tsx'
import type { loadRound } from './load-round.ts'
import { shapes } from './respondent-facts.tsx'
import { SideMark } from './side-mark.tsx'
import './county-map.css'

/** With more, tiles are too narrow for words. */
const MOST_COLUMNS_WITH_WORDS = 4

/** The county at a glance: each municipality with how far it and its police have come. */
export function CountyMap() {
  const { t } = useTranslation('respondents')
  const { respondents, municipalities: everywhere, round } = useLoaderData<typeof loadRound>()
  const asked = everywhere.filter(({ code }) => round.municipalities.includes(code))
  const positions = useMemo(() => tilePositions(asked), [asked])
  const tiles = asked
    .map(({ code, name }) => ({ code, name, ...(positions.get(code) ?? { x: 0, y: 0 }) }))
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
  const columns = Math.max(...tiles.map(({ x }) => x)) + 1
  const isWide = columns > MOST_COLUMNS_WITH_WORDS
  return (
    <>
      <p className="quiet">{t('map.schematic')}</p>
      <ul
        className={isWide ? 'county-map county-map--wide' : 'county-map'}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {tiles.map((tile) => (
          <Tile key={tile.code} {...tile} sides={sidesOf(respondents, tile.code)} />
        ))}
      </ul>
      {isWide && <Legend statuses={respondents.filter(({ municipality }) => municipality).map((it) => it.status)} />}
    </>
  )
}

/** What letters and shapes mean where there is no room for words; whoever listens hears the words. */
function Legend({ statuses }: { readonly statuses: readonly Respondent['status'][] }) {
  const { t } = useTranslation('respondents')
  return (
    <ul className="county-map-legend" aria-hidden="true">
      {(['municipality', 'police'] as const).map((side) => (
        <li key={side}>
          <SideMark side={side} /> {t(`kindShort.${side}`)}
        </li>
      ))}
      {(Object.keys(shapes) as Respondent['status'][])
        .filter((it) => statuses.includes(it))
        .map((status) => (
          <li key={status}>
            <Mark shape={shapes[status]}>{t(`status.${status}`)}</Mark>
          </li>
        ))}
    </ul>
  )
}

interface TileProps {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly sides: readonly Respondent[]
}

function Tile({ x, y, name, sides }: TileProps) {
  const { t } = useTranslation('respondents')
  const { roundId } = useParams()
  const submitted = sides.filter((side) => side.status === 'submitted').length
  return (
    <li
      style={{ gridRow: y + 1, gridColumn: x + 1 }}
      data-submitted={submitted === sides.length && submitted > 0 ? 'all' : undefined}
    >
      <Link to={`${pages.respondents({ roundId: roundId ?? '' })}?sok=${encodeURIComponent(name)}`}>
        <strong lang="sv">{name}</strong>
        {sides.map((side) => (
          <span key={side.id}>
            <SideMark side={side.kind} />
            <Mark shape={shapes[side.status]}>
              <span className="county-map__word">{t(`status.${side.status}`)}</span>
            </Mark>
          </span>
        ))}
      </Link>
    </li>
  )
}

export const sidesOf = (respondents: readonly Respondent[], code: string) =>
  respondents.filter((it) => it.municipality === code)
