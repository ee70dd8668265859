import { actors } from '@kartlaggning/schema/actor'
import { newId } from '@kartlaggning/schema/id'
import { actorKind } from '@kartlaggning/schema/questionnaires/code-lists/actor'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../call.ts'
import { useProblemText } from '../../problem-texts.ts'
import { useText } from '../question-context.tsx'
import { addToRegister } from '../registers.ts'
import { remarkText } from '../remark-texts.ts'
import { OptionsByGroup } from './option-groups.tsx'

interface ActorProposalProps {
  readonly name: string
  readonly onProposed: (actor: string) => void
}

/** An organisation that the register lacks; the coordinator looks at it afterwards. */
export function ActorProposal({ name, onProposed }: ActorProposalProps) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const problemText = useProblemText()
  const id = useId()
  const [kind, setKind] = useState('')
  const [error, setError] = useState<string>()

  const propose = async () => {
    if (!kind) return setError(text(remarkText('choose-one')))
    try {
      const actor = await call(actors.propose, { params: { actorId: newId() }, body: { name, kind } })
      addToRegister(actor)
      onProposed(actor.id)
    } catch (problem) {
      setError(problemText(problem))
    }
  }
  return (
    <div className="notice notice--warm" role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`}>
        <strong>{t('actor.notInRegister', { name })}</strong>
      </p>
      <p className="quiet">{t('actor.proposeHint')}</p>
      <label className="field__label field__label--plain" htmlFor={id}>
        {t('actor.kind')}
      </label>
      {error && (
        <p className="field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <div className="actor-search">
        <select
          className="ds-input middling"
          id={id}
          value={kind}
          aria-describedby={error && `${id}-error`}
          onChange={(event) => setKind(event.target.value)}
        >
          <option value="">{t('choose')}</option>
          <OptionsByGroup options={actorKind} />
        </select>
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => void propose()}>
          {t('actor.propose')}
        </button>
      </div>
    </div>
  )
}
