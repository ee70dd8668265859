import { actors, type ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../../call.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { ActorDescriptionFields, useDescriptionErrors } from '../../questionnaire/fields/actor-description.tsx'
import { useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'

/** Accepts a proposal, or puts right what is said of an actor. */
export function ReviewForm({ actor, tell }: { readonly actor: ActorUnderReview; readonly tell: Announce }) {
  const { t } = useTranslation('respondents')
  const { busy, mutate, errorMessage } = useMutation()
  const errorsIn = useDescriptionErrors()
  const [value, setValue] = useState({ name: actor.name, kind: actor.kind, municipality: actor.municipality ?? '' })
  const errors = errorsIn(value)
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [wrong] = Object.keys(errors)
    if (wrong) return document.getElementById(`actor-${wrong}`)?.focus()
    const body = { ...value, municipality: value.municipality || null, seen: actor.version }
    const done = await mutate(() => call(actors.review, { params: { actorId: actor.id }, body }))
    if (done) tell(t(actor.proposed ? 'actors.accepted' : 'actors.saved', { name: value.name.trim() }))
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <h2>{t(actor.proposed ? 'actors.review' : 'actors.correct')}</h2>
      {actor.proposed && <p>{t('actors.reviewText')}</p>}
      <ActorDescriptionFields
        id="actor"
        county={actor.county ?? ''}
        value={value}
        onChange={setValue}
        errors={errors}
      />
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t(actor.proposed ? 'actors.accept' : 'actors.save')}
        </button>
      </div>
    </form>
  )
}
