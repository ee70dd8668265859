import { isRehearsal } from '@kartlaggning/schema/county'
import { pages } from '@kartlaggning/schema/pages'
import { reports, type ListedEdition, type Report } from '@kartlaggning/schema/report/report'
import { reportTitle } from '@kartlaggning/schema/report/report-document'
import { useId, useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import './editions.css'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { StatusMessage, useStatusMessage } from '../respondents/status-message.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { NoteField } from './note-field.tsx'
import { PrintButton } from './print-button.tsx'
import { EditionForOthers } from './edition-for-others.tsx'
import { ForWhom, type ChosenReader } from './for-whom.tsx'
import { ReadersAtLansbra } from './readers-at-lansbra.tsx'
import { ReportView } from './report-view.tsx'
import { WhatIsPublished } from './what-is-published.tsx'
import type { loadPreview } from './load-preview.ts'

/** The report as it stands now, the editions there are, and the way to a new one. */
export function PreviewPage() {
  const { t } = useTranslation(['report', 'rounds'])
  const language = useLanguage()
  const { round, report, editions } = useLoaderData<typeof loadPreview>()
  return (
    <RoundFrame
      round={round}
      tab="report"
      title={reportTitle(round.name, language)}
      aside={report ? t('preview.aside') : undefined}
    >
      {report === null ? (
        <p className="notice">{t('preview.tooEarly')}</p>
      ) : (
        <>
          <Editing editions={editions} report={report} />
          <ReportView report={report} isPreview />
        </>
      )}
    </RoundFrame>
  )
}

function Editing({ editions, report }: { readonly editions: readonly ListedEdition[]; readonly report: Report }) {
  const { t } = useTranslation('report')
  const { round } = useLoaderData<typeof loadPreview>()
  const [note, setNote] = useState('')
  const [readers, setReaders] = useState<readonly ChosenReader[]>(['participants', 'lansbra'])
  const [message, tell] = useStatusMessage()
  const id = useId()
  const mayPublish = useMay('report.publish')
  const next = (editions[0]?.number ?? 0) + 1
  const lacksNote = next > 1 && note.trim() === ''
  const [isAsked, setAsked] = useState(false)
  const isReady = () => {
    setAsked(true)
    if (lacksNote) document.getElementById(id)?.focus()
    return !lacksNote
  }
  const publish = async () => {
    const { number } = await call(reports.publish, {
      params: { roundId: round.id },
      body: { note, readers: [...readers] },
    })
    setNote('')
    setAsked(false)
    tell(t('publish.done', { number }))
  }
  return (
    <div className="no-print">
      <StatusMessage {...message} />
      <div className="report-editing">
        {mayPublish && (
          <section className="decide" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t('publish.title', { number: next })}</h2>
            <p className="prose">{t('publish.lead')}</p>
            <ForWhom roundId={round.id} chosen={readers} onChoose={setReaders} />
            <div className="buttons">
              <ConfirmButton
                text={t('publish.button', { number: next })}
                title={t('publish.confirmTitle', { number: next })}
                confirm={t('publish.button', { number: next })}
                isReady={isReady}
                onConfirm={publish}
              >
                <p>
                  {readers.some((it) => it !== 'public') && t('publish.text')} {t('publish.cannotChange')}
                </p>
                {readers.includes('public') && (
                  <p>{t(isRehearsal(round.county) ? 'publish.everyoneRehearsed' : 'publish.everyone')}</p>
                )}
                <WhatIsPublished roundId={round.id} report={report} readers={readers} />
                <NoteField
                  id={id}
                  note={note}
                  onChange={setNote}
                  isFirst={next === 1}
                  isMissing={isAsked && lacksNote}
                />
              </ConfirmButton>
              <PrintButton />
            </div>
          </section>
        )}
        <div>
          <p>
            <Link className="ds-link" to={pages.reportChapters({ roundId: round.id })}>
              {t('preview.chapters')}
            </Link>
          </p>
          <Editions editions={editions} report={report} />
          {editions.some((it) => it.readers.includes('lansbra')) && !isRehearsal(round.county) && (
            <ReadersAtLansbra tell={tell} />
          )}
        </div>
      </div>
    </div>
  )
}

/** The newest edition for everyone after this one that is not withdrawn. */
const replacementOf = ({ number }: { readonly number: number }, editions: readonly ListedEdition[]) =>
  editions.find((it) => it.number > number && it.readers.includes('public') && !it.withdrawn)?.number ?? null

interface EditionsProps {
  readonly editions: readonly ListedEdition[]
  readonly report: Report
}

function Editions({ editions, report }: EditionsProps) {
  const { t } = useTranslation('report')
  const { round } = useLoaderData<typeof loadPreview>()
  const language = useLanguage()
  if (editions.length === 0) return <p className="prose">{t('editions.none')}</p>
  return (
    <>
      <h2>{t('editions.title')}</h2>
      <ul className="editions">
        {editions.map(({ publishedAt, publishedBy, note, ...of }) => (
          <li key={of.number}>
            <Link className="ds-link" to={pages.edition(of)}>
              {t('editions.number', { number: of.number })}
            </Link>
            <span className="quiet">
              {t('editions.by', { date: dateInText(publishedAt, language), name: publishedBy })}
            </span>
            {note && <p lang="sv">{note}</p>}
            <EditionForOthers
              of={of}
              report={report}
              replacedBy={replacementOf(of, editions)}
              isRehearsed={isRehearsal(round.county)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
