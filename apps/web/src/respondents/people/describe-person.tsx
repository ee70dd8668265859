import { people, type RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { useState, type SyntheticEvent } from 'react'
import { useParams } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'
import { TextField, typedIn } from './text-field.tsx'

interface DescribePersonProps {
  readonly person: RegisteredPerson
  readonly tell: Announce
}

/** What the county calls a person and how it reaches them; a name of their own is theirs to change. */
export function DescribePerson({ person, tell }: DescribePersonProps) {
  const { t } = useTranslation('respondents/people')
  const { county = '' } = useParams()
  const { personId, isOwnName } = person
  const [isNameless, setNameless] = useState(false)
  const { busy, mutate, errorMessage } = useMutation()
  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const body = {
      name: typedIn(form, 'name'),
      function: typedIn(form, 'function'),
      phone: typedIn(form, 'phone'),
      organisation: typedIn(form, 'organisation'),
    }
    setNameless(body.name === '')
    if (body.name === '') return document.getElementById('name')?.focus()
    if (await mutate(() => call(people.describe, { params: { county, personId }, body }))) tell(t('describe.saved'))
  }
  return (
    <section>
      <h2>{t('describe.title')}</h2>
      <form className="form" noValidate onSubmit={(event) => void save(event)}>
        <TextField
          id="name"
          label={t('describe.name')}
          value={person.name}
          readOnly={isOwnName}
          error={isNameless ? t('describe.noName') : undefined}
        />
        <TextField id="function" label={t('person.function')} value={person.function} readOnly={isOwnName} optional />
        <TextField id="phone" label={t('person.phone')} value={person.phone} type="tel" optional />
        <TextField id="organisation" label={t('person.organisation')} value={person.organisation} optional />
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
            {t('describe.save')}
          </button>
        </div>
      </form>
    </section>
  )
}
