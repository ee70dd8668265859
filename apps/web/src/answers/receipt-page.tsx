import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import { papers } from '@kartlaggning/schema/answers/files'
import { answeringPhase } from '@kartlaggning/schema/answers/answering-phase'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import { receiptDocument } from '@kartlaggning/schema/answers/receipt-document'
import { Link, useLoaderData } from 'react-router'
import './receipt.css'
import './answers.css'
import { Blocks } from '../look/document/blocks.tsx'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { KeepSubmission } from './overview/keep-submission.tsx'
import { OwnSecrecy } from './own-secrecy.tsx'
import { OwnFiles } from './own-files.tsx'
import { ReceiptCheck } from './receipt-check.tsx'
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
  if (!submission) {
    return (
      <Page title={t('receipt.none')} {...frame}>
        <Link className="ds-button" to={overview}>
          {t('receipt.toOverview')}
        </Link>
      </Page>
    )
  }
  const { respondentId } = answering
  const phase = answeringPhase(answering)
  const pdf = urlOf(papers.answers, { params: { respondentId }, querystring: { language } })
  const { title, front, sections } = receiptDocument(answering, submission, language)
  const [next, ...proof] = sections.map((section) => <Blocks key={section.id} blocks={[section]} level={2} />)
  return (
    <Page title={title} aside={`${answering.roundName} · ${answering.name}`} {...frame}>
      {phase === 'reopened' && <Reopened answering={answering} />}
      {phase === 'left_open' && <p className="notice">{t('phase.receiptLeft')}</p>}
      <div className="notice notice--done">
        <Blocks blocks={front} level={2} />
      </div>
      <p className="buttons">
        <a className="ds-button" href={pdf} download>
          {t('receipt.pdf')}
        </a>
        {resting && (
          <Link className="ds-button" data-variant="secondary" to={pages.checkAnswers({ respondentId })}>
            {t('receipt.read')}
          </Link>
        )}
      </p>
      <OwnSecrecy respondentId={respondentId} />
      <section className="prose">{next}</section>
      <OwnFiles respondentId={respondentId} of="submission" />
      {answering.signs && resting && <ReopenForm answering={answering} />}
      <section className="prose receipt-proof">
        {proof}
        <ReceiptCheck respondentId={respondentId} receipt={submission.receipt ?? undefined} />
        <p>
          <Link className="ds-link" to={pages.changes({ respondentId })}>
            {t('changes.link')}
          </Link>
        </p>
      </section>
    </Page>
  )
}

/** What was submitted stands while it is being changed, and can be let stand for good. */
function Reopened({ answering }: { readonly answering: Answering }) {
  const { t } = useTranslation('answers')
  return (
    <div className="notice notice--warm no-print">
      <p>
        {t('phase.receiptStands')}{' '}
        <Link className="ds-link" to={pages.taskList({ respondentId: answering.respondentId })}>
          {t('phase.goOn')}
        </Link>
      </p>
      {answering.signs && <KeepSubmission answering={answering} />}
    </div>
  )
}
