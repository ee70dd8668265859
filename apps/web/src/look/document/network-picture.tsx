import type { Network, NetworkPlace, Tie } from '@kartlaggning/schema/document/network'

import { useLeadsToAnswers, ValueLink } from './value-link.tsx'

const ROW = 26
/** Of more rows than a screen has room for. */
const MANY = 30
const NARROW_ROW = 21
const WIDTH = 640
const LEFT = 268
const RIGHT = 490
const TOP = 16

interface NetworkPictureProps {
  readonly network: Network
  readonly chosen: number
  /** Says what it shows to whoever cannot see it. */
  readonly label: string
}

/** Actors to the left and municipalities to the right, always in the same places, however many there are. */
export function NetworkPicture({ network: { hubs, places }, chosen, label }: NetworkPictureProps) {
  const rows = Math.max(hubs.length, places.length)
  const height = rows * (rows > MANY ? NARROW_ROW : ROW)
  const heightOf = spread(height)
  const hubAt = (at: number) => heightOf(at, hubs.length)
  const placeAt = new Map(places.map(({ name }, at) => [name, heightOf(at, places.length)]))
  const tied = new Set(hubs[chosen]?.ties.map(({ place }) => place))
  // What is chosen is drawn last, over the rest.
  const inOrder = [...hubs.keys()].toSorted((a, b) => Number(a === chosen) - Number(b === chosen))
  return (
    <svg viewBox={`0 0 ${WIDTH} ${2 * TOP + height}`} role={useLeadsToAnswers() ? 'group' : 'img'} aria-label={label}>
      {inOrder.map((at) => (
        <Ties key={at} ties={hubs[at]?.ties ?? []} from={hubAt(at)} placeAt={placeAt} isChosen={at === chosen} />
      ))}
      {hubs.map(({ name }, at) => (
        <g key={name} data-chosen={at === chosen || undefined}>
          <rect
            className="network__hub"
            x={-6}
            y={-6}
            width={12}
            height={12}
            transform={`translate(${LEFT} ${hubAt(at)}) rotate(45)`}
          />
          <text x={LEFT - 16} y={hubAt(at)} textAnchor="end" dominantBaseline="central">
            {shortened(name)}
          </text>
        </g>
      ))}
      {places.map((place) => (
        <ValueLink
          key={place.name}
          about={tied.has(place.name) && place.about ? [hubs[chosen]?.about, place.about] : null}
        >
          <Place place={place} at={placeAt.get(place.name) ?? 0} isTied={tied.has(place.name)} />
        </ValueLink>
      ))}
    </svg>
  )
}

/** Evenly over the height that the longer side needs. */
const spread = (height: number) => (at: number, count: number) => TOP + (height * (at + 0.5)) / Math.max(count, 1)

const LONGEST = 29

const shortened = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name)

interface TiesProps {
  readonly ties: readonly Tie[]
  readonly from: number
  readonly placeAt: ReadonlyMap<string, number>
  readonly isChosen: boolean
}

const Ties = ({ ties, from, placeAt, isChosen }: TiesProps) => (
  <g className="network__ties" data-chosen={isChosen || undefined}>
    {ties.map(({ place, saidBy }) => (
      <line key={place} data-said-by={saidBy} x1={LEFT} y1={from} x2={RIGHT} y2={placeAt.get(place) ?? from} />
    ))}
  </g>
)

interface PlaceProps {
  readonly place: NetworkPlace
  readonly at: number
  readonly isTied: boolean
}

const Place = ({ place: { name, isOpen }, at, isTied }: PlaceProps) => (
  <g data-chosen={isTied || undefined}>
    <circle className="network__place" data-open={isOpen || undefined} cx={RIGHT} cy={at} r={6} />
    <text x={RIGHT + 14} y={at} dominantBaseline="central" lang="sv">
      {name}
    </text>
  </g>
)
