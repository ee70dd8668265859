import { actors } from '@kartlaggning/schema/respondents/actor'
import { newId } from '@kartlaggning/schema/id'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { call } from '../../call.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useTranslation } from '../../translation.ts'
import { actorIndexOf } from './actor-index.ts'
import { useRegisters } from '../question-context.tsx'
import { addToRegister } from '../registers.ts'
import { ActorDescriptionFields, useDescriptionErrors } from './actor-description.tsx'
import { useActorFacts } from './actor-facts.tsx'

interface ActorProposalProps {
  readonly name: string
  readonly county: string
  readonly onChosen: (actor: string) => void
  readonly onCancel: () => void
}

/** An organisation that the register lacks; the coordinator looks at it afterwards. */
export function ActorProposal({ name, county, onChosen, onCancel }: ActorProposalProps) {
  const { t } = useTranslation('questionnaire')
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const { value, setValue, errors, propose, busy, errorMessage } = useProposing(name, county, onChosen)
  useEffect(() => title.current?.focus(), [])
  // Nor does Enter send the form that this stands in.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void propose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its fields
    <div className="notice proposal" role="group" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <h3 id={`${id}-title`} ref={title} tabIndex={-1}>
        {t('proposal.title')}
      </h3>
      <p>{t('proposal.hint')}</p>
      <NearlyTheSame name={value.name} onChosen={onChosen} />
      <ActorDescriptionFields id={id} county={county} value={value} onChange={setValue} errors={errors} />
      <p className="quiet">{t('proposal.after')}</p>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void propose()}>
          {t('proposal.propose')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onCancel}>
          {t('proposal.cancel')}
        </button>
      </div>
    </div>
  )
}

function useProposing(name: string, county: string, onChosen: (actor: string) => void) {
  const { busy, mutate, errorMessage } = useMutation()
  const errorsIn = useDescriptionErrors()
  // The same however often it is sent.
  const [actorId] = useState(newId)
  const [value, setValue] = useState({ name, kind: '', municipality: '' })
  const [tried, setTried] = useState(false)
  const errors = errorsIn(value)
  const propose = async () => {
    setTried(true)
    if (Object.keys(errors).length > 0) return
    const body = { ...value, municipality: value.municipality || null, county }
    let chosen: string | undefined
    const done = await mutate(async () => {
      const actor = await call(actors.propose, { params: { actorId }, body })
      addToRegister(actor)
      chosen = actor.id
    })
    if (done && chosen) onChosen(chosen)
  }
  return { value, setValue, errors: tried ? errors : {}, propose, busy, errorMessage }
}

/** "Menade du …?" – before there are two of the same. */
function NearlyTheSame({ name, onChosen }: Pick<ActorProposalProps, 'name' | 'onChosen'>) {
  const { t } = useTranslation('questionnaire')
  const { actors: register } = useRegisters()
  const facts = useActorFacts()
  const id = useId()
  const near = actorIndexOf(register).similar(name)
  if (near.length === 0) return null
  return (
    <>
      <p className="field__label field__label--plain" id={id}>
        {t('proposal.didYouMean')}
      </p>
      <ul className="proposal__near" aria-labelledby={id}>
        {near.map(({ actor, as }) => (
          <li key={actor.id}>
            <button className="ds-button" data-variant="secondary" type="button" onClick={() => onChosen(actor.id)}>
              <span lang="sv">{actor.name}</span>
              <small>{[facts(actor), as && t('actor.as', { name: as })].filter(Boolean).join(' · ')}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
