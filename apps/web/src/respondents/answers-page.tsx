import { pages } from '@kartlaggning/schema/pages'
import { onBehalfMark } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { Link, useLoaderData } from 'react-router'
import { dateInTable } from '@kartlaggning/schema/document/dates'
import { Mark } from '../look/mark.tsx'
import { OnBehalfWords } from '../look/on-behalf.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useTranslation } from '../translation.ts'
import { TakeOutArchive } from './take-out/take-out-archive.tsx'
import { TakeOutAnswers } from './take-out/take-out-answers.tsx'
import { OpenAgain } from './respondent-facts.tsx'
import type { loadRound } from './load-round.ts'

/** What has been submitted, to be read. */
export function AnswersPage() {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const counts = { submitted: round.submitted, all: round.respondents }
  return (
    <RoundFrame round={round} tab="answers" title={t('headline.closed', counts)}>
      <p className="lead">{t('answers.lead')}</p>
      <ScrollRegion label={t('answers.table')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('table.name')}</th>
              <th scope="col">{t('table.submittedAt')}</th>
            </tr>
          </thead>
          <tbody>
            {respondents.map((respondent) => {
              const { id, name, submittedAt, onBehalf } = respondent
              const mark = submittedAt && onBehalfMark({ proxy: onBehalf })
              return (
                <tr key={id}>
                  <th scope="row" lang="sv">
                    {submittedAt ? (
                      <Link className="ds-link" to={pages.submission({ roundId: round.id, respondentId: id })}>
                        {name}
                      </Link>
                    ) : (
                      name
                    )}
                  </th>
                  <td>
                    <Mark shape={submittedAt ? 'full' : 'unknown'}>
                      {submittedAt ? dateInTable(submittedAt) : t('answers.none')}
                    </Mark>
                    <OpenAgain respondent={respondent} />
                    {mark && (
                      <span className="quiet">
                        {' '}
                        <OnBehalfWords mark={mark} />
                      </span>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="no-print">
        <Link className="ds-link" to={pages.coding({ roundId: round.id })}>
          {t('answers.toFreeText')}
        </Link>
      </p>
      <TakeOutAnswers round={round} />
      <TakeOutArchive round={round} />
    </RoundFrame>
  )
}
