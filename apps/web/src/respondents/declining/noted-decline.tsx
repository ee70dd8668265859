import { dateInWords } from '@kartlaggning/schema/document/dates'
import { abstentionWords } from '@kartlaggning/schema/respondents/abstention-words'
import type { Abstention } from '@kartlaggning/schema/respondents/abstention'
import { declining } from '@kartlaggning/schema/respondents/declining'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'
import { DeclineFields } from './decline-fields.tsx'
import { useDeclineForm } from './use-decline-form.ts'

interface NotedDeclineProps {
  readonly respondent: Respondent
  /** Answers are given, or have been: then the county board may still be told. */
  readonly mayBeNoted: boolean
  readonly tell: Announce
}

/** That a respondent has declined and why, or where the coordinator notes it. */
export function NotedDecline({ respondent, mayBeNoted, tell }: NotedDeclineProps) {
  const { t } = useTranslation('declining')
  const mayNote = useMay('respondents.invite') && mayBeNoted && respondent.submittedAt === null && !respondent.proxy
  const { abstention } = respondent
  if (!abstention && !mayNote) return null
  return (
    <section id="avbojt">
      <h2>{t('staff.title')}</h2>
      {abstention ? (
        <>
          <WhatWasSaid respondent={respondent} abstention={abstention} />
          {mayNote && abstention.source !== null && <TakeBack respondent={respondent} tell={tell} />}
        </>
      ) : (
        <NoteForm respondent={respondent} tell={tell} />
      )}
    </section>
  )
}

function WhatWasSaid({ respondent, abstention }: { readonly respondent: Respondent; readonly abstention: Abstention }) {
  const { t } = useTranslation('declining')
  const language = useLanguage()
  const { reason, note, source, by, at } = abstention
  const said = { by, when: dateInWords(at, language) }
  return (
    <div className="notice">
      <p>{t('staff.declined', { respondent: respondent.name, reason: abstentionWords[reason][language] })}</p>
      {note && (
        <p>
          <q lang="sv">{note}</q>
        </p>
      )}
      <p className="quiet">
        {source === null ? t('staff.byThemselves', said) : t('staff.accordingTo', { ...said, source })}
      </p>
    </div>
  )
}

type OfOne = Omit<NotedDeclineProps, 'mayBeNoted'>

function NoteForm({ respondent, tell }: OfOne) {
  const { t } = useTranslation('declining')
  const language = useLanguage()
  const name = insideSentence(respondent.name, language)
  const form = useDeclineForm(true, async (body) => {
    await call(declining.note, { params: { respondentId: respondent.id }, body })
    tell(t('staff.saved', { respondent: name }))
  })
  const error = form.wrong.includes('source') ? t('wrong.source') : undefined
  return (
    <>
      <p className="prose">{t('staff.text', { respondent: name })}</p>
      <details>
        <summary>{t('staff.open')}</summary>
        <form className="form" noValidate onSubmit={form.submit}>
          <Field id="decline-source" label={t('staff.source')} hint={t('staff.sourceHint')} error={error}>
            <input
              className="ds-input"
              id="decline-source"
              autoComplete="off"
              value={form.typed.source}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy({ id: 'decline-source', hint: true, error })}
              onChange={(event) => form.change({ source: event.target.value })}
            />
          </Field>
          <DeclineFields form={form} label={t('reasonGiven')} save={t('staff.save')} />
        </form>
      </details>
    </>
  )
}

function TakeBack({ respondent, tell }: OfOne) {
  const { t } = useTranslation('declining')
  const takeBack = async () => {
    await call(declining.takeBack, { params: { respondentId: respondent.id } })
    tell(t('staff.takenBack'))
  }
  return (
    <ConfirmButton
      text={t('staff.takeBack')}
      variant="secondary"
      title={t('staff.takeBackTitle')}
      confirm={t('staff.takeBack')}
      onConfirm={takeBack}
    >
      <p>{t('staff.takeBackText', { respondent: respondent.name })}</p>
    </ConfirmButton>
  )
}
