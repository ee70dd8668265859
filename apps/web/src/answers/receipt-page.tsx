import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import { papers } from '@kartlaggning/schema/answers/files'
import { receiptDocument } from '@kartlaggning/schema/answers/receipt-document'
import { Link, useLoaderData } from 'react-router'
import './receipt.css'
import './answers.css'
import { Blocks } from '../look/document/blocks.tsx'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
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
  const { title, front, sections } = receiptDocument(answering, submission, language)
  const [next, ...proof] = sections.map((section) => <Blocks key={section.id} blocks={[section]} level={2} />)
  return (
    <Page title={title} aside={`${answering.roundName} · ${answering.name}`} {...frame}>
      <div className="notice notice--done">
        <Blocks blocks={front} level={2} />
      </div>
      <p className="buttons">
        <a className="ds-button" href={pdf} download>
          {t('receipt.pdf')}
        </a>
        <Link className="ds-button" data-variant="secondary" to={pages.checkAnswers({ respondentId })}>
          {t('receipt.read')}
        </Link>
      </p>
      <section className="prose">{next}</section>
      {answering.signs && <ReopenForm answering={answering} />}
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
