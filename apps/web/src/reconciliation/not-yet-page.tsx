import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import { Link } from 'react-router'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { NotYet } from './load-own-reconciliation.ts'
import { useWho } from './who.ts'

/** When the reconciliation begins, to those who come before it; or that there is none. */
export function NotYetPage({ assignment, reconciles }: NotYet) {
  const { t } = useTranslation('reconciliation')
  const language = useLanguage()
  const { name, roundName, respondentId } = assignment
  return (
    <Page title={t('own.title', { name: insideSentence(name, language) })} within={roundName}>
      <div className="prose">
        {reconciles ? <NotYetWhen assignment={assignment} /> : <Never assignment={assignment} />}
        <p>
          <Link className="ds-link" to={pages.taskList({ respondentId })}>
            {t('own.notYet.toOverview')}
          </Link>
        </p>
      </div>
    </Page>
  )
}

type AssignmentOnly = Pick<NotYet, 'assignment'>

function NotYetWhen({ assignment: { kind, roundStatus, open, closesOn } }: AssignmentOnly) {
  const { t } = useTranslation('reconciliation')
  const language = useLanguage()
  const who = useWho(kind)
  const when = open ? 'open' : roundStatus === 'closed' ? roundStatus : 'other'
  if (kind === 'police_area') return <p className="lead">{t('own.notYet.policeArea')}</p>
  return (
    <>
      <p className="lead">{t(`own.notYet.${when}`, { date: dateInText(closesOn, language) })}</p>
      {when !== 'other' && <p>{t('own.notYet.during', who)}</p>}
    </>
  )
}

function Never({ assignment: { kind } }: AssignmentOnly) {
  const { t } = useTranslation('reconciliation')
  const who = useWho(kind)
  return (
    <>
      <p className="lead">{t('own.never.lead')}</p>
      <p>{t(kind === 'police_area' ? 'own.notYet.policeArea' : 'own.never.blind', who)}</p>
    </>
  )
}
