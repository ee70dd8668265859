import { answers, type Answering, type Submission } from '@kartlaggning/schema/answers'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useNavigate } from 'react-router'
import './answers.css'
import { call } from '../call.ts'
import { useLanguage } from '../language.ts'
import { dateInText, timeOfDay } from '../look/dates.ts'
import { Page } from '../look/page.tsx'
import { useProblemText } from '../problem-texts.ts'
import { openSavings } from '../questionnaire/open-savings.ts'
import { Proof } from './proof.tsx'
import type { loadOverview } from './routes.tsx'

/** The same address shows the receipt also later. */
export function ReceiptPage() {
  const { t } = useTranslation('answers')
  const { answering } = useLoaderData<typeof loadOverview>()
  const overview = `/svara/${answering.respondentId}`
  const { submission, resting } = answering
  const frame = {
    within: answering.roundName,
    fictional: answering.fictional,
    back: { to: overview, text: t('backToOverview') },
  }
  if (!submission || !resting) {
    return (
      <Page title={t('receipt.none')} {...frame}>
        <Link className="ds-button" to={overview}>
          {t('receipt.toOverview')}
        </Link>
      </Page>
    )
  }
  return (
    <Page title={t('receipt.title')} aside={`${answering.roundName} · ${answering.name}`} {...frame}>
      <Sent submission={submission} />
      <Next answering={answering} />
      <Change answering={answering} />
      <p className="buttons">
        <Link className="ds-button" data-variant="secondary" to={`${overview}/granska`}>
          {t('receipt.read')}
        </Link>
      </p>
      <Proof submission={submission} />
    </Page>
  )
}

function Sent({ submission: { submittedAt, submittedBy, reference } }: { readonly submission: Submission }) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const when = { date: dateInText(submittedAt, language), time: timeOfDay(submittedAt, language), name: submittedBy }
  return (
    <div className="notice notice--done">
      <p>{t('receipt.sentAt', when)}</p>
      <p>
        {t('receipt.reference')} <strong>{reference}</strong>
      </p>
    </div>
  )
}

function Next({ answering: { closesOn, authority, contactName, contactEmail } }: { readonly answering: Answering }) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  return (
    <section className="prose">
      <h2>{t('receipt.next')}</h2>
      <ol className="steps">
        <li>{t('receipt.nextClosing', { date: dateInText(closesOn, language), authority })}</li>
        <li>{t('receipt.nextReconciliation')}</li>
        <li>{t('receipt.nextProfile')}</li>
      </ol>
      <p>{t('receipt.contact', { contact: [contactName, contactEmail].filter(Boolean).join(', ') })}</p>
    </section>
  )
}

function Change({
  answering: { respondentId, roundStatus, closesOn, contactName },
}: {
  readonly answering: Answering
}) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const [trouble, setTrouble] = useState('')
  const reopen = async () => {
    try {
      await call(answers.reopen, { params: { respondentId }, body: { reason: '' } })
      // The saving stopped when the answers were submitted; a new one begins.
      openSavings.delete(respondentId)
      await navigate(`/svara/${respondentId}`)
    } catch (error) {
      setTrouble(problemText(error))
    }
  }
  if (roundStatus !== 'open') return <p className="prose">{t('receipt.cannotChange', { contact: contactName })}</p>
  return (
    <section className="prose no-print">
      <h2>{t('receipt.changeTitle')}</h2>
      <p>{t('receipt.changeText', { date: dateInText(closesOn, language) })}</p>
      <p role="alert">{trouble}</p>
      <button className="ds-button" data-variant="secondary" type="button" onClick={() => void reopen()}>
        {t('receipt.reopen')}
      </button>
    </section>
  )
}
