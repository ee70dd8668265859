import type { Kind, Option } from '@kartlaggning/schema/question'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWatch } from 'react-hook-form'
import type { Participant } from '../form-values.ts'
import { useAsking, useRegisters, useText } from '../question-context.tsx'
import { ActorSearch } from './actor-search.tsx'
import { GroupFrame, SingleFrame, type Asked } from './field-frame.tsx'

type Of<K extends Kind['kind']> = Asked & { readonly kind: Kind & { kind: K } }

/** One organisation of the register. */
export function ActorField({ asked }: { readonly asked: Of<'actor'> }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useAsking()
  const value = useWatch({ control: form.control, name: asked.name })
  const nameOf = useNameOfActor()
  const chosen = typeof value === 'string' && value !== '' ? value : undefined
  return (
    <SingleFrame asked={asked} hint={t('actor.hint')}>
      {(control) => (
        <ActorSearch
          key={chosen}
          control={control}
          start={chosen ? nameOf(chosen) : ''}
          onChosen={(actor) =>
            form.setValue(asked.name, actor ?? '', { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
          }
        />
      )}
    </SingleFrame>
  )
}

function useNameOfActor(): (id: string) => string {
  const { t } = useTranslation('questionnaire')
  const { actors } = useRegisters()
  return (id) => actors.find((actor) => actor.id === id)?.name ?? t('actor.gone')
}

/** Several organisations, where it is asked each with its role. */
export function ActorsField({ asked }: { readonly asked: Of<'actors'> }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useAsking()
  const nameOf = useNameOfActor()
  const [said, setSaid] = useState('')
  const [round, setRound] = useState(0)
  const value = useWatch({ control: form.control, name: asked.name })
  const chosen = Array.isArray(value) ? (value as Participant[]) : []
  const set = (next: readonly Participant[]) =>
    form.setValue(asked.name, next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })

  const add = (actor: string | undefined) => {
    if (!actor) return
    setSaid(t('actor.added', { name: nameOf(actor) }))
    setRound(round + 1)
    if (!chosen.some((it) => it.actor === actor)) set([...chosen, { actor }])
  }
  const remove = (actor: string) => {
    setSaid(t('actor.removed', { name: nameOf(actor) }))
    set(chosen.filter((it) => it.actor !== actor))
  }
  const change = (changed: Participant) => set(chosen.map((it) => (it.actor === changed.actor ? changed : it)))
  return (
    <GroupFrame asked={asked}>
      {(control) => (
        <>
          <ul className="participants" aria-label={t('actor.chosen')}>
            {chosen.map((participant) => (
              <ParticipantRow
                key={participant.actor}
                participant={participant}
                roles={asked.kind.roles}
                onChange={change}
                onRemove={() => remove(participant.actor)}
              />
            ))}
          </ul>
          {chosen.length === 0 && <p className="quiet">{t('actor.none')}</p>}
          <label className="field__label field__label--plain" htmlFor={control.id}>
            {t('actor.addLabel')}
          </label>
          <ActorSearch key={round} control={control} start="" onChosen={add} adds />
          <span className="visually-hidden" role="status">
            {said}
          </span>
        </>
      )}
    </GroupFrame>
  )
}

interface ParticipantRowProps {
  readonly participant: Participant
  readonly roles: readonly Option[] | undefined
  readonly onChange: (participant: Participant) => void
  readonly onRemove: () => void
}

function ParticipantRow({ participant, roles, onChange, onRemove }: ParticipantRowProps) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const id = useId()
  const name = useNameOfActor()(participant.actor)
  return (
    <li className="participants__row">
      <span className="participants__name" lang="sv">
        {name}
      </span>
      {roles && (
        <>
          <label className="visually-hidden" htmlFor={id}>
            {t('actor.role', { name })}
          </label>
          <select
            className="ds-input"
            id={id}
            value={participant.role ?? ''}
            onChange={(event) =>
              onChange({ actor: participant.actor, ...(event.target.value && { role: event.target.value }) })
            }
          >
            <option value="">{t('actor.chooseRole')}</option>
            {roles.map((role) => (
              <option key={role.code} value={role.code}>
                {text(role.text)}
              </option>
            ))}
          </select>
        </>
      )}
      <button className="ds-button" data-variant="tertiary" type="button" onClick={onRemove}>
        {t('actor.remove')} <span className="visually-hidden">{t('actor.removeHidden', { name })}</span>
      </button>
    </li>
  )
}
