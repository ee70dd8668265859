import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { actorIndexOf } from './actor-index.ts'
import { participantsIn, type Participant } from '../form-values.ts'
import { useQuestionContext, useRegisters } from '../question-context.tsx'
import { registers } from '../registers.ts'
import { ActorFinder } from './actor-finder.tsx'
import { ProposedTag, useActorFacts } from './actor-facts.tsx'
import { GroupFrame, SingleFrame, type Asked } from './field-frame.tsx'
import { useChosenAgain } from '../saving/use-answered-again.ts'
import { Participants } from './participants.tsx'

type Of<K extends Kind['kind']> = Asked & { readonly kind: Kind & { kind: K } }

/** One organisation of the register. */
export function ActorField({ asked }: { readonly asked: Of<'actor'> }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const { actors } = useRegisters()
  const facts = useActorFacts()
  const value = useWatch({ control: form.control, name: asked.name })
  const given = typeof value === 'string' && value !== '' ? value : undefined
  const chosen = given === undefined ? undefined : actorIndexOf(actors).named(given)
  const chosenAgain = useChosenAgain(asked.name)
  const set = (actor: string | undefined) => {
    chosenAgain(actor)
    form.setValue(asked.name, actor ?? '', { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  }
  return (
    <SingleFrame asked={asked} hint={t('actor.hint')}>
      {(control) => (
        <ActorFinder
          control={control}
          name={given === undefined ? '' : (chosen?.name ?? t('actor.gone'))}
          onChosen={set}
        >
          {chosen && (
            <p className="chosen-actor">
              <span className="quiet">{facts(chosen)}</span>
              <ProposedTag actor={chosen} />
              <button
                className="ds-button"
                data-variant="tertiary"
                type="button"
                onClick={() => {
                  set(undefined)
                  document.getElementById(control.id)?.focus()
                }}
              >
                {t('actor.remove')} <span className="visually-hidden">{chosen.name}</span>
              </button>
            </p>
          )}
        </ActorFinder>
      )}
    </SingleFrame>
  )
}

/** Several organisations, where it is asked each with its role. */
export function ActorsField({ asked }: { readonly asked: Of<'actors'> }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const { actors } = useRegisters()
  const { named } = actorIndexOf(actors)
  const [said, setSaid] = useState('')
  const value = useWatch({ control: form.control, name: asked.name })
  const chosen = participantsIn(value)
  const set = (next: readonly Participant[]) =>
    form.setValue(asked.name, next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  const isChosen = (actor: string) => chosen.some((it) => named(it.actor)?.id === named(actor)?.id)
  // Read again: one that has just been proposed is not in the register of this drawing.
  const say = (what: 'added' | 'already' | 'removed', actor: string) =>
    setSaid(t(`actor.${what}`, { name: actorIndexOf(registers.get().actors).named(actor)?.name ?? t('actor.gone') }))

  const add = (actor: string | undefined) => {
    if (!actor) return
    say(isChosen(actor) ? 'already' : 'added', actor)
    if (!isChosen(actor)) set([...chosen, { actor }])
  }
  const remove = (actor: string, inputId: string) => {
    say('removed', actor)
    set(chosen.filter((it) => it.actor !== actor))
    document.getElementById(inputId)?.focus()
  }
  return (
    <GroupFrame asked={asked} hint={t('actor.hint')}>
      {(control) => (
        <>
          <Participants
            participants={chosen}
            roles={asked.kind.roles}
            onChange={(changed) => set(chosen.map((it) => (it.actor === changed.actor ? changed : it)))}
            onRemove={(actor) => remove(actor, control.id)}
          />
          {chosen.length === 0 && <p className="quiet">{t('actor.none')}</p>}
          <label className="field__label field__label--plain" htmlFor={control.id}>
            {t('actor.addLabel')}
          </label>
          <ActorFinder
            control={control}
            name=""
            leaveOut={chosen.flatMap((it) => named(it.actor)?.id ?? [])}
            onChosen={add}
          />
          <span className="visually-hidden" role="status">
            {said}
          </span>
        </>
      )}
    </GroupFrame>
  )
}
