import type { Option } from '@kartlaggning/schema/questionnaire/question'
import { useId } from 'react'
import { useTranslation } from '../../translation.ts'
import { actorIndexOf } from './actor-index.ts'
import type { Participant } from '../form-values.ts'
import { useRegisters, useText } from '../question-context.tsx'
import { ProposedTag } from './actor-facts.tsx'

interface ParticipantsProps {
  readonly participants: readonly Participant[]
  readonly roles: readonly Option[] | undefined
  readonly onChange: (participant: Participant) => void
  readonly onRemove: (actor: string) => void
}

/** Those chosen, each with a way to take it away, and its role where that is asked for. */
export function Participants({ participants, roles, onChange, onRemove }: ParticipantsProps) {
  const { t } = useTranslation('questionnaire')
  const { actors } = useRegisters()
  const { named } = actorIndexOf(actors)
  return (
    <ul className={roles ? 'participants' : 'chips'} aria-label={t('actor.chosen')}>
      {participants.map((participant) => {
        const actor = named(participant.actor)
        const name = actor?.name ?? t('actor.gone')
        const tag = actor && <ProposedTag actor={actor} />
        const remove = () => onRemove(participant.actor)
        return roles ? (
          <li className="participants__row" key={participant.actor}>
            <span className="participants__name">
              <span lang="sv">{name}</span> {tag}
            </span>
            <Role name={name} roles={roles} participant={participant} onChange={onChange} />
            <button className="ds-button" data-variant="tertiary" type="button" onClick={remove}>
              {t('actor.remove')} <span className="visually-hidden">{name}</span>
            </button>
          </li>
        ) : (
          <li className="chip" key={participant.actor}>
            <span className="chip__name">
              <span lang="sv">{name}</span> {tag}
            </span>
            <button
              className="chip__remove"
              type="button"
              aria-label={t('actor.removeNamed', { name })}
              onClick={remove}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

interface RoleProps extends Pick<ParticipantsProps, 'onChange'> {
  readonly name: string
  readonly roles: readonly Option[]
  readonly participant: Participant
}

function Role({ name, roles, participant: { actor, role = '' }, onChange }: RoleProps) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const id = useId()
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {t('actor.role', { name })}
      </label>
      <select
        className="ds-input"
        id={id}
        value={role}
        onChange={(event) => onChange({ actor, ...(event.target.value && { role: event.target.value }) })}
      >
        <option value="">{t('actor.chooseRole')}</option>
        {roles.map((it) => (
          <option key={it.code} value={it.code}>
            {text(it.text)}
          </option>
        ))}
      </select>
    </>
  )
}
