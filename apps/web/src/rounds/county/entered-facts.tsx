import { dateInTable } from '@kartlaggning/schema/document/dates'
import { counties, type CountyData } from '@kartlaggning/schema/rounds/county'
import { useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { useTranslation } from '../../translation.ts'
import { useValidity } from './use-validity.ts'

/** What the county has entered itself; each can be removed where it was a mistake. */
export function EnteredFacts({ data }: { readonly data: CountyData }) {
  const { t } = useTranslation('rounds/county')
  const { revalidate } = useRevalidator()
  const entered = useWords(data)
  if (entered.length === 0) return null
  const remove = async (factId: string) => {
    await call(counties.remove, { params: { county: data.code, factId } })
    await revalidate()
  }
  return (
    <details className="prose">
      <summary>
        {t('entered')} ({entered.length})
      </summary>
      <p>{t('enteredLead')}</p>
      <ul>
        {entered.map(({ id, words }) => (
          <li key={id}>
            {words}{' '}
            <ConfirmButton
              text={t('remove')}
              variant="tertiary"
              title={t('removeTitle', { what: words })}
              confirm={t('remove')}
              onConfirm={() => remove(id)}
            >
              <p>{t('removeText')}</p>
            </ConfirmButton>
          </li>
        ))}
      </ul>
    </details>
  )
}

function useWords({ municipalities }: CountyData) {
  const { t } = useTranslation('rounds/county')
  const validity = useValidity()
  return municipalities.flatMap(({ name, populations, groups, neighbours, policeAreas }) =>
    [
      ...populations.map((it) => ({ ...it, words: `${t('population')} ${it.population}, ${dateInTable(it.on)}` })),
      ...groups.map((it) => ({ ...it, words: `${t('group')} ${it.group}, ${validity(it)}` })),
      ...neighbours.map((it) => ({ ...it, words: `${t('neighbours')}: ${it.name}, ${validity(it)}` })),
      ...policeAreas.map((it) => ({ ...it, words: `${t('policeAreas')} ${it.name}, ${validity(it)}` })),
    ]
      .filter((it) => it.entered)
      .map(({ id, words }) => ({ id, words: `${name}: ${words}` })),
  )
}
