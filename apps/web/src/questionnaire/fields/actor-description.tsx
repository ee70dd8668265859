import { realCounty } from '@kartlaggning/schema/county'
import { actorKind } from '@kartlaggning/schema/questionnaires/code-lists/actor'
import { describedBy, Field } from '../../look/field.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useRegisters } from '../question-context.tsx'
import { groupsOf } from './option-groups.tsx'

export interface Description {
  readonly name: string
  readonly kind: string
  /** Its code; empty where it is at work in several. */
  readonly municipality: string
}

interface ActorDescriptionFieldsProps {
  /** Begins the ids of the fields. */
  readonly id: string
  readonly county: string
  readonly value: Description
  readonly onChange: (value: Description) => void
  readonly errors: Partial<Record<'name' | 'kind', string>>
}

/** What an actor is called, what kind of actor it is, and where it is at work. */
export function ActorDescriptionFields({ id, county, value, onChange, errors }: ActorDescriptionFieldsProps) {
  const { t } = useTranslation('questionnaire')
  const { municipalities } = useRegisters()
  const control = (name: 'name' | 'kind') => ({
    id: `${id}-${name}`,
    value: value[name],
    'aria-invalid': errors[name] ? (true as const) : undefined,
    'aria-describedby': describedBy({ id: `${id}-${name}`, error: errors[name] }),
  })
  return (
    <>
      <Field id={`${id}-name`} label={t('proposal.name')} error={errors.name}>
        <input
          className="ds-input"
          type="text"
          autoComplete="off"
          {...control('name')}
          onChange={(event) => onChange({ ...value, name: event.target.value })}
        />
      </Field>
      <Field id={`${id}-kind`} label={t('proposal.kind')} error={errors.kind}>
        <select
          className="ds-input"
          {...control('kind')}
          onChange={(event) => onChange({ ...value, kind: event.target.value })}
        >
          <option value="">{t('choose')}</option>
          <KindOptions />
        </select>
      </Field>
      <Field id={`${id}-place`} label={t('proposal.place')}>
        <select
          className="ds-input middling"
          id={`${id}-place`}
          value={value.municipality}
          onChange={(event) => onChange({ ...value, municipality: event.target.value })}
        >
          <option value="">{t('proposal.severalPlaces')}</option>
          {municipalities
            .filter((it) => it.county === realCounty(county))
            .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
            .map(({ code, name }) => (
              <option key={code} value={code} lang="sv">
                {name}
              </option>
            ))}
        </select>
      </Field>
    </>
  )
}

/** The kinds of actor under their headings. */
function KindOptions() {
  const language = useLanguage()
  return groupsOf(actorKind).map(({ heading, options }) => {
    const children = options.map((option) => (
      <option key={option.code} value={option.code}>
        {option.text[language]}
      </option>
    ))
    return heading ? (
      <optgroup key={heading.sv} label={heading[language]}>
        {children}
      </optgroup>
    ) : (
      children
    )
  })
}

/** What is still missing, in words by field. */
export function useDescriptionErrors(): (value: Description) => Partial<Record<'name' | 'kind', string>> {
  const { t } = useTranslation('questionnaire')
  return ({ name, kind }) => ({
    ...(name.trim().length < 2 && { name: t('proposal.nameMissing') }),
    ...(kind === '' && { kind: t('proposal.kindMissing') }),
  })
}
