import { dateInText } from '@kartlaggning/schema/document/dates'
import { tablesIn } from '@kartlaggning/schema/document/tables-in'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import { publicDocument } from '@kartlaggning/schema/report/public/public-document'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { Link, useLoaderData } from 'react-router'
import '../editions.css'
import { Page } from '../../look/page.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { PrintButton } from '../print-button.tsx'
import { DocumentView } from '../report-view.tsx'
import type { loadPublicEdition } from './load-public-edition.ts'
import { WithdrawnEdition } from './withdrawn-edition.tsx'

/** An edition that anybody may read, without signing in: the same today and in ten years, or why it is withdrawn. */
export function PublicEditionPage() {
  const loaded = useLoaderData<typeof loadPublicEdition>()
  return loaded.withdrawn ? <WithdrawnEdition {...loaded} /> : <PublishedEdition {...loaded} />
}

type Loaded = Awaited<ReturnType<typeof loadPublicEdition>>
type Published = Exclude<Loaded, { withdrawn: object }>

function PublishedEdition(loaded: Published) {
  const { t } = useTranslation(['report/public', 'report'])
  const language = useLanguage()
  const { edition, report } = loaded
  const { round } = report
  const document = publicDocument(edition, report, language)
  const facts = { number: edition.number, date: dateInText(edition.publishedAt, language), authority: round.authority }
  return (
    <Page
      title={document.title}
      back={{ to: pages.start(), text: t('toStart') }}
      aside={t('aside', facts)}
      within={round.name}
      fictional={round.fictional}
      wide
    >
      <WhatReplaces {...loaded} />
      <Files {...loaded} />
      <DocumentView document={document} />
      <p className="quiet report-hash">
        {t('report:hash')} <span>{edition.hash}</span>
      </p>
    </Page>
  )
}

/** What this edition replaced, and what has replaced it. */
function WhatReplaces({ report, replacedBy, before }: Published) {
  const { t } = useTranslation(['report/public', 'report'])
  const language = useLanguage()
  const roundId = report.round.id
  const to = (number: number) => pages.publicEdition({ roundId, number })
  return (
    <>
      {replacedBy && (
        <p className="notice">
          {t('replaced', { number: replacedBy.number, date: dateInText(replacedBy.publishedAt, language) })}{' '}
          <Link className="ds-link" to={to(replacedBy.number)}>
            {t('readNewest', { number: replacedBy.number })}
          </Link>
        </p>
      )}
      {before && (
        <p className="no-print">
          {t('replaces', { number: before.number })}{' '}
          <Link className="ds-link" to={to(before.number)}>
            {t('readOlder', { number: before.number })}
          </Link>
        </p>
      )}
    </>
  )
}

function Files({ edition, report }: Published) {
  const { t } = useTranslation(['report/public', 'report'])
  const language = useLanguage()
  const params = { roundId: report.round.id, number: edition.number }
  const files = [
    [publicReports.asPdf, t('report:files.pdf')],
    [publicReports.asDocx, t('report:files.docx')],
    [publicReports.asXlsx, t('report:files.xlsx')],
  ] as const
  return (
    <div className="no-print">
      <p className="buttons report-tools">
        {files.map(([file, text]) => (
          <a
            className="ds-button"
            data-variant="secondary"
            key={file.url}
            href={urlOf(file, { params, querystring: { language } })}
            download
          >
            {text}
          </a>
        ))}
        <PrintButton />
      </p>
      <details className="ds-details">
        <summary>{t('csv')}</summary>
        <ul>
          {tablesIn(publicDocument(edition, report, language)).map(({ anchor, label, table }) => (
            <li key={anchor}>
              <a
                className="ds-link"
                href={urlOf(publicReports.csv, {
                  params: { ...params, table: anchor },
                  querystring: { language, flavour: 'swedish-excel' },
                })}
                download
              >
                {label}. {table.caption.title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
