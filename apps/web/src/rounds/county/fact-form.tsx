import { counties, type ReferenceFact } from '@kartlaggning/schema/rounds/county'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { FieldGroup } from '../../look/field.tsx'
import { Radio } from '../../look/radios.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import { FactTextField, GroupField, PlaceField } from './fact-fields.tsx'
import type { loadCounty } from './load-county.ts'
import { factOf, type FactField, type TypedFact } from './typed-fact.ts'

const kinds = ['population', 'group', 'neighbour', 'policeArea'] as const satisfies readonly ReferenceFact['kind'][]
const empty: TypedFact = {
  kind: 'population',
  municipality: '',
  population: '',
  on: '',
  group: '',
  neighbour: '',
  policeArea: '',
  from: '',
  to: '',
  source: '',
}

/** One fact by hand. What is typed stays until it has been entered. */
export function FactForm() {
  const { t } = useTranslation('rounds/county')
  const { data, everywhere } = useLoaderData<typeof loadCounty>()
  const { revalidate } = useRevalidator()
  const [typed, setTyped] = useState(empty)
  const [wrong, setWrong] = useState<readonly FactField[]>([])
  const [said, setSaid] = useState('')
  const { busy, mutate, errorMessage } = useMutation()
  const field = (name: FactField) => ({
    name,
    value: typed[name],
    error: wrong.includes(name) ? t(`faults.${name}`) : undefined,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  const save = async () => {
    const { fact, faults } = factOf(typed, data.municipalities, everywhere)
    setSaid('')
    setWrong(faults)
    const [first] = faults
    if (first) return document.getElementById(`fact-${first}`)?.focus()
    await mutate(async () => {
      const body = { dryRun: false, facts: [fact] }
      const reply = await call(counties.enter, { params: { county: data.code }, body })
      setWrong(reply.errors.map((it) => it.path as FactField))
      if (reply.errors.length > 0) return
      setSaid(reply.entered > 0 ? t('form.saved') : t('form.same'))
      // The next is likely to be of the same kind, day and source.
      setTyped({ ...typed, municipality: '', population: '', group: '', neighbour: '' })
      await revalidate()
    })
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <h2>{t('form.title')}</h2>
      <FieldGroup id="fact-kind" label={t('form.kind')}>
        {kinds.map((kind) => (
          <Radio
            key={kind}
            id={`fact-kind-${kind}`}
            name="fact-kind"
            label={t(`form.kinds.${kind}`)}
            checked={typed.kind === kind}
            onChange={() => setTyped({ ...typed, kind })}
          />
        ))}
      </FieldGroup>
      <PlaceField {...field('municipality')} places={data.municipalities} />
      {typed.kind === 'population' && (
        <>
          <FactTextField {...field('population')} numeric />
          <FactTextField {...field('on')} hint={t('form.dateHint')} />
        </>
      )}
      {typed.kind === 'group' && <GroupField {...field('group')} />}
      {typed.kind === 'neighbour' && <PlaceField {...field('neighbour')} places={everywhere} />}
      {typed.kind === 'policeArea' && <FactTextField {...field('policeArea')} hint={t('form.policeAreaHint')} />}
      {typed.kind !== 'population' && (
        <>
          <FactTextField {...field('from')} hint={t('form.dateHint')} />
          <FactTextField {...field('to')} hint={t('form.toHint')} optional />
        </>
      )}
      <FactTextField {...field('source')} hint={t('form.sourceHint')} />
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('form.save')}
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  )
}
