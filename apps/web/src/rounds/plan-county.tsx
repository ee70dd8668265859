import { useFormContext } from 'react-hook-form'
import { useLoaderData } from 'react-router'
import { FieldGroup } from '../look/field.tsx'
import { Radio } from '../look/radios.tsx'
import { countiesOf, useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import type { loadPlan } from './load-plan.ts'
import type { PlanForm } from './plan-form.ts'

/** The county of the round there is, or of a new one those that one coordinates. */
export function useCountiesToPlan(): readonly string[] {
  const { round } = useLoaderData<typeof loadPlan>()
  const own = countiesOf(useActor())
  return round ? [round.county] : own
}

/** Asked of whoever coordinates several counties. What belongs to the county that was chosen before is chosen anew. */
export function PlanCounty() {
  const { t } = useTranslation('rounds')
  const { counties, rounds } = useLoaderData<typeof loadPlan>()
  const { register, setValue } = useFormContext<PlanForm>()
  const own = useCountiesToPlan()
  if (own.length < 2) return null
  const beginAnew = (event: { readonly target: { readonly value: string } }) => {
    const last = rounds.find((it) => it.county === event.target.value && it.openedAt !== null)
    setValue('municipalities', last?.municipalities ?? [])
    setValue('previousRoundId', last?.id ?? '')
    setValue('purpose', last?.purpose ?? '')
    setValue('selection', last?.selection ?? '')
  }
  return (
    <FieldGroup id="county" label={t('plan.county')}>
      {own.map((code) => (
        <Radio
          key={code}
          id={`county-${code}`}
          value={code}
          label={counties.find((it) => it.code === code)?.name ?? code}
          {...register('county', { onChange: beginAnew })}
        />
      ))}
    </FieldGroup>
  )
}
