import { pages } from '@kartlaggning/schema/pages'
import { readMailAddress } from '@kartlaggning/schema/read-mail-address'
import { people, type RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useNavigate, useParams } from 'react-router'
import { call } from '../../call.ts'
import { NotFoundPage } from '../../look/error-page.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { ErrorSummary, type SummedError } from '../../look/error-summary.tsx'
import { FieldGroup } from '../../look/field.tsx'
import { Page } from '../../look/page.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { loadPeople } from './load-people.ts'
import { TextField, typedIn } from './text-field.tsx'
import './people.css'

/** Another contact in one step: for what, and who. */
export function ReplacePage() {
  const { t } = useTranslation(['respondents/people', 'rounds'])
  const register = useLoaderData<typeof loadPeople>()
  const { county = '', personId = '' } = useParams()
  const person = register.find((it) => it.personId === personId)
  const replacing = useReplacing(county, personId, person?.name ?? '')
  if (!person) return <NotFoundPage />
  const { name } = person
  const open = person.assignments.filter((it) => it.endedAt === null)
  return (
    <Page
      title={t('replace.page', { name })}
      trail={[
        { to: pages.people({ county }), text: t('title') },
        { to: pages.person({ county, personId }), text: name },
      ]}
      errors={
        replacing.errors.length > 0 && <ErrorSummary errors={replacing.errors} submitCount={replacing.submitCount} />
      }
    >
      {open.length === 0 ? (
        <p>{t('replace.nothing', { name })}</p>
      ) : (
        <>
          <p className="lead">{t('replace.lead', { name })}</p>
          <p className="notice prose">{t('replace.waits')}</p>
          <ReplaceForm assignments={open} {...replacing} />
        </>
      )}
    </Page>
  )
}

type ReplaceFormProps = ReturnType<typeof useReplacing> & { readonly assignments: RegisteredPerson['assignments'] }

function ReplaceForm({ assignments, errors, busy, errorMessage, send }: ReplaceFormProps) {
  const { t } = useTranslation('respondents/people')
  const errorOf = (field: string) => errors.find((it) => it.target === field)?.text
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <FieldGroup id="respondents" label={t('replace.which')} error={errorOf('respondents')}>
        {assignments.map(({ respondentId, respondent, roundName, roundStatus }) => (
          <div className="option" key={respondentId}>
            <input
              className="ds-input"
              type="checkbox"
              id={respondentId}
              name="respondent"
              value={respondentId}
              defaultChecked={roundStatus !== 'published' && roundStatus !== 'archived'}
            />
            <label htmlFor={respondentId} lang="sv">
              {respondent}, {roundName}
            </label>
          </div>
        ))}
      </FieldGroup>
      <h2>{t('replace.who')}</h2>
      <TextField id="name" label={t('replace.name')} error={errorOf('name')} />
      <TextField id="email" label={t('replace.email')} type="email" error={errorOf('email')} />
      <TextField id="function" label={t('replace.function')} optional />
      <TextField id="phone" label={t('replace.phone')} type="tel" optional />
      <TextField id="organisation" label={t('replace.organisation')} optional />
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('replace.save')}
        </button>
      </div>
    </form>
  )
}

function useReplacing(county: string, personId: string, before: string) {
  const { t } = useTranslation(['respondents/people', 'respondents'])
  const navigate = useNavigate()
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const { address, name, fault } = readMailAddress(typedIn(form, 'email'))
    const body = {
      respondents: form.getAll('respondent').filter((it) => typeof it === 'string'),
      name: typedIn(form, 'name') || name,
      email: address,
      function: typedIn(form, 'function'),
      phone: typedIn(form, 'phone'),
      organisation: typedIn(form, 'organisation'),
    }
    const wrong: SummedError[] = [
      ...(body.respondents.length === 0 ? [{ target: 'respondents', text: t('replace.chooseOne') }] : []),
      ...(body.name === '' ? [{ target: 'name', text: t('respondents:invite.wrong.name') }] : []),
      ...(fault ? [{ target: 'email', text: t(`respondents:invite.wrong.${fault}`) }] : []),
    ]
    setErrors(wrong)
    setSubmitCount((count) => count + 1)
    if (wrong.length > 0) return
    if (await mutate(() => call(people.replace, { params: { county, personId }, body })))
      await navigate(pages.person({ county, personId }), {
        state: { said: t('replace.saved', { name: body.name, before }) },
      })
  }
  return { errors, submitCount, busy, errorMessage, send }
}
