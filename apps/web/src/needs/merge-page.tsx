import { pages } from '@kartlaggning/schema/pages'
import { needs, type ListedNeed } from '@kartlaggning/schema/needs/need'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useNavigate, useParams } from 'react-router'
import { call } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'
import { NotFoundPage } from '../look/error-page.tsx'
import { ErrorSummary, type SummedError } from '../look/error-summary.tsx'
import { describedBy, Field, FieldGroup } from '../look/field.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadNeeds } from './load-needs.ts'
import { mergeable } from './mergeable.ts'
import './needs.css'

const FIRST = 12

/** Chooses which other needs are about the same thing. They keep their wording and evidence. */
export function MergePage() {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const { round, needs: all } = useLoaderData<typeof loadNeeds>()
  const { needId } = useParams()
  const [more, setMore] = useState(false)
  const need = all.find((it) => it.id === needId)
  const { errors, submitCount, busy, errorMessage, send } = useMerging(round.id, need)
  const errorOf = (field: string) => errors.find((it) => it.target === field)?.text
  if (!need || need.mergedInto !== null) return <NotFoundPage />
  const candidates = mergeable(need, all)
  const address = pages.need({ roundId: round.id, needId: need.id })
  return (
    <RoundFrame
      round={round}
      tab="gaps"
      title={t('merge.title')}
      back={{ to: address, text: t('merge.back') }}
      errors={errors.length > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />}
    >
      <p className="lead">{need.gaps[0]?.sentence[language]}</p>
      <p className="prose">{t('merge.lead')}</p>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <FieldGroup id="needs" label={t('merge.choose')} hint={t('merge.hint')} error={errorOf('needs')}>
          {candidates.slice(0, more ? undefined : FIRST).map((it) => (
            <Candidate key={it.id} need={it} />
          ))}
          {candidates.length === 0 && <p>{t('merge.none')}</p>}
          {!more && candidates.length > FIRST && (
            <button className="ds-button" data-variant="tertiary" type="button" onClick={() => setMore(true)}>
              {t('merge.more', { count: candidates.length - FIRST })}
            </button>
          )}
        </FieldGroup>
        <Field id="motivation" label={t('merge.motivation')} error={errorOf('motivation')}>
          <textarea
            className="ds-input"
            id="motivation"
            name="motivation"
            rows={2}
            aria-invalid={errorOf('motivation') ? true : undefined}
            aria-describedby={describedBy({ id: 'motivation', error: errorOf('motivation') })}
          />
        </Field>
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t('merge.confirm')}
          </button>
        </div>
      </form>
    </RoundFrame>
  )
}

function Candidate({ need }: { readonly need: ListedNeed }) {
  const language = useLanguage()
  const { names } = useLoaderData<typeof loadNeeds>()
  const places = need.municipalities.map((code) => names.municipalities.find((it) => it.code === code)?.name ?? code)
  return (
    <div className="option">
      <input
        className="ds-input"
        type="checkbox"
        id={need.id}
        name="needs"
        value={need.id}
        aria-describedby={`${need.id}-places`}
      />
      <label htmlFor={need.id}>{need.gaps[0]?.sentence[language]}</label>
      <p className="option__help" id={`${need.id}-places`} lang="sv">
        {places.join(', ')}
      </p>
    </div>
  )
}

function useMerging(roundId: string, need: ListedNeed | undefined) {
  const { t } = useTranslation('needs')
  const navigate = useNavigate()
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen = form.getAll('needs').map(String)
    const typed = form.get('motivation')
    const motivation = typeof typed === 'string' ? typed.trim() : ''
    const wrong = [
      ...(chosen.length === 0 ? [{ target: 'needs', text: t('merge.chooseOne') }] : []),
      ...(motivation === '' ? [{ target: 'motivation', text: t('merge.motivationMissing') }] : []),
    ]
    setErrors(wrong)
    setSubmitCount((count) => count + 1)
    if (!need || wrong.length > 0) return
    const body = { needs: chosen, motivation }
    const done = await mutate(() => call(needs.merge, { params: { needId: need.id }, body }))
    if (done) await navigate(pages.need({ roundId, needId: need.id }))
  }
  return { errors, submitCount, busy, errorMessage, send }
}
