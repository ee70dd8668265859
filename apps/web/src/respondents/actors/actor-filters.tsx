import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { actorKind } from '@kartlaggning/schema/questionnaires/code-lists/actor'
import { Filters, FilterSelect, FilterText } from '../../look/filters.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { actorStates } from './filter-actors.ts'

export function ActorFilters({ register }: { readonly register: readonly ActorUnderReview[] }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const kinds = new Set(register.map((it) => it.kind))
  return (
    <Filters label={t('actors.filter')}>
      <FilterText name="sok" label={t('actors.search')} />
      <FilterSelect
        name="lage"
        label={t('table.status')}
        all={t('table.all')}
        options={actorStates.map((state) => [state, t(`actors.state.${state}`)])}
      />
      <FilterSelect
        name="sort"
        label={t('actors.kind')}
        all={t('table.all')}
        options={actorKind.filter(({ code }) => kinds.has(code)).map(({ code, text }) => [code, text[language]])}
      />
    </Filters>
  )
}
