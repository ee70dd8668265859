import { actors, type ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { useState } from 'react'
import { call } from '../../call.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { Field } from '../../look/field.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { actorIndexOf } from '../../questionnaire/fields/actor-index.ts'
import { ActorCombobox } from '../../questionnaire/fields/actor-combobox.tsx'
import { useActorFacts } from '../../questionnaire/fields/actor-facts.tsx'
import { useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'

interface MergeFormProps {
  readonly actor: ActorUnderReview
  readonly register: readonly ActorUnderReview[]
  readonly tell: Announce
}

/** Makes an actor another name of one that is there already, after saying what that changes. */
export function MergeForm({ actor, register, tell }: MergeFormProps) {
  const { t } = useTranslation('respondents')
  const facts = useActorFacts()
  const { busy, mutate, errorMessage } = useMutation()
  const [chosen, setChosen] = useState<string>()
  // What was typed is done with when a suggestion is taken.
  const [turn, setTurn] = useState(0)
  const into = register.find((it) => it.id === chosen)
  const near = actorIndexOf(register)
    .similar(actor.name)
    .filter((it) => it.actor.id !== actor.id)
  const merge = async () => {
    if (!into) return
    const input = { params: { actorId: actor.id }, body: { seen: actor.version, into: into.id } }
    if (await mutate(() => call(actors.merge, input)))
      tell(t('actors.mergeDone', { name: actor.name, into: into.name }))
  }
  return (
    <section className="form">
      <h2>{t('actors.merge')}</h2>
      <p>{t('actors.mergeText')}</p>
      {near.length > 0 && (
        <>
          <p className="field__label field__label--plain" id="near">
            {t('actors.near')}
          </p>
          <ul className="proposal__near" aria-labelledby="near">
            {near.map((it) => (
              <li key={it.actor.id}>
                <button
                  className="ds-button"
                  data-variant="secondary"
                  type="button"
                  aria-pressed={it.actor.id === chosen}
                  onClick={() => {
                    setChosen(it.actor.id)
                    setTurn(turn + 1)
                  }}
                >
                  <span lang="sv">{it.actor.name}</span>
                  <small>{facts(it.actor)}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Field id="into" label={t('actors.into')}>
        <ActorCombobox
          key={turn}
          control={{ id: 'into', 'aria-describedby': undefined, 'aria-invalid': undefined }}
          chosenName={into?.name ?? ''}
          county={actor.county ?? ''}
          leaveOut={[actor.id]}
          onChosen={setChosen}
        />
      </Field>
      <div role="status">{into && <Preview actor={actor} into={into} register={register} />}</div>
      <ErrorMessage text={errorMessage} />
      {into && (
        <div className="buttons">
          <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void merge()}>
            {t('actors.mergeConfirm')}
          </button>
        </div>
      )}
    </section>
  )
}

interface PreviewProps extends Omit<MergeFormProps, 'tell'> {
  readonly into: ActorUnderReview
}

/** What will be other than it is. */
function Preview({ actor, into, register }: PreviewProps) {
  const { t } = useTranslation('respondents')
  const following = register.filter((it) => it.mergedInto === actor.id).length
  return (
    <div className="notice">
      <p>
        <strong>{t('actors.preview.shown', { name: actor.name, into: into.name })}</strong>
      </p>
      <ul>
        <li>{t('actors.preview.uses', { count: actor.uses })}</li>
        {following > 0 && <li>{t('actors.preview.following', { count: following })}</li>}
        <li>{t('actors.preview.editions')}</li>
        <li>{t('actors.preview.undo')}</li>
      </ul>
    </div>
  )
}
