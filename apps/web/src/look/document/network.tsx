import type { Hub, Network as SomeNetwork } from '@kartlaggning/schema/document/network'
import { useState } from 'react'
import { NetworkPicture } from './network-picture.tsx'
import { ValueLink } from './value-link.tsx'
import './network.css'

/** The list drives the picture: what is chosen there has its ties drawn, and told in words. */
export function Network({ network, label }: { readonly network: SomeNetwork; readonly label: string }) {
  const { hubs } = network
  const [chosen, setChosen] = useState(0)
  const hub = hubs[chosen]
  return (
    <div className="network">
      <ul className="network__list" aria-label={network.label}>
        {hubs.map((it, at) => (
          <li key={it.name}>
            <button type="button" aria-pressed={at === chosen} onClick={() => setChosen(at)}>
              <span>{it.name}</span> <span className="network__count">{it.count}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="network__picture">
        <NetworkPicture network={network} chosen={chosen} label={label} />
      </div>
      {hub && <InWords hub={hub} />}
    </div>
  )
}

const InWords = ({ hub: { name, count, words, about } }: { readonly hub: Hub }) => (
  <p className="network__words" role="status">
    <strong>
      <ValueLink about={about ?? null}>
        {name}, {count}.
      </ValueLink>
    </strong>{' '}
    {words.join(' ')}
  </p>
)
