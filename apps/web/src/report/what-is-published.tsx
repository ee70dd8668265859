import { secretAnswersIn } from '@kartlaggning/schema/report/secret-answers'
import { chapters } from '@kartlaggning/schema/report/chapters'
import type { ReadBy } from '@kartlaggning/schema/report/read-by'
import { reports, type Report } from '@kartlaggning/schema/report/report'
import { chapterTitle, reportDocument } from '@kartlaggning/schema/report/report-document'
import { sentencesIn } from '@kartlaggning/schema/report/sentences-in'
import { unreviewedIn } from '@kartlaggning/schema/report/with-choices'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { useEffect, useState } from 'react'
import { call } from '../call.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import type { ChosenReader } from './for-whom.tsx'

interface Counted {
  readonly unreviewed: number
  readonly others: Report
  readonly reads: readonly ReadBy[]
  /** Chapters whose text of an earlier round nobody has confirmed. */
  readonly carried: readonly string[]
}

interface WhatIsPublishedProps {
  readonly roundId: string
  /** As the county board reads it. */
  readonly report: Report
  readonly readers: readonly ChosenReader[]
}

/** Before publishing: how many needs nobody has looked at, and who will read how much. It is counted when one asks. */
export function WhatIsPublished({ roundId, report, readers }: WhatIsPublishedProps) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const [counted, setCounted] = useState<Counted | 'failed'>()
  useEffect(() => {
    const of = { params: { roundId } }
    void Promise.all([
      call(rounds.read, of),
      call(reports.previewForOthers, of),
      call(chapters.list, of),
      call(reports.readers, of),
    ]).then(
      ([round, others, written, reads]) =>
        setCounted({
          unreviewed: round.needsLeft,
          others,
          reads,
          carried: written.chapters.filter(({ carriedFrom }) => carriedFrom !== null).map(({ id }) => id),
        }),
      () => setCounted('failed'),
    )
  }, [roundId])
  if (!counted) return <p role="status">{t('publish.counting')}</p>
  if (counted === 'failed') return <p role="status">{t('publish.notCounted')}</p>
  const secret = secretAnswersIn(report)
  const { unreviewed, others, carried, reads } = counted
  const list = carried.map((id) => chapterTitle(id, language)).join(', ')
  return (
    <div role="status">
      <ul>
        <li>{unreviewed === 0 ? t('publish.allReviewed') : t('publish.unreviewed', { count: unreviewed })}</li>
        {secret > 0 && <li>{t('publish.secret', { count: secret })}</li>}
        <li>{t('publish.countyBoardReads', { count: report.needs.length })}</li>
        {reads.map((of) => (
          <WhatOneReads key={of.reader} of={of} readers={readers} />
        ))}
        <Unapproved report={report} others={others} />
        {carried.length > 0 && <li>{t('publish.carried', { chapters: list })}</li>}
      </ul>
    </div>
  )
}

/** How much a reader would read, and how much of it is not shown to them. */
function WhatOneReads({ of, readers }: { readonly of: ReadBy; readonly readers: readonly ChosenReader[] }) {
  const { t } = useTranslation('report')
  const { reader, needs, withheldNeeds, tables, figures, cells, masked } = of
  if (reader === 'county-board' || !readers.includes(reader)) return null
  return (
    <li>
      {needs === null ? t('publish.needsNotShown') : t(`publish.reads.${reader}`, { count: needs })}{' '}
      {withheldNeeds !== null && withheldNeeds > 0 && t('publish.othersMiss', { count: withheldNeeds })}{' '}
      {t('publish.size', { tables, figures, cells })} {masked > 0 && t('publish.masked', { count: masked })}
    </li>
  )
}

/** How many computed sentences nobody stands for, in the report of each reader. */
function Unapproved({ report, others }: { readonly report: Report; readonly others: Report }) {
  const { t } = useTranslation('report')
  const [board, participants] = [report, others].map((of) => {
    const document = reportDocument(of, 'sv')
    return { unreviewed: unreviewedIn(of, document).length, all: sentencesIn(document).length }
  })
  if (!board || !participants) return null
  if (board.unreviewed + participants.unreviewed === 0) return <li>{t('publish.allApproved')}</li>
  return (
    <li>
      {board.unreviewed > 0 && t('publish.unapproved', board)}{' '}
      {participants.unreviewed > 0 && t('publish.unapprovedForOthers', participants)} {t('publish.unapprovedStand')}
    </li>
  )
}
