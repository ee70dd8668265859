import { roundData } from '@kartlaggning/schema/answers/export/round-data'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import type { ApiKey, OpenedByKey } from '@kartlaggning/schema/identity/api-key'
import { editionData } from '@kartlaggning/schema/report/edition-data'
import { useEffect, useRef, useState } from 'react'
import { copyText } from '../look/copy-text.ts'
import { useTranslation } from '../translation.ts'
import './api-keys.css'

export interface MadeKey {
  readonly key: ApiKey
  /** Shown once: null where a reply was lost, and the key made all the same. */
  readonly secret: string | null
}

interface NewKeyProps {
  readonly made: MadeKey
  readonly county: string
  readonly onDone: () => void
}

/** A key that was made just now, and how to use it: nobody can look it up afterwards. */
export function NewKey({ made: { key, secret }, county, onDone }: NewKeyProps) {
  const { t } = useTranslation('apiKeys')
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => heading.current?.focus(), [])
  const { scope } = key.opens
  const { address, more } = addressesFor(key.opens, county)
  const copy = async () => setSaid(t((await copyText(secret ?? '')) ? 'new.copied' : 'new.notCopied'))
  if (secret === null)
    return (
      <section className="decide" aria-labelledby="new-key">
        <h2 id="new-key" ref={heading} tabIndex={-1}>
          {t('new.title', { name: key.name })}
        </h2>
        <p>{t('new.unseen')}</p>
        <button className="ds-button" type="button" onClick={onDone}>
          {t('new.understood')}
        </button>
      </section>
    )
  return (
    <section className="decide" aria-labelledby="new-key">
      <h2 id="new-key" ref={heading} tabIndex={-1}>
        {t('new.title', { name: key.name })}
      </h2>
      <p>{t('new.once')}</p>
      <p>
        <Address text={secret} />
      </p>
      <div className="buttons">
        <button className="ds-button" type="button" onClick={() => void copy()}>
          {t('new.copy')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onDone}>
          {t('new.done')}
        </button>
      </div>
      <p role="status">{said}</p>
      <h3>{t('new.how')}</h3>
      <ol className="steps">
        <li>{t('new.begin')}</li>
        <li>
          {t(`new.address.${scope}`)}
          <br />
          <Address text={address} />
        </li>
        <li>{t('new.password')}</li>
      </ol>
      <p>
        {t(`new.more.${scope}`)}
        <br />
        <Address text={more} />
      </p>
      <p>
        {t('new.programs')}
        <br />
        <Address text={`${window.location.origin}/api/openapi.json`} />
      </p>
    </section>
  )
}

/** Too long for a narrow screen, and to be copied whole. */
const Address = ({ text }: { readonly text: string }) => <code className="api-key">{text}</code>

/** One table as a spreadsheet takes it, or the list of what there is; and where more is told. */
function addressesFor(opens: OpenedByKey, county: string) {
  const { origin } = window.location
  if (opens.scope === 'editions')
    return {
      address: origin + urlOf(editionData.list, { params: { county } }),
      more: origin + urlOf(editionData.catalog, { params: { county } }),
    }
  const { roundId } = opens
  return {
    address: origin + urlOf(roundData.csv, { params: { roundId, table: 'initiatives' } }),
    more: origin + urlOf(roundData.read, { params: { roundId } }),
  }
}
