import { dateInTable } from '@kartlaggning/schema/document/dates'
import { countyCrosswalks, type CountyCrosswalk } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import '../../look/table.css'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { Page } from '../../look/page.tsx'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { KeepCrosswalk } from './keep-crosswalk.tsx'
import type { loadCountyCrosswalks } from './load-county-crosswalks.ts'

/** Which other surveys everybody who answers in the county can answer with what they answer here. */
export function CountyCrosswalksPage() {
  const { t } = useTranslation('answers/otherSurvey')
  const { county, crosswalks } = useLoaderData<typeof loadCountyCrosswalks>()
  const mayEnter = useMay('counties.enter', { county })
  const [replaced, setReplaced] = useState<CountyCrosswalk>()
  const [said, setSaid] = useState('')
  const tell = (what: string) => {
    setSaid(what)
    setReplaced(undefined)
  }
  return (
    <Page title={t('county.title')} trail={[{ to: pages.county({ county }), text: t('county.back') }]} wide>
      <p className="lead">{t('county.lead')}</p>
      <h2>{t('county.list')}</h2>
      {crosswalks.length === 0 ? (
        <p>{t('county.none')}</p>
      ) : (
        <ScrollRegion label={t('county.list')}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t('county.name')}</th>
                <th scope="col">{t('county.questions')}</th>
                <th scope="col">{t('county.written')}</th>
                {mayEnter && <th scope="col">{t('county.change')}</th>}
              </tr>
            </thead>
            <tbody>
              {crosswalks.map((it) => (
                <tr key={it.id}>
                  <th scope="row">{it.name}</th>
                  <td>{it.questions}</td>
                  <td>{t('county.by', { date: dateInTable(it.at), name: it.by })}</td>
                  {mayEnter && (
                    <td>
                      <button
                        className="ds-button"
                        data-variant="tertiary"
                        type="button"
                        aria-label={t('county.replaceOne', { name: it.name })}
                        onClick={() => setReplaced(it)}
                      >
                        {t('county.replace')}
                      </button>
                      <Remove
                        crosswalk={it}
                        county={county}
                        onRemoved={() => tell(t('county.removed', { name: it.name }))}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <p role="status">{said}</p>
      {mayEnter && (
        <KeepCrosswalk
          key={replaced?.id ?? 'new'}
          county={county}
          replaced={replaced}
          onKept={(name) => tell(t('county.kept', { name }))}
          onLeft={() => setReplaced(undefined)}
        />
      )}
    </Page>
  )
}

interface RemoveProps {
  readonly crosswalk: CountyCrosswalk
  readonly county: string
  readonly onRemoved: () => void
}

function Remove({ crosswalk: { id, name }, county, onRemoved }: RemoveProps) {
  const { t } = useTranslation('answers/otherSurvey')
  const { revalidate } = useRevalidator()
  const remove = async () => {
    await call(countyCrosswalks.remove, { params: { county, crosswalkId: id } })
    onRemoved()
    await revalidate()
  }
  return (
    <ConfirmButton
      text={t('county.remove')}
      variant="tertiary"
      title={t('county.removeTitle', { name })}
      confirm={t('county.remove')}
      onConfirm={remove}
    >
      <p>{t('county.removeText')}</p>
    </ConfirmButton>
  )
}
