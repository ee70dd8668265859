import { EVALUATED } from '@kartlaggning/schema/report/initiatives/find-initiatives'
import { initiativeTextsIn } from '@kartlaggning/schema/report/initiatives/initiative-in-words'
import type { Option } from '@kartlaggning/schema/questionnaire/question'
import { evaluated, preventionLevel, targetGroup } from '@kartlaggning/schema/questionnaires/code-lists/initiative'
import { unknown } from '@kartlaggning/schema/questionnaires/code-lists/answers'
import { method } from '@kartlaggning/schema/questionnaires/code-lists/method'
import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import { useEffect, useId, useRef, type SyntheticEvent } from 'react'
import { useLoaderData, useNavigation, useSearchParams } from 'react-router'
import { Filters } from '../../look/filters.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadInitiatives } from './load-initiatives.ts'
import type { FilterName } from './wanted.ts'

/** What is chosen shows at once, while what it leads to is fetched; another choice begins at the first page. */
function useChosen() {
  const [query, setQuery] = useSearchParams()
  const { location } = useNavigation()
  const shown = location ? new URLSearchParams(location.search) : query
  const choose = (name: FilterName, value: string) => {
    const next = new URLSearchParams(shown)
    next.delete('sida')
    if (value) next.set(name, value)
    else next.delete(name)
    setQuery(next, { replace: true, preventScrollReset: true })
  }
  return [(name: FilterName) => shown.get(name) ?? '', choose] as const
}

export function InitiativeFilters() {
  const { t } = useTranslation('report/initiatives')
  const language = useLanguage()
  const { choices } = useLoaderData<typeof loadInitiatives>()
  const { states } = initiativeTextsIn(language)
  const named = (codes: readonly string[], list: readonly Option[]) =>
    codes.map((code) => [code, list.find((it) => it.code === code)?.text[language] ?? code] as const)
  const ways = choices.evaluation.filter((it) => it !== EVALUATED)
  return (
    <Filters label={t('filter')}>
      <Search />
      <Choice name="problem" label={t('by.problem')} options={named(choices.problem, problemArea)} />
      <Choice name="metod" label={t('by.method')} options={named(choices.method, method)} />
      <Choice name="niva" label={t('by.level')} options={named(choices.level, [...preventionLevel, unknown])} />
      <Choice name="malgrupp" label={t('by.target')} options={named(choices.target, targetGroup)} />
      <Choice
        name="utvardering"
        label={t('by.evaluation')}
        options={[
          ...(choices.evaluation.includes(EVALUATED) ? [[EVALUATED, t('evaluated')] as const] : []),
          ...named(ways, evaluated),
        ]}
      />
      <Choice name="lage" label={t('by.state')} options={choices.state.map((it) => [it, states[it]])} />
      <Choice
        name="kommun"
        label={t('by.municipality')}
        options={choices.municipality.map(({ code, name }) => [code, name])}
      />
    </Filters>
  )
}

interface ChoiceProps {
  readonly name: FilterName
  readonly label: string
  readonly options: readonly (readonly [value: string, text: string])[]
}

function Choice({ name, label, options }: ChoiceProps) {
  const { t } = useTranslation('report/initiatives')
  const id = useId()
  const [valueOf, choose] = useChosen()
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select className="ds-input" id={id} value={valueOf(name)} onChange={(event) => choose(name, event.target.value)}>
        <option value="">{t('any')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Words are looked for when they are finished. */
function Search() {
  const { t } = useTranslation('report/initiatives')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [valueOf, choose] = useChosen()
  const search = valueOf('sok')
  useEffect(() => {
    if (field.current && field.current.value.trim() !== search) field.current.value = search
  }, [search])
  const find = (event: SyntheticEvent) => {
    event.preventDefault()
    choose('sok', field.current?.value.trim() ?? '')
  }
  return (
    <form className="filter initiative-search" onSubmit={find}>
      <label htmlFor={id}>{t('search')}</label>
      <span>
        <input className="ds-input" type="search" id={id} ref={field} defaultValue={search} />
        <button className="ds-button" type="submit">
          {t('find')}
        </button>
      </span>
    </form>
  )
}
