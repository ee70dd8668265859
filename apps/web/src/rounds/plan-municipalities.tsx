import { realCounty } from '@kartlaggning/schema/county'
import { useFormContext, useWatch } from 'react-hook-form'
import { useLoaderData } from 'react-router'
import { FieldGroup } from '../look/field.tsx'
import { useTranslation } from '../translation.ts'
import type { PlanForm } from './plan-form.ts'
import { PlanPoliceAreas } from './plan-police-areas.tsx'
import type { loadPlan } from './load-plan.ts'
import './plan.css'

export function Municipalities() {
  const { t } = useTranslation('rounds')
  const { control, register, setValue } = useFormContext<PlanForm>()
  const chosen = useWatch({ control, name: 'municipalities' })
  const inCounty = useCounty(chosen)
  const all = chosen.length === inCounty.length
  return (
    <>
      <h2>{t('plan.whom')}</h2>
      <FieldGroup id="municipalities" label={t('plan.municipalities')} hint={t('plan.municipalitiesHint')}>
        <div className="option">
          <input
            className="ds-input"
            type="checkbox"
            id="municipalities-all"
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = !all && chosen.length > 0
            }}
            onChange={() => setValue('municipalities', all ? [] : inCounty.map((it) => it.code), { shouldDirty: true })}
          />
          <label htmlFor="municipalities-all">{t('plan.allMunicipalities')}</label>
        </div>
        <div className="plan__municipalities">
          {inCounty.map(({ code, name, ended }) => (
            <div className="option" key={code}>
              <input
                className="ds-input"
                type="checkbox"
                id={`municipality-${code}`}
                value={code}
                {...register('municipalities')}
              />
              <label htmlFor={`municipality-${code}`} lang="sv">
                {name}
              </label>
              {ended && <small>{t('plan.ended')}</small>}
            </div>
          ))}
        </div>
        <p className="quiet" role="status">
          {t('plan.chosen', { count: chosen.length, all: inCounty.length })}
        </p>
      </FieldGroup>
      <PlanPoliceAreas inCounty={inCounty} chosen={chosen} />
    </>
  )
}

/** Those of the county that the round is of; one that is a municipality no longer only where it was chosen before. */
function useCounty(chosen: readonly string[]) {
  const { municipalities } = useLoaderData<typeof loadPlan>()
  const county = useWatch<PlanForm, 'county'>({ name: 'county' })
  return municipalities
    .filter((it) => it.county === realCounty(county) && (!it.ended || chosen.includes(it.code)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
