import { readDay } from '@kartlaggning/schema/document/read-day'
import { counties, type CountyData } from '@kartlaggning/schema/rounds/county'
import { useState, type SyntheticEvent } from 'react'
import { useRevalidator } from 'react-router'
import { call, isProblem } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'

const fields = ['name', 'from', 'source'] as const
type AreaField = (typeof fields)[number]

interface AreaNameFormProps {
  readonly county: string
  readonly area: CountyData['policeAreas'][number]
  readonly onDone: (name: string) => void
  readonly onCancel: () => void
}

/** Another name from a day on, or of no day where the name was misspelt. */
export function AreaNameForm({ county, area, onDone, onCancel }: AreaNameFormProps) {
  const { t } = useTranslation('rounds/county')
  const { revalidate } = useRevalidator()
  const [typed, setTyped] = useState({ name: area.name, from: '', source: '' })
  const [wrong, setWrong] = useState<readonly AreaField[]>([])
  const { busy, mutate, errorMessage } = useMutation()
  const refuse = (faults: readonly AreaField[]) => {
    setWrong(faults)
    if (faults[0]) document.getElementById(idOf(faults[0]))?.focus()
  }
  const save = async () => {
    const { faults, ...body } = read(typed)
    refuse(faults)
    if (faults.length > 0) return
    await mutate(async () => {
      try {
        await call(counties.renameArea, { params: { county, areaId: area.id }, body })
      } catch (problem) {
        if (!isProblem(problem, 'input-not-valid')) throw problem
        return refuse(['from'])
      }
      await revalidate()
      onDone(body.name)
    })
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      {fields.map((name) => {
        const hint = name === 'name' ? undefined : t(`areas.hints.${name}`)
        const error = wrong.includes(name) ? t(`areas.faults.${name}`) : undefined
        const id = idOf(name)
        return (
          <Field key={name} id={id} label={t(`areas.fields.${name}`)} hint={hint} error={error}>
            <input
              className={name === 'from' ? 'ds-input short' : 'ds-input middling'}
              id={id}
              value={typed[name]}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy({ id, hint, error })}
              onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
            />
          </Field>
        )
      })}
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('areas.save')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onCancel}>
          {t('areas.cancel')}
        </button>
      </div>
    </form>
  )
}

const idOf = (name: AreaField) => `area-${name}`

function read(typed: Readonly<Record<AreaField, string>>) {
  const name = typed.name.trim().replace(/^lokalpolisområde(t)?\s+/i, '')
  const source = typed.source.trim()
  const from = typed.from.trim() === '' ? null : (readDay(typed.from) ?? undefined)
  const faults: AreaField[] = [
    ...(name !== '' && name.length <= 80 ? [] : (['name'] as const)),
    ...(from === undefined ? (['from'] as const) : []),
    ...(source !== '' && source.length <= 200 ? [] : (['source'] as const)),
  ]
  return { faults, name, from: from ?? null, source }
}
