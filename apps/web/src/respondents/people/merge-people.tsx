import { people, type RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { useState } from 'react'
import { useParams } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'

interface MergePeopleProps {
  readonly person: RegisteredPerson
  readonly register: readonly RegisteredPerson[]
  readonly tell: Announce
}

/** Two that are one: the other address takes over. */
export function MergePeople({ person, register, tell }: MergePeopleProps) {
  const { t } = useTranslation('respondents/people')
  const { county = '' } = useParams()
  const [chosen, setChosen] = useState('')
  const { personId, name } = person
  const others = register.filter((it) => it !== person && it.closedAt === null && it.mergedInto === null)
  const into = others.find((it) => it.personId === chosen)
  if (others.length === 0) return null
  const merge = async () => {
    if (!into) return
    await call(people.merge, { params: { county, personId }, body: { into: into.personId } })
    tell(t('merge.saved', { name, into: into.name }))
  }
  return (
    <section className="form">
      <h2>{t('merge.title')}</h2>
      <p>{t('merge.text')}</p>
      <Field id="into" label={t('merge.into')}>
        <select className="ds-input" id="into" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{t('merge.choose')}</option>
          {others.map((it) => (
            <option key={it.personId} value={it.personId}>
              {it.name} ({it.email})
            </option>
          ))}
        </select>
      </Field>
      {into && (
        <p className="buttons">
          <ConfirmButton
            text={t('merge.save')}
            variant="secondary"
            title={t('merge.confirmTitle', { name, into: into.name })}
            confirm={t('merge.save')}
            onConfirm={merge}
          >
            <p>{t('merge.confirm', { name, into: into.name, email: into.email })}</p>
            <p>{t('merge.keeps', { name })}</p>
          </ConfirmButton>
        </p>
      )}
    </section>
  )
}

/** Each stands by themselves again. */
export function UndoMerge({ person: { personId, name }, tell }: Pick<MergePeopleProps, 'person' | 'tell'>) {
  const { t } = useTranslation('respondents/people')
  const { county = '' } = useParams()
  const { busy, mutate, errorMessage } = useMutation()
  const undo = async () => {
    if (await mutate(() => call(people.separate, { params: { county, personId } }))) tell(t('merge.undone', { name }))
  }
  return (
    <>
      <ErrorMessage text={errorMessage} />
      <p className="buttons">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          aria-disabled={busy}
          onClick={() => void undo()}
        >
          {t('merge.undo')}
        </button>
      </p>
    </>
  )
}
