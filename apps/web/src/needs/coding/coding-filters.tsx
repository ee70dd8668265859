import type { FREE_TEXT_STATES } from '@kartlaggning/schema/answers/coding/coding'
import { useId } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Filters } from '../../look/filters.tsx'
import { useTranslation } from '../../translation.ts'
import { useCoding } from './load-coding.ts'
import { useCodingWords } from './use-coding-words.ts'

/** By question, theme, municipality and what is left; a link from an answer narrows to its respondent. */
export function CodingFilters({ states }: { readonly states: typeof FREE_TEXT_STATES }) {
  const { t } = useTranslation('needs/coding')
  const { found } = useCoding()
  const words = useCodingWords()
  const places = found.municipalities
    .map((code) => [code, words.place(code)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, 'sv'))
  const themes = found.themes.filter(({ mergedInto, passages }) => mergedInto === null || passages > 0)
  return (
    <>
      <Filters label={t('filters')}>
        <Select
          name="visa"
          label={t('show')}
          options={states.map((it) => [it, `${t(`state.${it}`)} ${found.counts[it]}`])}
        />
        <Select
          name="fraga"
          label={t('question')}
          all={t('all')}
          options={found.questions.map(({ question, answers }) => [
            question,
            `${words.question(question)} (${answers})`,
          ])}
        />
        <Select
          name="tema"
          label={t('theme')}
          all={t('all')}
          options={themes.map((it) => [it.code, `${words.theme(it)} (${it.passages})`])}
        />
        <Select name="kommun" label={t('municipality')} all={t('all')} options={places} />
      </Filters>
      <OnlyOf />
    </>
  )
}

function OnlyOf() {
  const { t } = useTranslation('needs/coding')
  const { found } = useCoding()
  const [query] = useSearchParams()
  const of = query.get('svarande')
  if (!of) return null
  const rest = new URLSearchParams(query)
  rest.delete('svarande')
  const respondent = found.answers.find((it) => it.respondentId === of)?.respondent ?? ''
  return (
    <p className="notice">
      {t('onlyOf', { respondent })}{' '}
      <Link className="ds-link" to={{ search: rest.toString() }} preventScrollReset>
        {t('showAll')}
      </Link>
    </p>
  )
}

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly all?: string
  readonly options: readonly (readonly [value: string, text: string])[]
}

/** Another choice begins on the first page again. */
function Select({ name, label, all, options }: SelectProps) {
  const id = useId()
  const [query, setQuery] = useSearchParams()
  const choose = (value: string) =>
    setQuery(
      (before) => {
        before.delete('sida')
        if (value) before.set(name, value)
        else before.delete(name)
        return before
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        className="ds-input"
        id={id}
        value={query.get(name) ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        {all && <option value="">{all}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value === 'all' ? '' : value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
