import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { Page } from '../look/page.tsx'
import { useTranslation } from '../translation.ts'
import { KeyForm } from './key-form.tsx'
import { KeyTable } from './key-table.tsx'
import type { loadApiKeys } from './load-api-keys.ts'
import { NewKey, type MadeKey } from './new-key.tsx'

/** With which keys programs read the data of the county; where they are made, looked over and revoked. */
export function ApiKeysPage() {
  const { t } = useTranslation('apiKeys')
  const { county, keys } = useLoaderData<typeof loadApiKeys>()
  const [made, setMade] = useState<MadeKey | null>(null)
  const usable = keys.filter((it) => it.usable).length
  return (
    <Page title={t('title', { count: usable })} trail={[{ to: pages.county({ county }), text: t('county') }]} wide>
      <p className="lead">{t('lead')}</p>
      {made && <NewKey key={made.key.id} made={made} county={county} onDone={() => setMade(null)} />}
      {keys.length > 0 && (
        <>
          <h2>{t('list')}</h2>
          <KeyTable keys={keys} county={county} />
        </>
      )}
      {!made && <KeyForm onMade={setMade} />}
    </Page>
  )
}
