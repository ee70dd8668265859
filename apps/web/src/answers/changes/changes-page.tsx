import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import '../answers.css'
import './changes.css'
import { Page } from '../../look/page.tsx'
import { useTranslation } from '../../translation.ts'
import { ChangeItem } from './change-item.tsx'
import type { loadChanges } from '../load-paper.ts'
import { TrailAsFile } from './trail-as-file.tsx'
import { ReceiptCheck } from '../receipt-check.tsx'

/** Every save, from the trail: what was written, by whom, and the receipt for it. */
export function ChangesPage() {
  const { t } = useTranslation('answers')
  const { answering, steps, total, page, pages: count } = useLoaderData<typeof loadChanges>()
  return (
    <Page
      title={t('changes.title')}
      within={answering.roundName}
      back={{ to: pages.taskList({ respondentId: answering.respondentId }), text: t('backToOverview') }}
      aside={`${answering.roundName} · ${answering.name}`}
      fictional={answering.fictional}
    >
      <p className="lead">{t('changes.lead')}</p>
      <p>
        {t('changes.count', { count: total })} {count > 1 && t('changes.page', { page, pages: count })}
      </p>
      {steps.length === 0 && <p>{t('changes.noneHere')}</p>}
      <ol className="changes">
        {steps.map((step) => (
          <ChangeItem key={step.position} step={step} />
        ))}
      </ol>
      <Pages />
      <TrailAsFile />
      <section className="prose">
        <h2>{t('proof.checkTitle')}</h2>
        <ReceiptCheck respondentId={answering.respondentId} />
      </section>
    </Page>
  )
}

function Pages() {
  const { t } = useTranslation('answers')
  const { page, pages: count } = useLoaderData<typeof loadChanges>()
  if (count < 2) return null
  return (
    <nav className="buttons" aria-label={t('changes.pages')}>
      {page > 1 && (
        <Link className="ds-button" data-variant="secondary" to={`?sida=${Math.min(page - 1, count)}`}>
          {t('changes.newer')}
        </Link>
      )}
      {page < count && (
        <Link className="ds-button" data-variant="secondary" to={`?sida=${page + 1}`}>
          {t('changes.older')}
        </Link>
      )}
    </nav>
  )
}
