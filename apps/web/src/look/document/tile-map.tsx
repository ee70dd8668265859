import type { OneMap, TileMap as SomeMap } from '@kartlaggning/schema/document/tile-map'
import { useId, useState } from 'react'
import { ScrollRegion } from '../scroll-region.tsx'
import { MapPicture } from './map-picture.tsx'
import './tile-map.css'

/** One subject at a time, chosen here; what the map shows is also said in words and lists. */
export function TileMap({ map: { maps, label: choose }, label }: { readonly map: SomeMap; readonly label: string }) {
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const map = maps[chosen]
  if (!map) return null
  return (
    <div className="tile-map">
      <p className="tile-map__choice no-print">
        <label htmlFor={id}>{choose}</label>
        <select
          className="ds-input"
          id={id}
          value={chosen}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {maps.map(({ name }, at) => (
            <option key={name} value={at}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className="tile-map__summary" role="status">
        {map.summary}
      </p>
      <div>
        <ScrollRegion label={map.name}>
          <MapPicture map={map} label={chosen === 0 ? label : map.summary} />
        </ScrollRegion>
      </div>
      <Lists map={map} />
    </div>
  )
}

const Lists = ({ map: { lists } }: { readonly map: OneMap }) => (
  <div>
    {lists.map(({ title, items }) => (
      <div key={title}>
        <p className="tile-map__title">{title}</p>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    ))}
  </div>
)
