import { pages } from '@kartlaggning/schema/pages'
import type { Answering, Submission } from '@kartlaggning/schema/answers/answers'
import { papers } from '@kartlaggning/schema/answers/files'
import { Link, useLoaderData } from 'react-router'
import './receipt.css'
import './answers.css'
import { urlOf } from '../call.ts'
import { dateInText, timeOfDay } from '@kartlaggning/schema/document/dates'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { Proof } from './receipt-proof.tsx'
import { ReopenForm } from './reopen-form.tsx'
import type { loadOverview } from './load-overview.ts'

/** The same address shows the receipt also later. */
export function ReceiptPage() {
  const { t } = useTranslation('answers')
  const { answering } = useLoaderData<typeof loadOverview>()
  const language = useLanguage()
  const overview = pages.taskList({ respondentId: answering.respondentId })
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
  const { respondentId } = answering
  const pdf = urlOf(papers.answers, { params: { respondentId }, querystring: { language } })
  return (
    <Page title={t('receipt.title')} aside={`${answering.roundName} · ${answering.name}`} {...frame}>
      <Sent submission={submission} />
      <p className="buttons">
        <a className="ds-button" href={pdf} download>
          {t('receipt.pdf')}
        </a>
        <Link className="ds-button" data-variant="secondary" to={`${overview}/granska`}>
          {t('receipt.read')}
        </Link>
      </p>
      <Next answering={answering} />
      {answering.signs && <ReopenForm answering={answering} />}
      <Proof answering={answering} submission={submission} />
    </Page>
  )
}

function Sent({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { submittedAt, submittedBy, submittedByFunction, reference } = submission
  const name = [submittedBy, submittedByFunction].filter(Boolean).join(', ')
  const when = { date: dateInText(submittedAt, language), time: timeOfDay(submittedAt, language), name }
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
