import { realCounty } from '@kartlaggning/schema/county'
import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext, useRegisters } from '../question-context.tsx'
import { GroupFrame, type Asked, type ControlProps } from './field-frame.tsx'
import { tickedIn } from '../form-values.ts'

type AskedMunicipalities = Asked & { readonly kind: Kind & { kind: 'municipalities' } }

/** Municipalities of the county first, then those next door. */
export function MunicipalitiesField({ asked }: { readonly asked: AskedMunicipalities }) {
  return <GroupFrame asked={asked}>{(control) => <MunicipalityBoxes asked={asked} control={control} />}</GroupFrame>
}

interface BoxesProps {
  readonly asked: AskedMunicipalities
  readonly control: ControlProps
}

export function MunicipalityBoxes({ asked, control }: BoxesProps) {
  const { t } = useTranslation('questionnaire')
  const { county: ofRound, form } = useQuestionContext()
  const county = realCounty(ofRound)
  const { municipalities } = useRegisters()
  const [before] = useState(() => tickedIn(form.getValues(asked.name)))
  const chosen = [...before, ...tickedIn(useWatch({ control: form.control, name: asked.name }))]
  const here = municipalities.filter((it) => it.county === county)
  const codes = new Set(here.map(({ code }) => code))
  // What is or was chosen keeps its box: it can be taken away, and given back.
  const nearby = municipalities.filter(
    (it) => it.county !== county && (chosen.includes(it.code) || it.neighbours.some((code) => codes.has(code))),
  )
  return (
    <div className="option-groups">
      <Group heading={t('municipalitiesHere')} list={here} asked={asked} control={control} />
      {nearby.length > 0 && <Group heading={t('municipalitiesNearby')} list={nearby} asked={asked} control={control} />}
      {asked.kind.none && (
        <div>
          <Box asked={asked} control={control} code="none" name={t('noMunicipality')} />
        </div>
      )}
    </div>
  )
}

interface GroupProps extends BoxesProps {
  readonly heading: string
  readonly list: readonly Municipality[]
}

function Group({ heading, list, asked, control }: GroupProps) {
  const id = `${control.id}-${list[0]?.code}-heading`
  return (
    <div role="group" aria-labelledby={id}>
      <p className="option-group__heading" id={id}>
        {heading}
      </p>
      {list.map(({ code, name }) => (
        <Box key={code} asked={asked} control={control} code={code} name={name} />
      ))}
    </div>
  )
}

interface BoxProps extends BoxesProps {
  readonly code: string
  readonly name: string
}

function Box({ asked, control, code, name }: BoxProps) {
  const { form } = useQuestionContext()
  const id = `${control.id}-${code}`
  const { onChange, ...registered } = form.register(asked.name)
  const tick = (event: React.ChangeEvent<HTMLInputElement>) => {
    void onChange(event)
    if (!event.target.checked) return
    const chosen = tickedIn(form.getValues(asked.name))
    const left = code === 'none' ? ['none'] : chosen.filter((it) => it !== 'none')
    if (left.length !== chosen.length) form.setValue(asked.name, left, { shouldDirty: true })
  }
  return (
    <div className="option">
      <input
        className="ds-input"
        id={id}
        type="checkbox"
        value={code}
        aria-describedby={control['aria-describedby']}
        aria-invalid={control['aria-invalid']}
        {...registered}
        onChange={tick}
      />
      <label htmlFor={id} lang="sv">
        {name}
      </label>
    </div>
  )
}
