import { dateInTable } from '@kartlaggning/schema/document/dates'
import type { CountyData } from '@kartlaggning/schema/rounds/county'
import { useState } from 'react'
import { useTranslation } from '../../translation.ts'
import { AreaNameForm } from './area-name-form.tsx'

/** What the county's police areas are called, and were called before; each can be renamed. */
export function AreaNames({ data }: { readonly data: CountyData }) {
  const { t } = useTranslation('rounds/county')
  const [renaming, setRenaming] = useState<string>()
  const [said, setSaid] = useState('')
  if (data.policeAreas.length === 0) return null
  const renamed = (name: string) => {
    setRenaming(undefined)
    setSaid(t('areas.saved', { name }))
  }
  return (
    <section>
      <h2>{t('areas.title')}</h2>
      <p className="prose">{t('areas.lead')}</p>
      <ul className="area-names">
        {data.policeAreas.map((area) => (
          <li key={area.id}>
            <strong lang="sv">{area.name}</strong>
            {area.formerNames.map((it) => (
              <small key={it.to}>{t('areas.former', { name: it.name, to: dateInTable(it.to) })}</small>
            ))}
            {renaming === area.id ? (
              <AreaNameForm county={data.code} area={area} onDone={renamed} onCancel={() => setRenaming(undefined)} />
            ) : (
              <button
                className="ds-button"
                data-variant="tertiary"
                type="button"
                aria-label={t('areas.renameWhich', { name: area.name })}
                onClick={() => {
                  setSaid('')
                  setRenaming(area.id)
                }}
              >
                {t('areas.rename')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  )
}
